import type { Words } from '../../../../components/words/words.ts';
import { plainSite } from '../../../../utils/call/site.ts';
import type { CheckAnswer } from '../../../../utils/messaging/check-report.ts';
import type { ConnectionVerdict } from '../../../../utils/messaging/messages.ts';
import type { Loaded } from '../../../../utils/settings/form/loaded.ts';
import type { SecretName } from '../../../../utils/settings/options/options.ts';
import { lockableNames } from '../../../../utils/settings/options/options.ts';
import { exportText } from '../../../../utils/settings/exchange/settings-file.ts';
import { fullSite, sampleControls } from '../../settings/samples.ts';
import type { fakeServices } from './fake-services.ts';
import { CRM, loadedWith, nothingStored, seatWith, storedLayer, storedSeat } from './fake-services.ts';
import type { openPage } from './page.tsx';

/* The states that the options page is seen in, as many as say something else. */

type World = ReturnType<typeof fakeServices>['world'];
type Page = Awaited<ReturnType<typeof openPage>>;

export interface State {
  readonly loaded: Loaded;
  /** The guided set-up is left where it comes first. */
  readonly isGuided?: true;
  readonly begin?: (world: World) => void;
  readonly act?: (page: Page, say: Words, world: World) => Promise<void>;
}

const DIALER = 'https://dialer.example.com';
const never = new Promise<never>(() => {});
const full = seatWith(
  {
    ...sampleControls,
    dialerServers: [DIALER, 'https://dialer2.example.com'],
    sites: [plainSite(CRM), fullSite],
    reportsUser: 'tl7',
  },
  { secrets: { apiPassword: 'stored', reportsPassword: 'stored' } },
);
const firstSeat = loadedWith(storedLayer, {
  from: 'none',
  secrets: { apiPassword: 'none', reportsPassword: 'none' },
});
const teamLead = loadedWith(
  { dialerServers: [DIALER], reportsUser: 'tl7' },
  { from: 'none', secrets: { apiPassword: 'none', reportsPassword: 'none' } },
);

const heard = { kind: 'heard', dialerVersion: '2.14-82', user: '1013' } as const;
const verdicts: readonly (ConnectionVerdict | null)[] = [
  { ...heard, agent: 'on-lead' },
  { ...heard, agent: 'no-agent' },
  { kind: 'team-only' },
  null,
];

const report: CheckAnswer = {
  kind: 'checked',
  at: Date.UTC(2026, 10, 20, 13, 38),
  dialers: ['dialer.example.com'],
  apiUser: 'apiuser',
  agentId: '6666',
  findings: [
    {
      check: 'api-right',
      verdict: 'fail',
      kind: 'api-right-missing',
      fixer: 'administrator',
      user: 'apiuser',
    },
    { check: 'controls', verdict: 'note', kind: 'controls-none', fixer: null },
  ],
};

const granted = (world: World) => {
  for (const host of ['dialer.example.com', 'dialer2.example.com', 'crm.example.com'])
    world.granted.add(host);
};

const saves = async (page: Page, say: Words) => {
  await page.type(say('option.agentId.title'), '7777');
  await page.press(say('options.save'));
};

/** Through the guided set-up to its last step, and tries. */
const tries = async (page: Page, say: Words) => {
  while (page.find(say('setup.next')) !== undefined) await page.press(say('setup.next'));
  await page.press(say('setup.save-and-try'));
};

const types = (name: SecretName) => async (page: Page, say: Words) => {
  await page.press(say('setup.next'));
  await page.type(say(`option.${name}.title`), 's3cret');
  await tries(page, say);
};

const pastes = (text: string) => async (page: Page, say: Words) => {
  await page.paste(say('exchange.text'), text);
  await page.press(say('exchange.show'));
};

