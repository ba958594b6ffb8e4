// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { act } from 'preact/test-utils';
import { plainSite } from '../../../../utils/call/site.ts';
import { defaultOptions } from '../../../../utils/settings/options/options.ts';
import type { PolicyProblem } from '../../../../utils/settings/in-force/policy.ts';
import { CRM, fakeServices, nothingStored, seatWith, storedSeat } from './fake-services.ts';
import { closePage, openPage, settle } from './page.tsx';

const leave = () => {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented ? 'warned' : 'left';
};

afterEach(() => act(closePage));

async function fillIn(page: Awaited<ReturnType<typeof openPage>>) {
  await page.type('Dialer address', 'dialer.example.com/agc/vicidial.php');
  await page.type('API user', 'apiuser');
  await page.type('API password', 's3cret');
  await page.type('AgentID', '6666');
  await page.type('TeamID', 'sales');
  await page.type('CRM site', 'crm.example.com/leads');
  await page.press('Add site');
}

describe('all settings', () => {
  it('stores what was typed and says so', async () => {
    const { world, services } = fakeServices(nothingStored);
    const page = await openPage(services);
    await fillIn(page);
    expect(page.said()).toContain('Unsaved changes');
    await page.press('Save');
    expect(world.saved).toEqual([
      {
        options: {
          ...defaultOptions,
          dialerServers: ['https://dialer.example.com'],
          apiUser: 'apiuser',
          agentId: '6666',
          teamId: 'sales',
          sites: [plainSite(CRM)],
        },
        secrets: { apiPassword: 's3cret' },
      },
    ]);
    expect(page.said()).toContain('Saved');
    expect(page.field('Dialer address').value).toBe('https://dialer.example.com');
    expect(page.field('API password').value).toBe('');
    expect(page.notesOf('API password')).toContain('A password is stored. Type a new one to replace it.');
  });

  it('says beside each field what is wrong, goes to the first and loses nothing', async () => {
    const { world, services } = fakeServices(nothingStored);
    const page = await openPage(services);
    await page.type('Dialer address', 'dialer.example.com');
    await page.type('AgentID', 'C 10.26');
    await page.type('API password', 's3cret');
    await page.press('Save');

    expect(world.calls).toEqual([]);
    expect(page.field('Dialer address').getAttribute('aria-invalid')).toBe('false');
    for (const [label, words] of [
      ['API user', 'Type the user name'],
      ['AgentID', 'Use only letters'],
      ['TeamID', 'Type the TeamID'],
    ] as const) {
      expect(page.field(label).getAttribute('aria-invalid')).toBe('true');
      expect(page.notesOf(label)).toContain(words);
    }
    expect(document.activeElement).toBe(page.field('API user'));
    expect(page.said()).toContain('Not saved: 3 fields need a change');
    expect(page.field('Dialer address').value).toBe('dialer.example.com');
    expect(page.field('AgentID').value).toBe('C 10.26');
    expect(page.field('API password').value).toBe('s3cret');
  });

  it('takes a complaint back once the field is right', async () => {
    const { services } = fakeServices(nothingStored);
    const page = await openPage(services);
    await page.press('Save');
    await page.type('AgentID', '6666');
    expect(page.field('AgentID').getAttribute('aria-invalid')).toBe('false');
    expect(page.notesOf('AgentID')).not.toContain('Type the AgentID');
    expect(page.field('TeamID').getAttribute('aria-invalid')).toBe('true');
  });

  it('complains about nothing before anybody saves', async () => {
    const { services } = fakeServices(nothingStored);
    const page = await openPage(services);
    await page.type('AgentID', '?');
    expect(page.place.querySelector('[aria-invalid=true]')).toBeNull();
  });

  it('opens the advanced part when the mistake is in there', async () => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    const advanced = page.field('Agent API path').closest('details');
    expect(advanced?.open).toBe(false);
    await page.type('Agent API path', '../api.php');
    await page.press('Save');
    expect(advanced?.open).toBe(true);
    expect(document.activeElement).toBe(page.field('Agent API path'));
  });
});

