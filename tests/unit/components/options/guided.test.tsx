// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { act } from 'preact/test-utils';
import { plainSite } from '../../../../utils/call/site.ts';
import { CRM, fakeServices, loadedWith, locked, nothingStored, storedLayer } from './fake-services.ts';
import { closePage, openFirst, settle } from './page.tsx';

afterEach(() => act(closePage));

type Page = Awaited<ReturnType<typeof openFirst>>;
const heading = (page: Page) => page.place.querySelector('h2')?.textContent;
const heard = { kind: 'heard', dialerVersion: '2.14-82', agent: 'no-lead', user: '1013' } as const;

/** Types where the focus is, and presses Enter. */
async function answer(page: Page, ...texts: readonly string[]) {
  for (const [index, text] of texts.entries()) {
    const input = document.activeElement;
    if (!(input instanceof HTMLInputElement)) throw new Error('the focus is in no field');
    await act(() => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    if (index < texts.length - 1) nextField(page)?.focus();
  }
  await page.key('Enter');
}

/** Where Tab goes. */
function nextField(page: Page): HTMLElement | undefined {
  const fields = [...page.place.querySelectorAll<HTMLElement>('form input')];
  return fields[fields.findIndex((field) => field === document.activeElement) + 1];
}

describe('the guided set-up', () => {
  it('goes by keyboard alone from nothing to a seat that works', async () => {
    const { world, services } = fakeServices(nothingStored);
    world.verdict = heard;
    const page = await openFirst(services);
    expect(heading(page)).toBe('Step 1 of 5: Dialer');
    expect(document.activeElement).toBe(page.field('Dialer address'));
    await answer(page, 'dialer.example.com');
    expect(heading(page)).toBe('Step 2 of 5: Login');
    expect(document.activeElement).toBe(page.field('API user'));
    await answer(page, 'apiuser', 's3cret');
    expect(heading(page)).toBe('Step 3 of 5: Agent');
    await answer(page, '6666', 'sales');
    expect(heading(page)).toBe('Step 4 of 5: CRM site');
    await answer(page, 'crm.example.com/leads');
    expect(page.text()).toContain(CRM);
    expect(document.activeElement).toBe(page.field('CRM site'));
    await page.key('Enter');
    expect(heading(page)).toBe('Step 5 of 5: Try it');
    expect(document.activeElement?.textContent).toBe('Step 5 of 5: Try it');
    expect(world.calls).toEqual([]);

    await page.press('Save and try');
    expect(world.calls).toEqual([`request https://dialer.example.com ${CRM}`, 'save', 'test']);
    expect(world.saved).toMatchObject([{ options: storedLayer, secrets: { apiPassword: 's3cret' } }]);
    expect(page.said()).toContain('Login accepted');
    expect(page.text()).toContain('Open the CRM: https://crm.example.com');
    expect(page.text()).toContain('Log in to VICIdial');
    expect(page.place.innerHTML).not.toContain('s3cret');
  });

  it('is shorter for a team lead who takes no calls, and ends at the team page', async () => {
    const { world, services } = fakeServices(nothingStored);
    world.verdict = { kind: 'team-only' };
    const page = await openFirst(services);
    await answer(page, 'dialer.example.com');
    await page.type('Reports user', 'lead');
    expect(heading(page)).toBe('Step 2 of 3: Login');
    await page.press('Next');
    expect(document.activeElement).toBe(page.field('Reports password'));
    await page.type('Reports password', 's3cret');
    await page.press('Next');
    expect(heading(page)).toBe('Step 3 of 3: Try it');
    await page.press('Save and try');
    expect(world.calls).toEqual(['request https://dialer.example.com', 'save', 'test']);
    expect(world.saved).toMatchObject([
      { options: { reportsUser: 'lead', agentId: '' }, secrets: { reportsPassword: 's3cret' } },
    ]);
    expect(page.text()).toContain('No agent at this computer');
    expect(page.place.querySelector('a[href="team.html"]')).not.toBeNull();
  });

  it('checks in each step what belongs to it, beside the field', async () => {
    const { services } = fakeServices(nothingStored);
    const page = await openFirst(services);
    await page.press('Next');
    expect(page.notesOf('Dialer address')).toContain('Type the address of the dialer');
    expect(document.activeElement).toBe(page.field('Dialer address'));
    await page.type('Dialer address', 'dialer.example.com');
    await page.press('Next');
    expect(page.place.querySelector('[aria-invalid=true]')).toBeNull();
    await page.type('API user', 'api user');
    await page.press('Next');
    expect(page.notesOf('API user')).toContain('Use only letters');
    expect(page.notesOf('API password')).toContain('Type the password');
    expect(heading(page)).toBe('Step 2 of 5: Login');
  });

  it('does not go on without a site', async () => {
    const { services } = fakeServices(loadedWith({ ...storedLayer, sites: [] }, { from: 'none' }));
    const page = await openFirst(services);
    for (let step = 0; step < 4; step += 1) await page.press('Next');
    expect(heading(page)).toBe('Step 4 of 5: CRM site');
    expect(page.notesOf('CRM site')).toContain('Type the address of the CRM');
    await page.type('CRM site', 'crm.example.com');
    await page.press('Next');
    expect(heading(page)).toBe('Step 5 of 5: Try it');
    await page.press('Back');
    expect(document.activeElement).toBe(page.field('CRM site'));
    await page.press('Next');
    expect(heading(page)).toBe('Step 5 of 5: Try it');
  });

  it('goes back and loses nothing', async () => {
    const { services } = fakeServices(nothingStored);
    const page = await openFirst(services);
    expect(page.find('Back')).toBeUndefined();
    await page.type('Dialer address', 'dialer.example.com');
    await page.press('Next');
    await page.type('API password', 's3cret');
    await page.press('Back');
    expect(page.field('Dialer address').value).toBe('dialer.example.com');
    await page.press('Next');
    expect(page.field('API password').value).toBe('s3cret');
  });

  it('leads to all settings at any time with what was typed', async () => {
    const { services } = fakeServices(nothingStored);
    const page = await openFirst(services);
    await page.type('Dialer address', 'dialer.example.com');
    await page.press('Next');
    await page.type('API user', 'apiuser');
    await page.press('All settings');
    expect(page.field('Dialer address').value).toBe('dialer.example.com');
    expect(page.field('API user').value).toBe('apiuser');
    expect(page.place.querySelector('[aria-invalid=true]')).toBeNull();
    expect(document.activeElement?.textContent).toContain('Screen Pop options');
  });

  it('goes to where a file or a link is taken', async () => {
    const { services } = fakeServices(nothingStored);
    const page = await openFirst(services);
    await page.press('I have a settings file or a set-up link');
    expect(document.activeElement).toBe(page.field('Settings file'));
  });

  it('says what came of it when the login is refused, and can be put right', async () => {
    const { world, services } = fakeServices(loadedWith(storedLayer, { from: 'none', secrets: none }));
    world.verdict = { kind: 'refused', refusal: 'wrong-password' };
    const page = await openFirst(services);
    await page.press('Next');
    await page.type('API password', 'wrong');
    for (let step = 0; step < 3; step += 1) await page.press('Next');
    await page.press('Save and try');
    expect(page.said()).toContain('refused the login');
    expect(page.text()).toContain('Correct what is said above, with Back, and try again');
    expect(page.text()).not.toContain('What to do now');
    for (let step = 0; step < 3; step += 1) await page.press('Back');
    expect(heading(page)).toBe('Step 2 of 5: Login');
  });

  it('saves all the same when the browser is told no, and says where to allow it', async () => {
    const { world, services } = fakeServices(loadedWith(storedLayer, { from: 'none', secrets: none }));
    world.answer = Promise.resolve(false);
    const page = await openFirst(services);
    await page.press('Next');
    await page.type('API password', 's3cret');
    for (let step = 0; step < 3; step += 1) await page.press('Next');
    await page.press('Save and try');
    expect(world.saved).toHaveLength(1);
    expect(world.calls).not.toContain('test');
    expect(page.find(`Allow ${CRM}`)).toBeDefined();
    expect(page.find('Allow https://dialer.example.com')).toBeDefined();
  });

  it('asks the dialer it may ask, although a site was refused', async () => {
    const { world, services } = fakeServices(loadedWith(storedLayer, { from: 'none', secrets: none }));
    world.granted.add('dialer.example.com');
    world.answer = Promise.resolve(false);
    world.verdict = heard;
    const page = await openFirst(services);
    await page.press('Next');
    await page.type('API password', 's3cret');
    for (let step = 0; step < 3; step += 1) await page.press('Next');
    await page.press('Save and try');
    expect(world.calls).toEqual([`request ${CRM}`, 'save', 'test']);
    expect(page.said()).toContain('Login accepted');
    expect(page.said()).toContain('Without it the panel cannot appear there');
  });

  it('keeps what was typed when the browser cannot store', async () => {
    const { world, services } = fakeServices(loadedWith(storedLayer, { from: 'none', secrets: none }));
    world.storageWorks = false;
    const page = await openFirst(services);
    await page.press('Next');
    await page.type('API password', 's3cret');
    for (let step = 0; step < 3; step += 1) await page.press('Next');
    await page.press('Save and try');
    expect(page.said()).toContain('Not saved: the browser could not store it');
    world.storageWorks = true;
    await page.press('Save and try');
    expect(world.saved).toMatchObject([{ secrets: { apiPassword: 's3cret' } }]);
  });
});

const none = { apiPassword: 'none', reportsPassword: 'none' } as const;

describe('what the organisation has given', () => {
  it('is skipped with a word', async () => {
    const theirs = locked('dialerServers', 'apiUser', 'apiPassword', 'teamId');
    const secrets = { apiPassword: 'policy', reportsPassword: 'none' } as const;
    const { services } = fakeServices(
      loadedWith({ ...storedLayer, agentId: '', sites: [] }, { from: 'none', ...theirs, secrets }),
    );
    const page = await openFirst(services);
    expect(heading(page)).toBe('Step 1 of 3: Agent');
    expect(page.text()).toContain('Set by your organisation: Dialer, Login');
    expect(page.find('Back')).toBeUndefined();
    expect(document.activeElement).toBe(page.field('AgentID'));
    expect(page.field('TeamID').readOnly).toBe(true);
  });

  it('needs nobody who says who they are when a page of the CRM does', async () => {
    const sites = [{ ...plainSite(CRM), agentIdSelector: '#agent' }];
    const { services } = fakeServices(
      loadedWith({ teamId: '1', sites }, { from: 'none', secrets: none, ...locked('teamId', 'sites') }),
    );
    const page = await openFirst(services);
    expect(heading(page)).toBe('Step 1 of 3: Dialer');
    expect(page.text()).toContain('Set by your organisation: Agent, CRM site');
  });

  it('needs no set-up at all when it is everything', async () => {
    const { services } = fakeServices(
      loadedWith(storedLayer, {
        from: 'none',
        secrets: { apiPassword: 'policy', reportsPassword: 'none' },
        ...locked('dialerServers', 'apiUser', 'apiPassword', 'agentId', 'teamId', 'sites'),
      }),
    );
    const page = await openFirst(services);
    expect(page.text()).toContain('Screen Pop options');
  });

  it('may come while somebody is at it', async () => {
    const { world, services } = fakeServices(nothingStored);
    const page = await openFirst(services);
    await page.type('Dialer address', 'typed.example');
    await act(() =>
      world.becomes(
        loadedWith(
          { dialerServers: ['https://dialer.example.com'] },
          { from: 'none', secrets: none, ...locked('dialerServers') },
        ),
      ),
    );
    await settle();
    expect(heading(page)).toBe('Step 1 of 4: Login');
  });
});

describe('a seat that is set up', () => {
  it.each(['good', 'damaged', 'newer', 'unknown', 'storage-failed'] as const)(
    'has all its settings at once when they are %s',
    async (from) => {
      const { services } = fakeServices(loadedWith(storedLayer, { from }));
      const page = await openFirst(services);
      expect(page.find('All settings')).toBeUndefined();
      expect(page.find('Save')).toBeDefined();
    },
  );
});
