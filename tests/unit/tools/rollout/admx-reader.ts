import type { Element } from 'happy-dom';
import type { Registry } from './registry-reader.ts';
import { attribute, readXml } from './xml-reader.ts';

/** What an administrator has chosen for a policy of a template. */
export interface Choice {
  readonly enabled: boolean;
  /** What is in the fields of the form, by their ids. */
  readonly fields: ReadonlyMap<string, string>;
}

/** What Windows writes into the registry for these choices, by the names of the policies in the template. */
export function applyTemplate(admx: string, choices: ReadonlyMap<string, Choice>): Registry {
  const policies = new Map(
    [...readXml(admx).querySelectorAll('policies > policy')].map((one) => [attribute(one, 'name'), one]),
  );
  const registry: Registry = new Map();
  for (const [name, choice] of choices) {
    const policy = policies.get(name);
    if (policy === undefined) throw new Error(`The template has no policy ${name}.`);
    const key = attribute(policy, 'key');
    const values = registry.get(key) ?? new Map<string, number | string>();
    registry.set(key, values);
    for (const [value, data] of valuesOf(policy, choice)) values.set(value, data);
  }
  return registry;
}

function valuesOf(policy: Element, { enabled, fields }: Choice): readonly [string, number | string][] {
  const [state] = policy.querySelectorAll(`${enabled ? 'enabledValue' : 'disabledValue'} > decimal`);
  if (state !== undefined) return [[attribute(policy, 'valueName'), Number(attribute(state, 'value'))]];
  if (!enabled) return [];
  return [...policy.querySelectorAll('elements > *')].map((element) => [
    attribute(element, 'valueName'),
    dataOf(element, fields.get(attribute(element, 'id'))),
  ]);
}

function dataOf(element: Element, text: string | undefined): number | string {
  if (text === undefined || text === '') throw new Error('A required field is empty.');
  if (element.tagName === 'text') {
    if (text.length > Number(attribute(element, 'maxLength'))) throw new Error('Too long.');
    return text;
  }
  if (element.tagName !== 'decimal') throw new Error(`Chromium does not read ${element.tagName}.`);
  const number = Number(text);
  const isInside =
    number >= Number(attribute(element, 'minValue')) && number <= Number(attribute(element, 'maxValue'));
  if (!isInside) throw new Error('Out of range.');
  return number;
}
