import { useMemo } from 'preact/hooks';
import type { FloorAgent } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { useWords } from '../words/use-words.ts';
import { inScope, onlyThose, searched } from './floor-filter.ts';
import { sorted } from './floor-sort.ts';
import type { HeadCounts } from './head-counts.ts';
import { headCounts } from './head-counts.ts';
import type { TeamView } from './team-view.ts';
import type { Alert } from './thresholds.ts';
import { alertsOf } from './thresholds.ts';

export interface FloorView {
  /** Those who are listed, in order. */
  readonly listed: readonly FloorAgent[];
  /** Of the chosen campaigns and user groups, whoever is listed of them. */
  readonly counts: HeadCounts;
  readonly alerts: ReadonlyMap<string, Alert>;
}

/** What is shown of a floor. The order depends on no clock, so that a second's tick sorts nothing. */
export function useFloorView(
  agents: readonly FloorAgent[],
  view: TeamView,
  search: string,
  asOf: Instant,
): FloorView {
  const say = useWords();
  const { campaigns, userGroups, sort, only, thresholds } = view;
  const scope = useMemo(() => inScope(agents, { campaigns, userGroups }), [agents, campaigns, userGroups]);
  const counts = useMemo(() => headCounts(scope), [scope]);
  const found = useMemo(
    () => sorted(say.language, searched(say, scope, search), sort),
    [say, scope, search, sort],
  );
  const alerts = alertsOf(scope, thresholds, asOf);
  return { listed: onlyThose(found, only, alerts), counts, alerts };
}
