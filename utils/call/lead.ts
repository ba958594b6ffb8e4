/**
 * The fields of a lead's record that the dialer sends behind the safe ones, in the order in which they are shown
 * where nobody has said another.
 */
export const recordFields = ['sourceId', 'vendorLeadCode', 'province', 'securityPhrase'] as const;

/** An empty string means the dialer has nothing there. */
export type LeadRecord = Readonly<Record<(typeof recordFields)[number], string>>;

/**
 * The lead an agent has on screen.
 *
 * `leadId` is digits, `phone` is what the dialer stores (digits, possibly empty).
 * The dialer quotes nothing, so the record can be trusted only when the answer had exactly seven
 * fields; otherwise it is `uncertain`. `missing`: the dialer knows the lead's id but has no record.
 */
export interface Lead {
  readonly leadId: string;
  readonly phone: string;
  readonly record: ({ readonly kind: 'known' } & LeadRecord) | { readonly kind: 'uncertain' | 'missing' };
}

/** Whether two leads are one contact: the API gives no call id, so id and phone are all there is. */
export function sameContact(a: Lead, b: Lead): boolean {
  return a.leadId === b.leadId && a.phone === b.phone;
}