/** What there is to read before anything is done. */
export const pages: Readonly<Record<string, State>> = {
  'all that can be set': { loaded: full },
  'a seat with nothing': { loaded: nothingStored },
  'all of it locked': {
    loaded: {
      ...full,
      locked: new Set(lockableNames),
      secrets: { apiPassword: 'policy', reportsPassword: 'policy' },
    },
  },
  'passwords of the organisation': {
    loaded: { ...full, secrets: { apiPassword: 'policy', reportsPassword: 'policy' } },
  },
  'a country that is none': { loaded: seatWith({ country: '1' }) },
  'no country': { loaded: seatWith({ country: '' }) },
  http: { loaded: seatWith({ dialerServers: ['http://dialer.example.com'], allowHttp: true }) },
  'an AgentID of the page': { loaded: seatWith({ agentId: '', sites: [fullSite] }) },
  'what a policy has wrong': {
    loaded: seatWith(
      {},
      {
        policyProblems: [
          { option: 'teamId', problem: { kind: 'not-text' } },
          { option: '1', problem: { kind: 'unknown-option' } },
        ],
      },
    ),
  },
};

const notices = (['damaged', 'unknown', 'newer', 'storage-failed'] as const).map((from): [string, State] => [
  `settings that are ${from}`,
  { loaded: seatWith({}, { from, problems: [{ option: 'teamId', problem: { kind: 'not-text' } }] }) },
]);

const standings: Readonly<Record<string, State>> = {
  unsaved: { loaded: full, act: (page, say) => page.type(say('option.agentId.title'), '7777') },
  saved: { loaded: full, act: saves },
  'not stored': { loaded: full, begin: (world) => (world.storageWorks = false), act: saves },
  undone: {
    loaded: full,
    async act(page, say) {
      await saves(page, say);
      await page.press(say('options.undo'));
    },
  },
  'undone, but for a password': {
    loaded: { ...full, canUndo: true },
    act: (page, say) => page.press(say('options.undo')),
  },
  'not undone': {
    loaded: { ...full, canUndo: true },
    begin: (world) => (world.storageWorks = false),
    act: (page, say) => page.press(say('options.undo')),
  },
  'changed elsewhere': {
    loaded: full,
    async act(page, say, world) {
      await page.type(say('option.agentId.title'), '7777');
      world.changeElsewhere({ teamId: '5' });
      await page.key('Shift');
    },
  },
  'back again': { loaded: full, begin: (world) => (world.kept = { agentId: '7777' }) },
  'one thing wrong': {
    loaded: full,
    async act(page, say) {
      await page.type(say('option.agentId.title'), '');
      await page.press(say('options.save'));
    },
  },
  'all of it wrong': {
    loaded: full,
    async act(page, say) {
      for (const name of ['dialerAddress', 'otherServers', 'agentApi', 'nonAgentApi'] as const) {
        const part = name === 'dialerAddress' ? 'dialerServers' : name;
        await page.type(say(`option.${part}.title`), '\\ /');
      }
      for (const name of ['apiUser', 'teamId', 'askWaiting', 'allowPrefixes', 'dialPrefix'] as const) {
        await page.type(say(`option.${name}.title`), "'; '");
      }
      await page.type(say('lists.new.outcome-code'), '1');
      await page.type(say('lists.new.transfer-label'), '1');
      await page.type(say('options.site.new'), '\\');
      await page.press(say('options.save'));
    },
  },
};

const searches = ['zzz', '3', 'e'].map((query): [string, State] => [
  `a search for ${query}`,
  { loaded: full, act: (page, say) => page.type(say('options.search.label'), query) },
]);

const accesses: Readonly<Record<string, State>> = {
  allowed: { loaded: full, begin: granted },
  refused: {
    loaded: full,
    begin(world) {
      world.answer = Promise.resolve(false);
    },
    act: (page, say) => page.press(say('options.access.allow-named', { origin: CRM })),
  },
  asking: {
    loaded: full,
    begin(world) {
      world.answer = never;
    },
    act: (page, say) => page.press(say('options.access.allow-named', { origin: CRM })),
  },
  withdrawn: {
    loaded: full,
    begin: granted,
    async act(page, _, world) {
      world.changeAccess(() => world.granted.clear());
      await page.key('Shift');
    },
  },
};

