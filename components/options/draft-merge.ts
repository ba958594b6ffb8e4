import type { Draft } from '../../utils/settings/draft.ts';

const same = (a: string | readonly string[], b: string | readonly string[]) =>
  typeof a === 'string' || typeof b === 'string'
    ? a === b
    : a.length === b.length && a.every((item, index) => item === b[index]);

/** Whether two drafts say the same in every field. */
export function sameDraft(a: Draft, b: Draft): boolean {
  return (
    same(a.dialerAddress, b.dialerAddress) &&
    same(a.agentApi, b.agentApi) &&
    same(a.nonAgentApi, b.nonAgentApi) &&
    same(a.apiUser, b.apiUser) &&
    same(a.apiPassword, b.apiPassword) &&
    same(a.agentId, b.agentId) &&
    same(a.teamId, b.teamId) &&
    same(a.sites, b.sites) &&
    same(a.newSite, b.newSite)
  );
}

/** Brings in `next` wherever the person has not typed since `base`; what was typed stays as typed. */
export function rebase(draft: Draft, base: Draft, next: Draft): Draft {
  function pick<F extends keyof Draft>(field: F): Draft[F] {
    return same(draft[field], base[field]) ? next[field] : draft[field];
  }
  return {
    dialerAddress: pick('dialerAddress'),
    agentApi: pick('agentApi'),
    nonAgentApi: pick('nonAgentApi'),
    apiUser: pick('apiUser'),
    apiPassword: pick('apiPassword'),
    agentId: pick('agentId'),
    teamId: pick('teamId'),
    sites: pick('sites'),
    newSite: pick('newSite'),
  };
}
