// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { act } from 'preact/test-utils';
import { inputId } from '../../../../components/options/input-id.ts';
import { english } from '../../../../components/words/english.ts';
import { fieldsOf } from '../../../../utils/settings/form/draft.ts';
import type { OptionName } from '../../../../utils/settings/options/options.ts';
import {
  declarationOf,
  defaultOptions,
  isOfKind,
  lockableNames,
  optionNames,
} from '../../../../utils/settings/options/options.ts';
import { otherOptions } from '../../settings/options/other-values.ts';
import { fakeServices, seatWith } from './fake-services.ts';
import { closePage, openPage } from './page.tsx';

/* The field of an option follows from its declaration: whatever is declared can be seen and changed on the page. */

afterEach(() => act(closePage));

const open = (options: Parameters<typeof seatWith>[0]) => {
  const { world, services } = fakeServices(
    seatWith(options, { secrets: { apiPassword: 'policy', reportsPassword: 'policy' } }),
  );
  return openPage(services).then((page) => ({ page, world }));
};

const titleOf = (name: OptionName) => english(`option.${name}.title`);
const ofKind = (kind: 'tick' | 'line' | 'seconds' | 'choice') =>
  optionNames.filter((name) => isOfKind(kind, name) && name !== 'country');

describe('the page', () => {
  it('has a place for every field, in the order of the declarations', async () => {
    const { page } = await open(otherOptions);
    const ids = [...page.place.querySelectorAll('[id]')].map(({ id }) => id);
    for (const name of lockableNames) {
      for (const field of fieldsOf(name)) {
        expect(
          ids.some((id) => id === inputId(field) || id.startsWith(`${inputId(field)}-`)),
          field,
        ).toBe(true);
      }
    }
    const first = lockableNames.flatMap((name) => fieldsOf(name).slice(0, 1)).map(inputId);
    const seen = ids.filter((id) => first.includes(id));
    expect(seen).toEqual(first.filter((id) => seen.includes(id)));
    expect(first.filter((id) => !seen.includes(id))).toEqual([inputId('controls')]);
  });

  it.each(ofKind('tick').filter((name) => name !== 'allowHttp'))('has %s to be ticked', async (name) => {
    const { page, world } = await open({});
    await page.tick(page.field(titleOf(name)));
    await page.press('Save');
    expect(world.saved).toMatchObject([{ options: { [name]: defaultOptions[name] === false } }]);
  });

  it.each([...ofKind('line'), ...ofKind('seconds')])('has %s to be typed', async (name) => {
    const { page, world } = await open({});
    const own = declarationOf(name);
    if (own.kind === 'list') throw new Error('It is no line.');
    await page.type(titleOf(name), String(own.show(otherOptions[name])));
    await page.press('Save');
    expect(world.saved).toMatchObject([{ options: { [name]: otherOptions[name] } }]);
  });

  it.each(ofKind('choice'))('has %s to be chosen, by the words of the catalogue', async (name) => {
    const { page, world } = await open({});
    const own = declarationOf(name);
    if (own.kind !== 'choice') throw new Error('It is no choice.');
    const names = [...page.select(titleOf(name)).options].map(({ text }) => text);
    expect(names).toHaveLength(own.words.length);
    expect(names.filter((one) => one.startsWith('option.'))).toEqual([]);
    await page.choose(titleOf(name), names.at(-1) ?? '');
    await page.press('Save');
    expect(world.saved).toMatchObject([{ options: { [name]: own.words.at(-1) } }]);
  });
});