const exchanges: Readonly<Record<string, State>> = {
  'no file of ours': { loaded: full, act: pastes('{}') },
  'no link of ours': { loaded: full, act: pastes('-') },
  'nothing to change': { loaded: full, act: pastes(exportText(full.options)) },
  'much to change': {
    loaded: { ...storedSeat, locked: new Set(['teamId']) },
    act: pastes(
      exportText({ ...full.options, teamId: '5', vendorId: '7', askAway: 1_000, search: false, agentId: '' }),
    ),
  },
  'other rows': {
    loaded: full,
    act: pastes(
      exportText({
        sites: [fullSite, { ...plainSite(CRM), fields: [{ field: 'leadId', label: '#' }] }],
        outcomes: Array.from({ length: 20 }, (_, n) => ({ code: `${n}`, label: '#', callback: n > 2 })),
        transfers: [{ label: '#', way: 'with-customer', target: '913335551234' }],
      }),
    ),
  },
  'left out': {
    loaded: full,
    act: pastes('{"format":"screen-pop-settings","version":2,"options":{"agentId":7,"apiPassword":"1"}}'),
  },
  applied: {
    loaded: full,
    async act(page, say) {
      await pastes(exportText({ teamId: '5' }))(page, say);
      await page.press(say('exchange.apply'));
    },
  },
  'filled in': {
    loaded: nothingStored,
    async act(page, say) {
      await pastes(exportText({ teamId: '5' }))(page, say);
      await page.press(say('exchange.apply'));
    },
  },
  'a file for others': { loaded: full, act: (page, say) => page.press(say('exchange.to-file')) },
  'a link for others': {
    loaded: full,
    async act(page, say) {
      await page.type(say('option.agentId.title'), '7777');
      await page.press(say('exchange.copy-link'));
    },
  },
  'no link for others': {
    loaded: full,
    begin: (world) => (world.clipboardWorks = false),
    act: (page, say) => page.press(say('exchange.copy-link')),
  },
};

const tests = verdicts.map((verdict): [string, State] => [
  `a test: ${verdict?.kind ?? 'no answer'}`,
  {
    loaded: full,
    begin(world) {
      granted(world);
      world.verdict = verdict;
    },
    act: (page, say) => page.press(say('options.test')),
  },
]);

const checks = [report, { kind: 'not-set-up' } as const, { kind: 'team-only' } as const, null].map(
  (answer): [string, State] => [
    `Check set-up: ${answer?.kind ?? 'no answer'}`,
    {
      loaded: full,
      begin(world) {
        granted(world);
        world.report = answer;
      },
      async act(page, say) {
        await page.press(say('checks.run'));
        if (answer?.kind === 'checked') await page.press(say('checks.copy'));
      },
    },
  ],
);

const steps = ['dialer', 'login', 'seat', 'sites', 'try'].map((name, step): [string, State] => [
  `the step ${name}`,
  {
    loaded: {
      ...firstSeat,
      secrets: { ...firstSeat.secrets, apiPassword: 'stored' },
      options: { ...firstSeat.options, sites: [] },
    },
    isGuided: true,
    async act(page, say) {
      for (let n = 0; n < step; n += 1) await page.press(say('setup.next'));
    },
  },
]);

const ends = verdicts.map((verdict): [string, State] => [
  `the end of the set-up: ${verdict?.kind ?? 'no answer'}`,
  {
    loaded: verdict?.kind === 'team-only' ? teamLead : firstSeat,
    isGuided: true,
    begin(world) {
      granted(world);
      world.verdict = verdict;
    },
    act: types(verdict?.kind === 'team-only' ? 'reportsPassword' : 'apiPassword'),
  },
]);

const guided: Readonly<Record<string, State>> = {
  'a set-up that the organisation has begun': {
    loaded: { ...nothingStored, locked: new Set(['dialerServers', 'apiUser', 'apiPassword', 'sites']) },
    isGuided: true,
  },
  'a set-up that is not stored': {
    loaded: firstSeat,
    isGuided: true,
    begin: (world) => (world.storageWorks = false),
    act: types('apiPassword'),
  },
  'a step with what is wrong': {
    loaded: nothingStored,
    isGuided: true,
    act: (page, say) => page.press(say('setup.next')),
  },
};

export const states: readonly (readonly [name: string, state: State])[] = [
  ...Object.entries({ ...pages, ...standings, ...accesses, ...exchanges, ...guided }),
  ...notices,
  ...searches,
  ...tests,
  ...checks,
  ...steps,
  ...ends,
];
