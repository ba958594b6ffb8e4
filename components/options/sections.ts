import type { ControlName } from '../../utils/call/controls.ts';
import { controlNames } from '../../utils/call/controls.ts';
import type { Site } from '../../utils/call/site.ts';
import type { Lockable } from '../../utils/settings/options/options.ts';
import { namesIn } from '../../utils/settings/options/options.ts';

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

/** Something on the page that a search can find, by name: the catalogue's room `option` has its words. */
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
  readonly parts: readonly Part[];
}

/** The sections of the page, first to last. */
export const sections = {
  dialer: { id: 'dialer', parts: [...namesIn('dialer'), 'otherServers'] },
  login: { id: 'login', parts: namesIn('login') },
  seat: { id: 'seat', parts: namesIn('seat') },
  sites: {
    id: 'sites',
    parts: [...namesIn('sites'), ...siteDetails.map((detail) => `sites.${detail}` as const)],
  },
  test: { id: 'test', parts: ['test'] },
  check: { id: 'check-set-up', parts: ['check'] },
  cadence: { id: 'cadence', parts: [...namesIn('cadence'), 'load'] },
  dialing: { id: 'dialing', parts: namesIn('dialing') },
  callControl: {
    id: 'call-control',
    // Each control is found by itself.
    parts: [
      ...controlNames.map((name) => `controls.${name}` as const),
      ...namesIn('callControl').filter((name) => name !== 'controls'),
    ],
  },
  exchange: { id: 'exchange', parts: ['import', 'export'] },
} as const satisfies Readonly<Record<string, PageSection>>;

export type SectionName = keyof typeof sections;

const isSection = (name: string): name is SectionName => Object.hasOwn(sections, name);
export const sectionNames: readonly SectionName[] = Object.keys(sections).filter(isSection);
