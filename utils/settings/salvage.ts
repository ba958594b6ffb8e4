import * as z from 'zod/mini';
import type { Draft } from './draft.ts';
import { emptyDraft } from './draft.ts';

const text = (otherwise: string) => z.catch(z.string(), otherwise);
const noDialer = {
  url: emptyDraft.dialerAddress,
  agentApi: emptyDraft.agentApi,
  nonAgentApi: emptyDraft.nonAgentApi,
  apiUser: emptyDraft.apiUser,
};
const noSeat = { agentId: emptyDraft.agentId, teamId: emptyDraft.teamId };

const remains = z.object({
  revision: z.catch(z.int().check(z.minimum(0)), 0),
  dialer: z.catch(
    z.object({
      url: text(noDialer.url),
      agentApi: text(noDialer.agentApi),
      nonAgentApi: text(noDialer.nonAgentApi),
      apiUser: text(noDialer.apiUser),
    }),
    noDialer,
  ),
  seat: z.catch(z.object({ agentId: text(noSeat.agentId), teamId: text(noSeat.teamId) }), noSeat),
  sites: z.catch(z.array(text('')), []),
});

/** What can still be read of stored settings that are not valid: a form starts with it, nothing else may use it. */
export function salvage(stored: unknown): { readonly revision: number; readonly draft: Draft } {
  const parsed = remains.safeParse(stored);
  if (!parsed.success) return { revision: 0, draft: emptyDraft };
  const { revision, dialer, seat, sites } = parsed.data;
  return {
    revision,
    draft: {
      ...emptyDraft,
      dialerAddress: dialer.url,
      agentApi: dialer.agentApi,
      nonAgentApi: dialer.nonAgentApi,
      apiUser: dialer.apiUser,
      ...seat,
      sites: [...new Set(sites)].filter((site) => site !== ''),
    },
  };
}
