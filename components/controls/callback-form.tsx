import type { CallbackTime, Clocks } from '../../utils/call/callback-time.ts';
import { callbackTime } from '../../utils/call/callback-time.ts';
import { dialerNow, dialerWall, reliable } from '../../utils/call/dialer-clock.ts';
import { dialerText, fieldText, wallAt } from '../../utils/call/wall-time.ts';
import { dateNotes, dateProblem } from './callback-words.ts';
import { checkComment, problemWords } from './checks.ts';
import type { Entry } from './form.tsx';
import { Form } from './form.tsx';
import { outcomeCommand } from './outcome-command.ts';
import { quickTimes } from './quick-times.ts';
import type { Choices } from './segments.tsx';
import { Segments, chosen } from './segments.tsx';
import type { Controls } from './use-controls.ts';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';

const whoCalls = (say: Words): Choices<'USERONLY' | 'ANYONE'> => [
  ['USERONLY', say('control.callback.only-me')],
  ['ANYONE', say('control.callback.anyone')],
];

/** When to call back, who, and what to know. */
export function CallbackForm({ controls }: { readonly controls: Controls }) {
  const say = useWords();
  const { drafts, send } = controls;
  const choices = whoCalls(say);
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
        dateEntry(say, time, by, clocks),
        {
          name: 'callback.comment',
          label: say('control.callback.comment'),
          problem: problemWords(say, checkComment(comment)),
        },
      ]}
      submit={drafts.get('finish') === '' ? say('control.set-outcome') : say('control.command.finish')}
      onSubmit={(click) => {
        if (time.kind !== 'chosen') return;
        const type = chosen(choices, drafts.get('callback.type'));
        const callback = { at: dialerText(time.dialer), type, comment };
        send(outcomeCommand(controls, drafts.get('callback.code'), callback), click);
      }}
    >
      <Segments legend={say('control.callback.who')} name="callback.type" choices={choices} drafts={drafts} />
    </Form>
  );
}

function dateEntry(say: Words, time: CallbackTime, by: 'own' | 'dialer', clocks: Clocks): Entry {
  const { dialer, own, now } = clocks;
  const notes = time.kind === 'chosen' ? dateNotes(say, time, dialer) : [];
  const earliest =
    by === 'own' && dialer !== null ? wallAt(dialerNow(dialer, now), own) : dialerWall(dialer, own, now);
  return {
    name: by === 'own' ? 'callback.at' : 'callback.dialer-at',
    label: by === 'own' ? say('control.callback.at') : say('control.callback.dialer-at'),
    problem: dateProblem(say, time),
    input: { type: 'datetime-local', min: fieldText(earliest) },
    notes: dialer === null ? [say('control.date.unknown-clock')] : notes,
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
  const say = useWords();
  const choose = (text: string) => {
    drafts.set('callback.dialer-at', '');
    drafts.set('callback.at', text);
  };
  const times = quickTimes(clocks);
  if (times.length === 0) return null;
  return (
    <div class="segments" role="group" aria-label={say('control.callback.often')}>
      {times.map(({ when, text }) => (
        <button
          key={when}
          type="button"
          title={say(`control.quick.${when}`)}
          aria-label={say(`control.quick.${when}`)}
          aria-pressed={drafts.get('callback.dialer-at') === '' && drafts.get('callback.at') === text}
          onClick={() => choose(text)}
        >
          {say(`control.quick.${when}-brief`)}
        </button>
      ))}
    </div>
  );
}
