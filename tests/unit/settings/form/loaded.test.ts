import { beforeEach, describe, expect, it, vi } from 'vitest';
import { draftOf, emptyDraft } from '../../../../utils/settings/form/draft.ts';
import { load } from '../../../../utils/settings/form/loaded.ts';
import { defaultOptions } from '../../../../utils/settings/options/options.ts';
import { saveOwn } from '../../../../utils/settings/stored/stored.ts';
import { world } from '../fake-browser.ts';
import { samplePartial, sampleOptions } from '../samples.ts';
import { putSeat } from '../seats.ts';

vi.mock('../../../../utils/browser.ts', () => import('../fake-browser.ts'));
vi.mock('idb-keyval', () => import('../fake-idb.ts'));

beforeEach(() => world.reset());

describe('what a form starts with', () => {
  it('is empty on a fresh install', async () => {
    expect(await load()).toEqual({
      from: 'none',
      options: defaultOptions,
      draft: emptyDraft,
      problems: [],
      policyProblems: [],
      locked: new Set(),
      secrets: { apiPassword: 'none', reportsPassword: 'none' },
      canUndo: false,
    });
  });

  it('is the stored seat, whether a password is there, and whether there is a way back', async () => {
    putSeat();
    expect(await load()).toMatchObject({
      from: 'good',
      options: sampleOptions,
      draft: draftOf(sampleOptions),
      secrets: { apiPassword: 'stored', reportsPassword: 'none' },
      canUndo: false,
    });
    await saveOwn(samplePartial, 'one');
    expect(await load()).toMatchObject({ canUndo: true });
  });

  it('is what the organisation has set, what of it is wrong, and where its password goes', async () => {
    putSeat();
    const dialerServers = ['https://d.example'];
    world.policy = { dialerServers, apiPassword: 'theirs', teamId: 7, nonsense: 1 };
    expect(await load()).toMatchObject({
      options: { ...sampleOptions, dialerServers },
      locked: new Set(['dialerServers', 'apiPassword']),
      secrets: { apiPassword: 'policy' },
      organisationServers: dialerServers,
      policyProblems: [{ option: 'teamId' }, { option: 'nonsense' }],
    });
  });

  it('is what could be read of damaged settings, and what could not', async () => {
    putSeat({ item: { version: 2, options: { ...samplePartial, country: 'x' } } });
    expect(await load()).toMatchObject({
      from: 'damaged',
      draft: { agentId: '6666', country: 'US' },
      problems: [{ option: 'country' }],
      secrets: { apiPassword: 'stored' },
    });
    world.items.set('settings', { version: 3, options: samplePartial });
    expect(await load()).toMatchObject({ from: 'newer', draft: { agentId: '6666' } });
    world.items.set('settings', 'junk');
    expect(await load()).toMatchObject({ from: 'unknown', draft: emptyDraft });
    world.storageFails = true;
    expect(await load()).toMatchObject({ from: 'storage-failed', draft: emptyDraft });
  });

  it('holds no password', async () => {
    putSeat();
    world.policy = { reportsPassword: 's3cret' };
    expect(JSON.stringify(await load())).not.toContain('s3cret');
  });
});
