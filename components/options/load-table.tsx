import { useState } from 'preact/hooks';
import type { DialerLoad } from '../../utils/settings/dialer-load.ts';
import { dialerLoad, parseSeats, smallDialer } from '../../utils/settings/dialer-load.ts';
import type { Draft } from '../../utils/settings/draft.ts';
import { optionWords } from '../../utils/settings/option-words.ts';
import { parseSeconds } from '../../utils/settings/seconds.ts';
import { Field } from '../kit/field.tsx';
import { useWords } from '../words/use-words.ts';
import { problemText } from './problem-text.ts';

const asked = ['askWaiting', 'askOnLead', 'askAway'] as const;

interface LoadTableProps {
  /** As typed, in seconds. */
  readonly cadence: Pick<Draft, (typeof asked)[number]>;
  readonly isHidden: boolean;
}

/** What a number of seats costs the dialer, before it does. The number is for this table alone. */
export function LoadTable({ cadence, isHidden }: LoadTableProps) {
  const [typed, setTyped] = useState('50');
  const say = useWords();
  const seats = parseSeats(typed);
  return (
    <div class="load" hidden={isHidden}>
      <Field
        id="load-seats"
        label="Number of seats"
        description="To see what they cost the dialer. It is not stored."
        value={typed}
        problem={seats.ok ? undefined : problemText(say, seats.error)}
        input={{ inputMode: 'numeric' }}
        onType={setTyped}
      />
      <table>
        <caption class="hidden">Load on the dialer</caption>
        <thead>
          <tr>
            <th scope="col">If all of them are</th>
            <th scope="col">Calls per second</th>
            <th scope="col">Rows per day</th>
            <th scope="col">MB per day</th>
          </tr>
        </thead>
        <tbody>
          {asked.map((field) => {
            const interval = parseSeconds(cadence[field]);
            const load = seats.ok && interval.ok ? dialerLoad(seats.value, interval.value) : null;
            return <LoadRow key={field} state={stateOf(field)} load={load} />;
          })}
        </tbody>
      </table>
      <p class="note description">
        {`In a day of eight hours, in the dialer's log. Each call is about 18 SQL statements. A small dialer of two cores answered up to ${smallDialer.plain} a second, and ${smallDialer.hashed} with hashed passwords.`}
      </p>
    </div>
  );
}

function LoadRow({ state, load }: { readonly state: string; readonly load: DialerLoad | null }) {
  return (
    <tr>
      <th scope="row">{state}</th>
      <td>{load === null ? '–' : rounded.format(load.callsPerSecond)}</td>
      <td>{load === null ? '–' : whole.format(load.rowsPerDay)}</td>
      <td>{load === null ? '–' : rounded.format(load.megabytesPerDay)}</td>
    </tr>
  );
}

/** "While waiting for a lead": waiting for a lead. */
const stateOf = (field: (typeof asked)[number]) => optionWords[field].title.replace(/^While /, '');

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const rounded = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
