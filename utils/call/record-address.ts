import type { Lead } from './lead.ts';

/*
 * The address of a lead's record in the CRM, made from a template such as
 * https://crm.example.com/contacts/{leadId}. What stands in the lead comes from anywhere; it fills its place
 * in the address and changes nothing else of it.
 */

/** What a template may have in braces. `user` is the agent's VICIdial user. */
export const recordPlaceholders = [
  'leadId',
  'phone',
  'phoneE164',
  'phoneNational',
  'sourceId',
  'vendorLeadCode',
  'province',
  'securityPhrase',
  'user',
  'agentId',
] as const;
type RecordPlaceholder = (typeof recordPlaceholders)[number];

/** Null or empty: not known now. */
export type RecordValues = Readonly<Record<RecordPlaceholder, string | null>>;

/** A phone number in the forms that a CRM may look for; null where the number cannot be read that way. */
export interface PhoneForms {
  /** As +17275551212. */
  readonly e164: string | null;
  /** As it is dialed at home, digits alone. */
  readonly national: string | null;
}

/** What is wrong with a template. `no-field-in-address`: each lead would open the same. */
export type TemplateProblem =
  | {
      readonly kind:
        | 'blanks-in-address'
        | 'no-server-in-address'
        | 'field-in-server'
        | 'login-in-address'
        | 'braces-unpaired'
        | 'no-field-in-address'
        | 'dots-in-path';
    }
  /** None of `recordPlaceholders`. */
  | { readonly kind: 'unknown-field' };

/** The template as typed, blanks around it aside, or what is wrong with it. */
export type ParsedTemplate =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly error: TemplateProblem };

const PLACEHOLDER = /\{([^{}]*)\}/g;
/** Scheme and server; what follows is path, query and fragment. */
const FIXED = /^https?:\/\/[^/?#]+/i;
/** A part of a path that is only dots takes away the part before it, or itself. */
const DOTS = /\/(?:\.|%2e){1,2}(?=\/|$)/i;

/** Checks a template. Empty is fine: no record is opened. */
export function parseRecordTemplate(text: string): ParsedTemplate {
  const template = text.trim();
  const kind = template === '' ? null : wrongWith(template);
  return kind === null ? { ok: true, value: template } : { ok: false, error: { kind } };
}

/**
 * The address for these values; null when one that the template asks for is not known, or when the address
 * would not be the template's own, on one of the `origins`.
 */
export function recordAddress(
  template: string,
  values: RecordValues,
  origins: readonly string[],
): string | null {
  if (template === '' || !parseRecordTemplate(template).ok) return null;
  const filled = template.replaceAll(PLACEHOLDER, (_, name: string) => fill(name, values) ?? '{');
  // Nothing that is filled in has a brace: one that is there stands for a value that is missing.
  if (filled.includes('{') || !isPlain(filled)) return null;
  const url = new URL(filled);
  return origins.includes(url.origin) ? url.href : null;
}

/** What a template can be filled with. An uncertain record is as good as none: it might open somebody else's. */
export function recordValues(
  { leadId, phone, record }: Lead,
  { user, agentId, forms }: { readonly user: string; readonly agentId: string; readonly forms: PhoneForms },
): RecordValues {
  const known = record.kind === 'known' ? record : null;
  return {
    leadId,
    phone,
    phoneE164: forms.e164,
    phoneNational: forms.national,
    sourceId: known?.sourceId ?? null,
    vendorLeadCode: known?.vendorLeadCode ?? null,
    province: known?.province ?? null,
    securityPhrase: known?.securityPhrase ?? null,
    user,
    agentId,
  };
}

function wrongWith(template: string): TemplateProblem['kind'] | null {
  if (/[\s\\\p{Cc}\p{Cs}]/u.test(template)) return 'blanks-in-address';
  const [fixed] = FIXED.exec(template) ?? [];
  if (fixed === undefined) return 'no-server-in-address';
  if (/[{}]/.test(fixed)) return 'field-in-server';
  if (fixed.includes('@')) return 'login-in-address';
  const names = [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
  if (/[{}]/.test(template.replaceAll(PLACEHOLDER, ''))) return 'braces-unpaired';
  if (!names.every(isPlaceholder)) return 'unknown-field';
  if (names.length === 0) return 'no-field-in-address';
  return isPlain(template.replaceAll(PLACEHOLDER, 'x')) ? null : 'dots-in-path';
}

const isPlaceholder = (name: string): name is RecordPlaceholder =>
  recordPlaceholders.some((known) => known === name);

function fill(name: string, values: RecordValues): string | null {
  const value = isPlaceholder(name) ? values[name] : null;
  // Half a character cannot be written into an address.
  return value === null || value === '' || !value.isWellFormed() ? null : encodeURIComponent(value);
}

/** Whether an address stays as it is written when a browser reads it. */
function isPlain(address: string): boolean {
  const [path = ''] = address.split(/[?#]/, 1);
  return URL.canParse(address) && !DOTS.test(path);
}