describe('the API password', () => {
  it('is never rendered: neither the stored one nor, outside its field, the typed one', async () => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    expect(page.field('API password').value).toBe('');
    expect(page.field('API password').type).toBe('password');
    await page.type('API password', 's3cret word!');
    await page.press('Save');
    await page.press('Test connection');
    expect(page.place.innerHTML).not.toContain('s3cret');
  });

  it('stays when the field is left empty', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('AgentID', '7777');
    await page.press('Save');
    expect(world.saved).toMatchObject([{ options: { agentId: '7777' }, secrets: {} }]);
  });

  it('has to be typed again when the vault has lost it', async () => {
    const { world, services } = fakeServices(
      seatWith({}, { secrets: { apiPassword: 'none', reportsPassword: 'none' } }),
    );
    const page = await openPage(services);
    await page.press('Save');
    expect(world.calls).toEqual([]);
    expect(page.notesOf('API password')).toContain('Type the password');
  });

  it('gets a word of advice that stops nothing', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('API password', 'pass word!');
    expect(page.notesOf('API password')).toContain('may be refused');
    expect(page.field('API password').getAttribute('aria-invalid')).toBe('false');
    await page.press('Save');
    expect(world.saved).toHaveLength(1);
  });
});

describe('what was typed', () => {
  it('survives a browser that cannot store', async () => {
    const { world, services } = fakeServices(nothingStored);
    world.storageWorks = false;
    const page = await openPage(services);
    await fillIn(page);
    await page.press('Save');
    expect(page.said()).toContain('Not saved: the browser could not store it');
    expect(page.field('API password').value).toBe('s3cret');
    expect(page.field('AgentID').value).toBe('6666');
    world.storageWorks = true;
    await page.press('Save');
    expect(world.saved).toHaveLength(1);
    expect(page.said()).toContain('Saved');
  });

  it('survives a change from another window, which fills the untouched fields', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('AgentID', '7777');
    world.changeElsewhere({ agentId: '8888', teamId: 'support' });
    await settle();
    expect(page.field('AgentID').value).toBe('7777');
    expect(page.field('TeamID').value).toBe('support');
    expect(page.said()).toContain('changed elsewhere. Your unsaved changes are still here');
  });

  it('is not lost by leaving without a warning', async () => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    expect(leave()).toBe('left');
    await page.type('AgentID', '7777');
    expect(leave()).toBe('warned');
    await page.press('Save');
    expect(leave()).toBe('left');
  });
});

describe('settings that cannot be used as they are', () => {
  it.each([
    ['damaged', 'Some of the stored settings cannot be used'],
    ['unknown', 'The stored settings cannot be read'],
    ['newer', 'come from a newer version'],
    ['storage-failed', 'does not hand out'],
  ] as const)('are said to be %s, and what is left can be saved', async (from, words) => {
    const { world, services } = fakeServices({ ...storedSeat, from });
    const page = await openPage(services);
    expect(page.alerts()).toContain(words);
    expect(page.field('AgentID').value).toBe('6666');
    await page.press('Save');
    expect(world.saved).toHaveLength(1);
    expect(page.alerts()).toBe('');
  });

  it('are named one by one, with what to do', async () => {
    const problems = [{ option: 'askOnLead', problem: { kind: 'too-small', least: 250 } }] as const;
    const { services } = fakeServices(seatWith({}, { from: 'damaged', problems }));
    const page = await openPage(services);
    expect(page.alerts()).toContain('While on a lead (askOnLead): This has to be at least 250.');
    expect(page.alerts()).toContain('Correct what is named and save');
  });

  it('are told apart from what is wrong with the organisation’s', async () => {
    const policyProblems: readonly PolicyProblem[] = [
      { option: 'teamId', problem: { kind: 'not-text' } },
      { option: '<b>dialer</b>', problem: { kind: 'unknown-option' } },
    ];
    const { services } = fakeServices(seatWith({}, { policyProblems }));
    const page = await openPage(services);
    expect(page.alerts()).toContain('Some of what your organisation has set cannot be used');
    expect(page.alerts()).toContain('TeamID (teamId): This has to be a text.');
    expect(page.alerts()).toContain('<b>dialer</b>: There is no such option.');
    expect(page.alerts()).toContain('Ask your IT');
  });
});
