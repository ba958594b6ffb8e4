/* What the browser knows of a language, made once: it is needed with every row and every second. */

const once = <Made>(make: (language: string) => Made) => {
  const made = new Map<string, Made>();
  return (language: string): Made => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
};

const collator = once((language) => new Intl.Collator(language, { numeric: true, sensitivity: 'base' }));
/** As people sort names: "AG 9" before "AG 10", "é" beside "e". */
export const attemptIn = (language: string): ((a: string, b: string) => number) => collator(language).compare;

const clock = once((language) => new Intl.DateTimeFormat(language, { timeStyle: 'medium' }));
/** The time of day by this computer's clock. */
export const clockTime = (language: string, at: number): string => clock(language).format(at);
