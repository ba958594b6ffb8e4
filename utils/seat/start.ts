import type { CallControl } from '../controls/call-control.ts';
import type { ClockWatch } from '../controls/clock-watch.ts';
import type { RecordOpener } from '../crm/record-opener.ts';
import type { Dialing } from '../dialing/dialing.ts';
import type { Poller } from '../polling/poller.ts';
import type { CrmPages } from './crm-pages.ts';
import type { SeatContext } from './seat-context.ts';
import type { SeatState } from './seat-state.ts';
import type { Surfaces } from './surfaces.ts';
import type { TeamService } from './team-service.ts';

export interface StartParts {
  readonly state: Pick<SeatState, 'recall' | 'restore'>;
  readonly context: Pick<SeatContext, 'recall' | 'read' | 'guard'>;
  readonly surfaces: {
    readonly hub: Pick<Surfaces['hub'], 'review'>;
  } & Pick<Surfaces, 'recall' | 'publish'>;
  readonly dialerClock: Pick<ClockWatch, 'recall'>;
  readonly teamService: { readonly hub: Pick<TeamService['hub'], 'open'> } & Pick<TeamService, 'read'>;
  readonly poller: Pick<Poller, 'applyRefusal'>;
  readonly dialing: Pick<Dialing, 'resume'>;
  readonly control: Pick<CallControl, 'resume'>;
  readonly records: Pick<RecordOpener, 'resume'>;
  readonly crmPages: Pick<CrmPages, 'register' | 'syncSoon'>;
  readonly onAgentChange: () => void;
}

/**
 * A worker begins where the last one ended: first it knows all that there is to know, then it goes on with what was
 * under way, and only then it lets anybody in. Rejects when the browser does not give what the last one has left.
 */
export async function start(parts: StartParts): Promise<void> {
  const { state, context, surfaces, dialerClock, teamService } = parts;
  await Promise.all([
    state.recall(),
    surfaces.recall(),
    context.recall(parts.onAgentChange),
    dialerClock.recall(),
  ]);
  await context.read();
  await teamService.read();
  state.restore();
  // What was refused the last worker is not asked again.
  parts.poller.applyRefusal(context.guard?.refused ?? null);
  parts.dialing.resume();
  parts.control.resume();
  surfaces.hub.review();
  surfaces.publish();
  await parts.records.resume();
  teamService.hub.open();
  await parts.crmPages.register();
  parts.crmPages.syncSoon();
}
