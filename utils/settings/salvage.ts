import * as z from 'zod/mini';
import { salvageBoard } from './board-salvage.ts';
import { draftOfBoard } from './board-draft.ts';
import { defaultDialing } from './dialing.ts';
import { draftOfDialing } from './dialing-draft.ts';
import type { Draft } from './draft.ts';
import { emptyDraft } from './draft.ts';

const text = (otherwise: string) => z.catch(z.string(), otherwise);
const flag = (otherwise: boolean) => z.catch(z.boolean(), otherwise);
const texts = z.catch(z.array(text('')), []);
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
  sites: texts,
  dialing: z.catch(
    z.object({
      country: text(defaultDialing.country),
      exactDigits: flag(defaultDialing.exactDigits),
      search: flag(defaultDialing.search),
      preview: flag(defaultDialing.preview),
      focus: flag(defaultDialing.focus),
      dialPrefix: text(defaultDialing.dialPrefix),
      groupAlias: text(defaultDialing.groupAlias),
      dialIngroup: text(defaultDialing.dialIngroup),
      vendorId: text(defaultDialing.vendorId),
      allowPrefixes: texts,
      denyPrefixes: texts,
    }),
    { ...defaultDialing, allowPrefixes: [], denyPrefixes: [] },
  ),
  board: z.optional(z.unknown()),
});

/** What can still be read of stored settings that are not valid: a form starts with it, nothing else may use it. */
export function salvage(stored: unknown): { readonly revision: number; readonly draft: Draft } {
  const parsed = remains.safeParse(stored);
  if (!parsed.success) return { revision: 0, draft: emptyDraft };
  const { revision, dialer, seat, sites, dialing, board } = parsed.data;
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
      ...draftOfDialing(dialing),
      ...draftOfBoard(salvageBoard(board)),
    },
  };
}
