import type { Element } from 'happy-dom';
import { readXml } from './xml-reader.ts';

/** What a property list says. */
export function readPlist(text: string): unknown {
  const [value, ...more] = readXml(text).children;
  if (value === undefined || more.length > 0) throw new Error('A property list has one value.');
  return valueOf(value);
}

function valueOf(element: Element): unknown {
  switch (element.tagName) {
    case 'true':
      return true;
    case 'false':
      return false;
    case 'integer':
      return Number(element.textContent);
    case 'string':
      return element.textContent;
    case 'array':
      return [...element.children].map(valueOf);
    case 'dict':
      return dictOf([...element.children]);
    default:
      throw new Error(`No property list has ${element.tagName}.`);
  }
}

function dictOf(children: readonly Element[]): Record<string, unknown> {
  const dict: Record<string, unknown> = {};
  for (let index = 0; index < children.length; index += 2) {
    const [key, value] = [children[index], children[index + 1]];
    if (key?.tagName !== 'key' || value === undefined) throw new Error('A key without a value.');
    if (Object.hasOwn(dict, key.textContent)) throw new Error('A key twice.');
    dict[key.textContent] = valueOf(value);
  }
  return dict;
}
