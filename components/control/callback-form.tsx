import type { CallbackTime, Clocks } from '../../utils/call/callback-time.ts';
import { callbackTime } from '../../utils/call/callback-time.ts';
import { dialerNow, dialerWall, reliable } from '../../utils/call/dialer-clock.ts';
import { dialerText, fieldText, wallAt } from '../../utils/call/wall-time.ts';
import { wishWords } from '../control-words.ts';
import { UNKNOWN_CLOCK, dateNotes, dateProblem } from './callback-words.ts';
import { checkComment } from './checks.ts';
import type { Entry } from './form.tsx';
import { Form } from './form.tsx';
import { outcomeWish } from './outcome-wish.ts';
import { quickTimes } from './quick-times.ts';
import type { Choices } from './segments.tsx';
import { Segments, chosen } from './segments.tsx';
import type { Controls } from './use-controls.ts';

const whoCalls: Choices<'USERONLY' | 'ANYONE'> = [
  ['USERONLY', 'Only me'],
  ['ANYONE', 'Anyone'],
];

/** When to call back, who, and what to know. */
export function CallbackForm({ controls }: { readonly controls: Controls }) {
  const { drafts, send } = controls;
  const clocks = { ...controls.clocks, dialer: reliable(controls.clocks.dialer, controls.clocks.now) };
  // What was typed as the dialer's time stays that, also when its clock becomes known meanwhile.
  const by = clocks.dialer === null || drafts.get('callback.dialer-at') !== '' ? 'dialer' : 'own';
  const text = drafts.get(by === 'own' ? 'callback.at' : 'callback.dialer-at');
  const time = callbackTime(text, by, clocks);
  const comment = drafts.get('callback.comment');
  return (
    <Form
      controls={controls}
      before={<QuickTimes controls={controls} clocks={clocks} />}
      entries={[
        dateEntry(time, by, clocks),
        { name: 'callback.comment', label: 'Comment', problem: checkComment(comment) },
      ]}
      submit={drafts.get('finish') === '' ? 'Set outcome' : wishWords.finish}
      onSubmit={(click) => {
        if (time.kind !== 'chosen') return;
        const type = chosen(whoCalls, drafts.get('callback.type'));
        const callback = { at: dialerText(time.dialer), type, comment };
        send(outcomeWish(controls, drafts.get('callback.code'), callback), click);
      }}
    >
      <Segments legend="Who calls back" name="callback.type" choices={whoCalls} drafts={drafts} />
    </Form>
  );
}

function dateEntry(time: CallbackTime, by: 'own' | 'dialer', clocks: Clocks): Entry {
  const { dialer, own, now } = clocks;
  const notes = time.kind === 'chosen' ? dateNotes(time, dialer) : [];
  const earliest =
    by === 'own' && dialer !== null ? wallAt(dialerNow(dialer, now), own) : dialerWall(dialer, own, now);
  return {
    name: by === 'own' ? 'callback.at' : 'callback.dialer-at',
    label: by === 'own' ? 'Date and time' : 'Date and time on the dialer',
    problem: dateProblem(time),
    input: { type: 'datetime-local', min: fieldText(earliest) },
    notes: dialer === null ? [UNKNOWN_CLOCK] : notes,
  };
}

/** They fill in the date, by the agent's clock, so that it is seen before it is sent. */
function QuickTimes({
  controls: { drafts },
  clocks,
}: {
  readonly controls: Controls;
  readonly clocks: Clocks;
}) {
  const choose = (text: string) => {
    drafts.set('callback.dialer-at', '');
    drafts.set('callback.at', text);
  };
  const times = quickTimes(clocks);
  if (times.length === 0) return null;
  return (
    <div class="segments" role="group" aria-label="Often chosen">
      {times.map(({ name, words, text }) => (
        <button
          key={name}
          type="button"
          title={name}
          aria-label={name}
          aria-pressed={drafts.get('callback.dialer-at') === '' && drafts.get('callback.at') === text}
          onClick={() => choose(text)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
