/** Anything that JSON can say, but null: no option is null. */
export type Json = boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const LINE = 110;
const SIMPLE_LIST = /^(.*)\[\n([^[\]{}]+)\n\s*\](,?)$/gm;

/** As a file, with a list of simple values on one line where it fits, as people write it. */
export const jsonFile = (value: Json): string =>
  `${JSON.stringify(value, null, 2).replaceAll(
    SIMPLE_LIST,
    (list, start: string, items: string, end: string) => {
      const line = `${start}[${items.trim().replaceAll(/\s*\n\s*/g, ' ')}]${end}`;
      return line.length <= LINE ? line : list;
    },
  )}\n`;

/** On one line and in ASCII, for places that may take another charset for granted. */
export const asciiJson = (value: Json): string =>
  JSON.stringify(value).replaceAll(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
