import type { Sighting } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { elapsed } from '../../utils/call/view.ts';
import { useWords } from '../words/use-words.ts';
import { clockTime } from '../words/by-language.ts';
import { lastsWords, stateText } from './state-words.ts';
import { stateIcons } from './team-icons.tsx';

interface SightingsProps {
  readonly history: readonly Sighting[];
  readonly asOf: Instant;
}

/** In which states an agent was seen, the last first. */
export function Sightings({ history, asOf }: SightingsProps) {
  const say = useWords();
  if (history.length === 0) return <p class="quiet">{say('team.nothing-seen')}</p>;
  return (
    <ol class="sightings" aria-label={say('team.states-seen-list')}>
      {history.toReversed().map((sighting) => (
        <Seen key={sighting.since} sighting={sighting} asOf={asOf} />
      ))}
    </ol>
  );
}

function Seen({ sighting, asOf }: { readonly sighting: Sighting; readonly asOf: Instant }) {
  const say = useWords();
  const { state, leadId, since, atLeast, until } = sighting;
  const Icon = stateIcons[state.kind];
  return (
    <li class={state.kind}>
      <span class="clock">{clockTime(say.language, since)}</span>
      <Icon />
      <span class="what">
        {stateText(say, state)}
        {leadId !== null && <span class="quiet"> {say('team.seen.lead', { lead: leadId })}</span>}
      </span>
      <span class="clock">{lastsWords(say, elapsed(since, until ?? asOf), atLeast)}</span>
    </li>
  );
}
