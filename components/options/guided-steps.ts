import type { Draft, DraftField } from '../../utils/settings/form/draft.ts';
import { fieldsOf } from '../../utils/settings/form/draft.ts';
import type { Loaded } from '../../utils/settings/form/loaded.ts';
import { isTeamOnly } from '../../utils/settings/form/draft-check.ts';
import { namesIn } from '../../utils/settings/options/options.ts';
import { missingIn } from '../../utils/settings/in-force/settings.ts';

/** The steps of the guided set-up, first to last. */
export const guidedSteps = ['dialer', 'login', 'seat', 'sites', 'try'] as const;
export type GuidedStep = (typeof guidedSteps)[number];

/** Whether a seat is to be set up from the start: nothing is stored, and the organisation has not given all of it. */
export function isFirstSetUp({ from, options, draft, locked, secrets }: Loaded): boolean {
  if (from !== 'none') return false;
  const hasReports = options.dialerServers.length > 0 && secrets.reportsPassword !== 'none';
  if (hasReports && isTeamOnly(draft, locked)) return false;
  return missingIn(options, secrets.apiPassword !== 'none').length > 0 || options.sites.length === 0;
}

/** The steps there is something to do in, and those the organisation has done. */
export interface Plan {
  readonly steps: readonly GuidedStep[];
  readonly done: readonly GuidedStep[];
}

export function planOf(loaded: Loaded, draft: Draft): Plan {
  const isWanted = (step: GuidedStep) => isForAll(step) || !isTeamOnly(draft, loaded.locked);
  return {
    steps: guidedSteps.filter((step) => !isDone(step, loaded) && isWanted(step)),
    done: guidedSteps.filter((step) => isDone(step, loaded)),
  };
}

/** Whether it is of use where no agent works. */
const isForAll = (step: GuidedStep): boolean => step !== 'seat' && step !== 'sites';

function isDone(step: GuidedStep, { locked, options }: Loaded): boolean {
  switch (step) {
    case 'dialer':
      return locked.has('dialerServers');
    case 'login':
      return locked.has('apiUser') && locked.has('apiPassword');
    case 'seat': {
      const byPage = options.sites.some(({ agentIdSelector }) => agentIdSelector !== '');
      return locked.has('teamId') && (locked.has('agentId') || (locked.has('sites') && byPage));
    }
    case 'sites':
      return locked.has('sites');
    case 'try':
      return false;
  }
}

/** What belongs to a step. */
const fieldsIn = (step: GuidedStep): readonly DraftField[] =>
  step === 'try' ? [] : namesIn(step).flatMap(fieldsOf);

/** What has to be right before the step is left. The field for one more site may be empty once there is one. */
export function fieldsToCheck(step: GuidedStep, { sites, newSite }: Draft): readonly DraftField[] {
  const isEnough = sites.length > 0 && newSite.trim() === '';
  return fieldsIn(step).filter((field) => field !== 'newSite' || !isEnough);
}

/** The step that has a field, or null when none has. */
export const stepOf = (field: DraftField): GuidedStep | null =>
  guidedSteps.find((step) => fieldsIn(step).includes(field)) ?? null;
