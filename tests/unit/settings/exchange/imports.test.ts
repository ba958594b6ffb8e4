import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../../../utils/settings/form/draft.ts';
import { checkDraft } from '../../../../utils/settings/form/draft-check.ts';
import { draftOf } from '../../../../utils/settings/form/draft.ts';
import { effective } from '../../../../utils/settings/in-force/effective.ts';
import { readOptions } from '../../../../utils/settings/stored/read-options.ts';
import { load } from '../../../../utils/settings/form/loaded.ts';
import type { OptionName, Options } from '../../../../utils/settings/options/options.ts';
import { optionNames } from '../../../../utils/settings/options/options.ts';
import { readPolicy } from '../../../../utils/settings/in-force/policy-source.ts';
import { saveSettings } from '../../../../utils/settings/stored/save.ts';
import { loadSeatConfig } from '../../../../utils/settings/in-force/seat-config.ts';
import { exportText, parseSettingsFile } from '../../../../utils/settings/exchange/settings-file.ts';
import { parseSetUpLink, setUpLink } from '../../../../utils/settings/exchange/set-up-link.ts';
import { readOwn } from '../../../../utils/settings/stored/stored.ts';
import { world } from '../fake-browser.ts';
import { sampleItem, version1Item } from '../samples.ts';
import { putSeat, sampleTypedFor } from '../seats.ts';
import { anyValue, nearlyOptions } from '../states.ts';
import { said } from '../problem-words.ts';

/*
 * Whatever is in a file or a link: it is refused as a whole, or its options are ones that can be used. Saved, they
 * count all of them or none, and a password goes nowhere it was not typed for.
 */

vi.mock('../../../../utils/browser.ts', () => import('../fake-browser.ts'));
vi.mock('idb-keyval', () => import('../fake-idb.ts'));

const format = 'screen-pop-settings';
const page = 'moz-extension://12345678-1234-1234-1234-123456789abc/options.html';

const item = fc.oneof(
  { arbitrary: nearlyOptions.map((options) => ({ format, version: 2, options })), weight: 6 },
  {
    arbitrary: fc.tuple(anyValue, nearlyOptions).map(([version, options]) => ({ format, version, options })),
    weight: 1,
  },
  { arbitrary: fc.constantFrom<unknown>(sampleItem, { format, ...version1Item }), weight: 1 },
  { arbitrary: anyValue, weight: 1 },
);
/** One place of a text otherwise. */
const broken = fc
  .tuple(fc.nat(), fc.constantFrom('', '"', '}', ',', '\\', '\u0000', '<script>alert(1)</script>', '\ud800'))
  .map(
    ([at, what]) =>
      (text: string) =>
        text.slice(0, at % text.length) + what + text.slice((at % text.length) + 1),
  );
const whole = fc.constant((text: string) => text);
const fault = fc.oneof({ arbitrary: whole, weight: 4 }, { arbitrary: broken, weight: 1 });

const written = (value: unknown) => JSON.stringify(value) ?? '';
const anyFile = fc.tuple(item, fault).map(([value, mend]) => mend(written(value)));
const anyLink = fc
  .tuple(item, fault)
  .map(([value, mend]) => mend(`${page}#set-up=${Buffer.from(written(value)).toString('base64url')}`));

const read = fc.oneof(anyFile.map(parseSettingsFile), anyLink.map(parseSetUpLink));

/** What a person does about the password when it is asked for. */
const answers = fc.constantFrom('', 'n3w');

/** The policies a seat may be under. */
const policies = fc.constantFrom<Record<string, unknown>>(
  {},
  {},
  { teamId: 'theirs', sites: [], country: 'FR', changeable: ['country'] },
  { dialerServers: ['https://dialer.example.com'], apiUser: 'apiuser' },
  { apiPassword: 'theirs', dialerServers: ['https://dialer.example.com'], changeable: ['dialerServers'] },
);

const storage = () => JSON.stringify([...world.items].filter(([name]) => name !== 'has-policy'));
const originsOf = (servers: readonly string[]) => servers.map((server) => new URL(server).origin);

describe('whatever is imported', () => {
  it('counts as a whole or not at all, and no password goes astray', { timeout: 60_000 }, async () => {
    const happened = { refused: 0, unchanged: 0, saved: 0, withPassword: 0 };
    await fc.assert(
      fc.asyncProperty(read, policies, answers, async (parsed, policy, apiPassword) => {
        if (!parsed.ok) {
          happened.refused += 1;
          expect(said(parsed.error)).toMatch(/^This [^]{20,200}\.$/);
          return;
        }
        const { layer } = parsed.value;
        expect(isDeepStrictEqual(readOptions(layer), { layer, problems: [] })).toBe(true);
        world.reset();
        world.policy = policy;
        putSeat();
        const [before, was] = [await load(), storage()];
        const imported: Draft = { ...draftOf({ ...before.options, ...layer }), apiPassword };
        const checked = checkDraft(imported, before);
        if (!checked.ok) {
          happened.unchanged += 1;
          expect(storage()).toBe(was);
          expect(world.vault.get('apiPassword/one')).toBe('s3cret');
          return;
        }
        happened.saved += 1;
        expect(await saveSettings(checked.value)).toEqual({ ok: true, value: true });
        const { options, locked } = effective((await readOwn()).layer, await readPolicy());
        const wanted: Options = { ...before.options, ...layer };
        const expected = (name: OptionName) => (locked.has(name) ? before.options : wanted)[name];
        const wrong = optionNames.filter((name) => !isDeepStrictEqual(options[name], expected(name)));
        expect(wrong).toEqual([]);
        const seat = await loadSeatConfig();
        if (seat === null) return;
        happened.withPassword += 1;
        const { servers, apiUser } = seat.settings.dialer;
        const typedFor = {
          s3cret: sampleTypedFor.origins,
          n3w: originsOf(options.dialerServers),
          theirs: ['https://dialer.example.com'],
        };
        expect(typedFor).toHaveProperty(seat.password);
        for (const origin of originsOf(servers)) expect(typedFor[seat.password as 'n3w']).toContain(origin);
        if (seat.password === 's3cret') expect(apiUser).toBe(sampleTypedFor.user);
        if (apiPassword === '') expect(seat.password).not.toBe('n3w');
      }),
      { numRuns: 10_000 },
    );
    for (const count of Object.values(happened)) expect(count).toBeGreaterThan(500);
  });

  it('cannot fetch the password with an address, a user or http of its own', async () => {
    const attacks = [
      { dialerServers: ['https://evil.example'] },
      { dialerServers: ['https://dialer.example.com', 'https://evil.example'] },
      { dialerServers: ['http://dialer.example.com'], allowHttp: true },
      { apiUser: 'evil' },
    ];
    for (const attack of attacks) {
      for (const text of [exportText(attack), setUpLink(page, attack)]) {
        world.reset();
        putSeat();
        const before = await load();
        const parsed = text.startsWith('{') ? parseSettingsFile(text) : parseSetUpLink(text);
        if (!parsed.ok) throw new Error('It should be read: only the password is at stake.');
        const imported = draftOf({ ...before.options, ...parsed.value.layer });
        expect(checkDraft(imported, before)).toMatchObject({
          ok: false,
          error: {
            problems: {
              apiPassword: { kind: expect.stringMatching(/^password-for-other-(?:dialer|user)$/) },
            },
          },
        });
        // Also when somebody leaves the check out.
        await saveSettings({ options: { ...before.options, ...parsed.value.layer }, secrets: {} });
        expect(await loadSeatConfig()).toBeNull();
      }
    }
  });
});
