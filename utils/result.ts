/** An outcome that may be an expected failure: failures are values with a `kind`. */
export type Result<T, E extends { readonly kind: string }> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T) => ({ ok: true, value }) as const;
export const fail = <E extends { readonly kind: string }>(error: E) => ({ ok: false, error }) as const;
