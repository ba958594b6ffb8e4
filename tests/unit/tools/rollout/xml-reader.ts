import { Window } from 'happy-dom';
import type { Element } from 'happy-dom';

const { DOMParser } = new Window();

/** The root of an XML text. Throws when it is not well-formed. */
export function readXml(text: string): Element {
  // The parser takes these for text.
  const loose = /&(?!(?:amp|lt|gt|quot|#x[0-9A-F]+);)/.exec(text);
  if (loose !== null) throw new Error(`A loose & at ${loose.index}.`);
  const { documentElement: root } = new DOMParser().parseFromString(text, 'application/xml');
  if (root === null || root.querySelector('parsererror') !== null) throw new Error('This is no XML.');
  return root;
}

export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.tagName} has no ${name}.`);
  return value;
}
