import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft } from '../../../utils/settings/draft.ts';
import { load } from '../../../utils/settings/loaded.ts';
import { hasSecret } from '../../../utils/settings/vault.ts';
import { world } from './fake-browser.ts';
import { sampleSettings } from './samples.ts';

vi.mock('../../../utils/browser.ts', () => import('./fake-browser.ts'));
vi.mock('../../../utils/settings/vault.ts', () => ({ hasSecret: vi.fn(), writeSecret: vi.fn() }));

beforeEach(() => {
  world.reset();
  vi.mocked(hasSecret).mockReset().mockResolvedValue(false);
});

describe('what a form starts with', () => {
  it('is empty on a fresh install', async () => {
    expect(await load()).toEqual({ from: 'not-set-up', draft: emptyDraft, passwordStored: false });
  });

  it('is the stored seat, and whether a password is there', async () => {
    world.items.set('settings', sampleSettings);
    vi.mocked(hasSecret).mockResolvedValue(true);
    expect(await load()).toMatchObject({
      from: 'set-up',
      draft: { agentId: '6666', apiPassword: '' },
      passwordStored: true,
    });
  });

  it('is what could be read of damaged settings, and why', async () => {
    world.items.set('settings', { ...sampleSettings, revision: 'x' });
    expect(await load()).toMatchObject({ from: 'damaged', draft: { agentId: '6666' } });
    world.items.set('settings', { version: 2 });
    expect(await load()).toMatchObject({ from: 'newer-version', draft: emptyDraft });
    world.storageFails = true;
    expect(await load()).toMatchObject({ from: 'storage-failed', draft: emptyDraft });
  });
});
