import type { Sighting } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/state.ts';
import { elapsed } from '../../utils/call/view.ts';
import { stopwatch } from '../duration.ts';
import { clockTime } from './clock-time.ts';
import { stateText } from './state-words.ts';
import { stateIcons } from './team-icons.tsx';

interface SightingsProps {
  readonly history: readonly Sighting[];
  readonly asOf: Instant;
}

/** In which states an agent was seen, the last first. */
export function Sightings({ history, asOf }: SightingsProps) {
  if (history.length === 0) return <p class="quiet">Nothing was seen yet.</p>;
  return (
    <ol class="sightings" aria-label="States seen, the last first">
      {history.toReversed().map((sighting) => (
        <Seen key={sighting.since} sighting={sighting} asOf={asOf} />
      ))}
    </ol>
  );
}

function Seen({ sighting, asOf }: { readonly sighting: Sighting; readonly asOf: Instant }) {
  const { state, leadId, since, atLeast, until } = sighting;
  const Icon = stateIcons[state.kind];
  return (
    <li class={state.kind}>
      <span class="clock">{clockTime(since)}</span>
      <Icon />
      <span class="what">
        {stateText(state)}
        {leadId !== null && <span class="quiet"> lead {leadId}</span>}
      </span>
      <span class="clock">
        {atLeast && 'at least '}
        {stopwatch(elapsed(since, until ?? asOf))}
      </span>
    </li>
  );
}
