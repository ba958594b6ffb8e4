/** A piece of markup that is safe to put into a page. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Markup = Html | string | number | readonly Html[];

/** Markup from a template; everything put into it is escaped, unless it is markup itself. */
export function html(parts: TemplateStringsArray, ...values: readonly Markup[]): Html {
  return new Html(parts.map((part, at) => part + markupOf(values[at] ?? '')).join(''));
}

export const nothing = new Html('');

function markupOf(value: Markup): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escape(String(value));
  return value.map((each) => each.text).join('');
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
