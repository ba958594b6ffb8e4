import { sameText } from '../collation.ts';
import type { User, UserGroup } from '../rows.ts';
import type { World } from '../world.ts';

/** What an API user sees of the floor, by the user group they are in themselves. */
export interface Visible {
  /** An agent's user group. */
  readonly group: (userGroup: string) => boolean;
  readonly campaign: (campaignId: string) => boolean;
  /** The campaign or in-group of a call. */
  readonly call: (campaignId: string) => boolean;
}

export function visibleTo(world: World, apiUser: User): Visible {
  const own = world.userGroups.find((row) => sameText(row.userGroup, apiUser.userGroup));
  const group = viewableGroups(own);
  const campaign = allowedCampaigns(own);
  const everyCampaign = own !== undefined && ALL_CAMPAIGNS.test(own.allowedCampaigns);
  const inboundGroup = (name: string) => world.inboundGroups.some((row) => sameText(row.groupId, name));
  return { group, campaign, call: (name) => everyCampaign || campaign(name) || inboundGroup(name) };
}

const ALL_CAMPAIGNS = /-ALL/i;

function viewableGroups(own: UserGroup | undefined): (userGroup: string) => boolean {
  const list = own?.adminViewableGroups ?? '';
  if (/--ALL--/i.test(list) || list.length <= 3) return () => true;
  return oneOf(['---ALL---', ...namesIn(list)]);
}

function allowedCampaigns(own: UserGroup | undefined): (campaignId: string) => boolean {
  const list = own?.allowedCampaigns ?? '';
  return ALL_CAMPAIGNS.test(list) ? () => true : oneOf(namesIn(list));
}

/** " AGENTS CLOSERS -": the empty name before the first space counts too. */
function namesIn(list: string): string[] {
  return list.replaceAll(' -', '').split(' ');
}

export function oneOf(names: readonly string[]): (name: string) => boolean {
  return (name) => names.some((each) => sameText(each, name));
}
