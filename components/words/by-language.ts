/* What the browser knows of a language, made once: it is needed with every row and every second. */

/** Makes it with the first use of each language. */
export const once = <Language extends string, Made>(make: (language: Language) => Made) => {
  const made = new Map<Language, Made>();
  return (language: Language): Made => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
};

const collator = once(
  (language: string) => new Intl.Collator(language, { numeric: true, sensitivity: 'base' }),
);
/** As people sort names: "AG 9" before "AG 10", "é" beside "e". */
export const orderIn = (language: string): ((a: string, b: string) => number) => collator(language).compare;

const clock = once((language: string) => new Intl.DateTimeFormat(language, { timeStyle: 'medium' }));
/** The time of day by this computer's clock. */
export const clockTime = (language: string, at: number): string => clock(language).format(at);

const regions = once((language: string) => new Intl.DisplayNames(language, { type: 'region' }));
/** Of a country by its code, such as DE; the code where it has no name. */
export const countryName = (language: string, code: string): string => regions(language).of(code) ?? code;

const whole = once((language: string) => new Intl.NumberFormat(language, { maximumFractionDigits: 0 }));
export const wholeNumber = (language: string, n: number): string => whole(language).format(n);

const rounded = once((language: string) => new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }));
/** As exact as an estimate is. */
export const roundedNumber = (language: string, n: number): string => rounded(language).format(n);
