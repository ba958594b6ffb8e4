// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { act } from 'preact/test-utils';
import { keepable, parseKept } from '../../../../components/options/draft-storage.ts';
import { plainSite } from '../../../../utils/call/site.ts';
import { emptyDraft } from '../../../../utils/settings/form/draft.ts';
import { anyDraft } from '../../settings/drafts.ts';
import { CRM, fakeServices, locked, nothingStored, storedSeat } from './fake-services.ts';
import { closePage, openFirst, openPage } from './page.tsx';

afterEach(() => act(closePage));

describe('what is typed and not saved', () => {
  it('is kept without passwords, and forgotten once it is saved', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    expect(world.kept).toBeUndefined();
    await page.type('AgentID', '7777');
    await page.type('API password', 's3cret');
    expect(world.kept).toEqual({ agentId: '7777' });
    await page.press('Save');
    expect(world.kept).toBeUndefined();
  });

  it('is forgotten when it is typed back', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('AgentID', '7777');
    await page.type('AgentID', '6666');
    expect(world.kept).toBeUndefined();
  });

  it('is back after the page was closed, is said so, and can be saved', async () => {
    const { world, services } = fakeServices(storedSeat);
    const first = await openPage(services);
    await first.type('AgentID', '7777');
    await first.type('Disposition code', 'half');
    await first.type('CRM site', 'two.example');
    await first.press('Add site');
    const page = await openPage(services);
    expect(page.said()).toContain('Your unsaved changes are back');
    expect(page.field('AgentID').value).toBe('7777');
    expect(page.field('Disposition code').value).toBe('half');
    expect(page.find('Remove https://two.example')).toBeDefined();
    await page.type('Disposition code', '');
    await page.press('Save');
    expect(world.saved).toMatchObject([{ options: { agentId: '7777' } }]);
    expect(page.said()).not.toContain('are back');
  });

  it('can be discarded', async () => {
    const { world, services } = fakeServices(storedSeat);
    world.kept = { agentId: '7777' };
    const page = await openPage(services);
    await page.press('Discard them');
    expect(page.field('AgentID').value).toBe('6666');
    expect(page.said()).not.toContain('are back');
    expect(world.kept).toBeUndefined();
  });

  it('comes back to the guided set-up too', async () => {
    const { services, world } = fakeServices(nothingStored);
    world.kept = { dialerAddress: 'dialer.example.com' };
    const page = await openFirst(services);
    expect(page.find('Next')).toBeDefined();
    expect(page.field('Dialer address').value).toBe('dialer.example.com');
    expect(page.said()).toContain('Your unsaved changes are back');
  });

  it('does not come back where the organisation has locked it', async () => {
    const { services, world } = fakeServices({ ...storedSeat, ...locked('agentId') });
    world.kept = { agentId: '7777' };
    const page = await openPage(services);
    expect(page.field('AgentID').value).toBe('6666');
    expect(page.said()).not.toContain('are back');
  });
});

describe('what was kept', () => {
  it.each([
    undefined,
    null,
    7,
    'agentId',
    [],
    { agentId: 7 },
    { agentId: null },
    { search: 'yes' },
    { sites: 'https://crm.example.com' },
    { sites: [{ ...plainSite(CRM), origin: 'javascript:alert(1)' }] },
    { sites: [{ origin: CRM }] },
    { controls: ['self-destruct'] },
    { newTransferWay: 'up' },
    { outcomes: [{ code: 'A' }] },
    { apiPassword: 's3cret', reportsPassword: 's3cret' },
    { nonsense: 'x', __proto__: { agentId: '7' } },
  ])('%j brings nothing back', (kept) => {
    expect(parseKept(kept)).toEqual({});
  });

  it('brings back every field of a draft but the passwords', () => {
    const { apiPassword: _, reportsPassword: __, ...rest } = { ...emptyDraft, sites: [plainSite(CRM)] };
    expect(parseKept(structuredClone({ ...rest, apiPassword: 's3cret' }))).toEqual(rest);
    expect(keepable({ ...rest, apiPassword: 's3cret' })).toEqual(rest);
    expect(keepable({ apiPassword: 's3cret', reportsPassword: 's3cret' })).toBeNull();
  });

  it('comes back as it was, whatever was typed', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const typed = { ...draft, sites: [] };
        const kept = keepable(typed);
        expect(parseKept(structuredClone(kept))).toEqual(kept);
      }),
    );
  });

  it('is never taken for more than it is', () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        const fields = Object.keys(parseKept(kept));
        expect(Object.keys(emptyDraft)).toEqual(expect.arrayContaining(fields));
      }),
    );
  });
});
