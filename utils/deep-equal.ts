/** Whether two values of JSON say the same, in whichever order their properties stand. */
export function deepEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return false;
  const as = new Map<string, unknown>(Object.entries(a));
  const bs = new Map<string, unknown>(Object.entries(b));
  return as.size === bs.size && [...as].every(([key, value]) => bs.has(key) && deepEqual(value, bs.get(key)));
}
