/** The parts of the page; its address with `#id` leads to each. */
export const teamSections = ['floor', 'queues', 'settings'] as const;
export type TeamSection = (typeof teamSections)[number];

/** Where somebody is on the page. An agent is looked at beside the floor. */
export interface TeamPlace {
  readonly section: TeamSection;
  /** VICIdial user. */
  readonly user: string | null;
}

const AGENT = '#agent=';

/** The place an address leads to; the floor when it leads nowhere. */
export function placeAt(hash: string): TeamPlace {
  const user = hash.startsWith(AGENT) ? decoded(hash.slice(AGENT.length)) : '';
  if (user !== '') return { section: 'floor', user };
  const section = teamSections.find((name) => hash === `#${name}`) ?? 'floor';
  return { section, user: null };
}

export const sectionAddress = (section: TeamSection): string => `#${section}`;
export const agentAddress = (user: string): string => AGENT + encodeURIComponent(user);

export const addressOf = ({ section, user }: TeamPlace): string =>
  user === null ? sectionAddress(section) : agentAddress(user);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
