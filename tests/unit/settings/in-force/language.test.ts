import { beforeEach, expect, it, vi } from 'vitest';
import { languageInForce } from '../../../../utils/settings/in-force/language.ts';
import { world } from '../fake-browser.ts';
import { samplePartial } from '../samples.ts';

vi.mock('../../../../utils/browser.ts', () => import('../fake-browser.ts'));
vi.mock('idb-keyval', () => import('../fake-idb.ts'));

beforeEach(() => world.reset());

const chosen = (language: string) =>
  world.items.set('settings', { version: 2, options: { ...samplePartial, language } });

it.each([
  ['nobody has chosen: the browser’s', () => (world.language = 'pt-PT'), 'pt-BR'],
  ['of none of ours the browser is: English', () => (world.language = 'de-DE'), 'en'],
  ['a person has chosen', () => chosen('es'), 'es'],
  [
    'a policy has set, whatever a person chose',
    () => (chosen('es'), (world.policy = { language: 'fr' })),
    'fr',
  ],
  [
    'a policy proposes and a person chose',
    () => (chosen('es'), (world.policy = { language: 'fr', changeable: ['language'] })),
    'es',
  ],
  [
    'the storage does not tell: the browser’s',
    () => ((world.storageFails = true), (world.language = 'fr-CA')),
    'fr',
  ],
])('what %s', async (_, prepare, language) => {
  prepare();
  expect(await languageInForce()).toBe(language);
});
