import { useState } from 'preact/hooks';
import type { DialerLoad } from '../../utils/settings/form/dialer-load.ts';
import { dialerLoad, parseSeats, smallDialer } from '../../utils/settings/form/dialer-load.ts';
import { parseSeconds } from '../../utils/settings/values/seconds.ts';
import { roundedNumber, wholeNumber } from '../words/by-language.ts';
import { Field } from '../kit/field.tsx';
import { useWords } from '../words/use-words.ts';
import type { FormView } from './form-view.ts';
import { problemText } from './problem-text.ts';
import { isShown } from './use-search.ts';

const asked = ['askWaiting', 'askOnLead', 'askAway'] as const;

/** What a number of seats costs the dialer, before it does. The number is for this table alone. */
export function LoadTable({ form: { draft, search } }: { readonly form: FormView }) {
  const say = useWords();
  const [typed, setTyped] = useState('50');
  const seats = parseSeats(typed);
  return (
    <div class="load" hidden={!isShown(search, 'load', ...asked)}>
      <Field
        id="load-seats"
        label={say('options.load.seats')}
        description={say('options.load.seats-description')}
        value={typed}
        problem={seats.ok ? undefined : problemText(say, seats.error)}
        input={{ inputMode: 'numeric' }}
        onType={setTyped}
      />
      <table>
        <caption class="unseen">{say('options.load.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('options.load.states')}</th>
            <th scope="col">{say('options.load.calls')}</th>
            <th scope="col">{say('options.load.rows')}</th>
            <th scope="col">{say('options.load.megabytes')}</th>
          </tr>
        </thead>
        <tbody>
          {asked.map((field) => {
            const interval = parseSeconds(draft[field]);
            const load = seats.ok && interval.ok ? dialerLoad(seats.value, interval.value) : null;
            return <LoadRow key={field} state={say(`options.load.${field}`)} load={load} />;
          })}
        </tbody>
      </table>
      <p class="note quiet">{say('options.load.about', smallDialer)}</p>
    </div>
  );
}

/** Of a number of seats, or a time, that is none. */
const NONE = '–';

function LoadRow({ state, load }: { readonly state: string; readonly load: DialerLoad | null }) {
  const { language } = useWords();
  return (
    <tr>
      <th scope="row">{state}</th>
      <td>{load === null ? NONE : roundedNumber(language, load.callsPerSecond)}</td>
      <td>{load === null ? NONE : wholeNumber(language, load.rowsPerDay)}</td>
      <td>{load === null ? NONE : roundedNumber(language, load.megabytesPerDay)}</td>
    </tr>
  );
}
