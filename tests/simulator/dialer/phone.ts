/** "(727) 555-1212" for a North American number, "+44 2071 234 567"-like groups for others. */
export function spokenPhone(phoneCode: string, phoneNumber: string): string {
  if (phoneNumber === '') return 'no number';
  const [, area, exchange, line] = /^(\d{3})(\d{3})(\d{4})$/.exec(phoneNumber) ?? [];
  if (phoneCode === '1' && area !== undefined) return `(${area}) ${exchange}-${line}`;
  const national = phoneNumber.startsWith(phoneCode) ? phoneNumber.slice(phoneCode.length) : phoneNumber;
  return `+${phoneCode} ${national.replace(/(\d{3})(?=\d{2,})/g, '$1 ')}`;
}
