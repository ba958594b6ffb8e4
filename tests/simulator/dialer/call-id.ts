/** Who began a call; VICIdial puts it into the first letter of the call id. */
export type CallOrigin = 'auto' | 'manual' | 'inbound';

const LETTERS = { auto: 'V', manual: 'M', inbound: 'Y' } as const;

/** VICIdial's own 20-character call id: a letter, month to second, and the lead's id in nine digits. */
export function callIdOf(origin: CallOrigin, leadId: number, now: number): string {
  const time = new Date(now).toISOString().replace(/\D/g, '').slice(4, 14);
  return `${LETTERS[origin]}${time}${leadId.toString().padStart(9, '0')}`;
}
