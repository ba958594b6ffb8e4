/** The languages there are catalogues in, as BCP 47 tags. English is the one that the others are made from. */
export const languages = ['en', 'es', 'pt-BR', 'fr'] as const;
export type Language = (typeof languages)[number];

/**
 * The catalogue that fits best, of what a browser or a person wants, the best first: "es-MX" is served by Spanish,
 * "pt-PT" by the Portuguese of Brazil. Who wants none of ours gets English.
 */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const spoken = tag.toLowerCase().split(/[-_]/)[0];
    const found = languages.find((language) => language.split('-')[0] === spoken);
    if (found !== undefined) return found;
  }
  return 'en';
}
