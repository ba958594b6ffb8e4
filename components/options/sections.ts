import type { ControlName } from '../../utils/call/controls.ts';
import { controlNames } from '../../utils/call/controls.ts';
import type { Site } from '../../utils/call/site.ts';
import type { Words } from '../../utils/settings/option-words.ts';
import { optionWords, otherServersWords, siteWords } from '../../utils/settings/option-words.ts';
import type { OptionSection } from '../../utils/settings/options/declared.ts';
import type { Lockable } from '../../utils/settings/options.ts';
import { namesIn } from '../../utils/settings/options.ts';
import { controlLabels } from './control-labels.ts';

/** The parts of a site that are set where it stands in the list. */
export const siteDetails = [
  'place',
  'fields',
  'recordOpening',
  'recordAddress',
  'agentIdSelector',
  'agentIdAttribute',
  'callableNumbers',
] as const satisfies readonly (keyof Site)[];
export type SiteDetail = (typeof siteDetails)[number];

/** Something on the page that a search can find, by name. */
export type Part =
  | Lockable
  | 'otherServers'
  | `sites.${SiteDetail}`
  | `controls.${ControlName}`
  | 'load'
  | 'test'
  | 'check'
  | 'import'
  | 'export';

export interface PageSection {
  /** The page's address with `#id` leads here. */
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly (readonly [Part, Words])[];
}

/** What is declared for a section. */
const options = (section: OptionSection): PageSection['parts'] =>
  namesIn(section).map((name) => [name, optionWords[name]]);

const plain = (part: Part, title: string, description: string): PageSection['parts'] => [
  [part, { title, description }],
];

const control = (name: ControlName): PageSection['parts'][number] => {
  const { label, explanation } = controlLabels[name];
  return [`controls.${name}`, { title: label, description: explanation }];
};

/** The sections of the page by their ids, first to last. */
export const sections = {
  dialer: {
    id: 'dialer',
    title: 'Dialer',
    lead: 'Where your VICIdial server is.',
    parts: [...options('dialer'), ['otherServers', otherServersWords]],
  },
  login: {
    id: 'login',
    title: 'Login',
    lead: 'The VICIdial account this seat asks with. Use one made for the API, not an agent’s own: wrong passwords lock an account, and a locked agent cannot work.',
    parts: options('login'),
  },
  seat: {
    id: 'seat',
    title: 'Who am I',
    lead: 'The agent who works at this computer, by the names the CRM uses.',
    parts: options('seat'),
  },
  sites: {
    id: 'sites',
    title: optionWords.sites.title,
    lead: optionWords.sites.description,
    parts: [
      ...options('sites'),
      ...siteDetails.map((detail) => [`sites.${detail}`, siteWords[detail]] as const),
    ],
  },
  test: {
    id: 'test',
    title: 'Test',
    lead: 'Test connection saves what you typed, asks the dialer once and says here what came of it.',
    parts: plain('test', 'Test connection', ''),
  },
  check: {
    id: 'check-set-up',
    title: 'Check set-up',
    lead: 'Looks at everything the dialer has to be set to for this seat, and says who mends what.',
    parts: plain('check', 'Check set-up', ''),
  },
  cadence: {
    id: 'cadence',
    title: 'How often the dialer is asked',
    lead: 'In seconds. The shorter, the sooner the agent sees a change, and the more the dialer has to do.',
    parts: [
      ...options('cadence'),
      ...plain('load', 'What it costs the dialer', 'Seats, load, calls per second, rows and MB per day'),
    ],
  },
  dialing: {
    id: 'dialing',
    title: 'Dialing',
    lead: 'How numbers are read and dialed. At first, only the country is worth a look.',
    parts: options('dialing'),
  },
  callControl: {
    id: 'call-control',
    title: 'Call control',
    lead: optionWords.controls.description,
    // Each control is found by itself.
    parts: [...controlNames.map(control), ...options('callControl').filter(([part]) => part !== 'controls')],
  },
  exchange: {
    id: 'exchange',
    title: 'Import and export',
    lead: 'Settings go from seat to seat as a file or a link. No password is ever in them.',
    parts: [
      ...plain('import', 'Import', 'From a settings file or a set-up link'),
      ...plain('export', 'Export', 'To a settings file, or as a set-up link'),
    ],
  },
} as const satisfies Readonly<Record<string, PageSection>>;

export const pageSections: readonly PageSection[] = Object.values(sections);
