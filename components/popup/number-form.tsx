import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DialAttempt } from '../../utils/call/dial-attempt.ts';
import type { NumberReading } from '../../utils/call/number-reading.ts';
import { isUnderWay } from '../../utils/call/view.ts';
import { CommandButton } from '../kit/command-button.tsx';
import { WITHHELD_ID } from '../controls/control-row.tsx';
import { namedNumber, typedNumberWords } from '../number-words.ts';
import type { OnRead } from './use-reading.ts';
import { useReading } from './use-reading.ts';
import { attemptWords, progressWords } from '../controls/control-words.ts';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';
import { Around } from '../words/around.tsx';

interface Props {
  readonly number: string;
  readonly onType: (number: string) => void;
  /** The last order, as long as there is something to tell of it. */
  readonly attempt: DialAttempt | null;
  /** Whether anything can be sent. */
  readonly usable: boolean;
  readonly onRead: OnRead;
  readonly onCall: (number: string, click: MouseEvent) => void;
}

const PROBLEM_ID = 'number-problem';
const PROGRESS_ID = 'number-progress';
const READING_ID = 'number-reading';

/** A number to call. It stays until it is dialed; what is wrong with it is said beside it. */
export function NumberForm({ number, onType, attempt, usable, onRead, onCall }: Props) {
  const say = useWords();
  const [emptyTries, setEmptyTries] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const busy = attempt !== null && isUnderWay(attempt) ? attempt : null;
  const missing = emptyTries > 0 ? say('popup.enter-number') : '';
  const reading = useReading(number, onRead);
  const note = !isAboutNumber(attempt) ? typedNumberWords(say, reading.now) : null;
  const problem = number === '' ? missing : problemWith(say, attempt);

  useLayoutEffect(() => {
    if (emptyTries > 0) field.current?.focus();
  }, [emptyTries]);

  /** What is not plain is shown first: Enter may come in the same moment as the last digit. */
  async function callWhenSeen(text: string, click: MouseEvent) {
    if (reading.isKnown || (await reading.show())) onCall(text, click);
  }

  const why = usable ? undefined : WITHHELD_ID;
  return (
    <form method="dialog" noValidate class="number" onSubmit={(event) => event.preventDefault()}>
      <div class="field-line">
        <input
          ref={field}
          type="tel"
          dir="ltr"
          autocomplete="off"
          aria-label={say('popup.number')}
          placeholder={say('popup.number')}
          value={number}
          aria-invalid={problem !== ''}
          aria-describedby={problem === '' ? (note === null ? undefined : READING_ID) : PROBLEM_ID}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        <CommandButton
          type="submit"
          class="primary"
          off={busy !== null || !usable}
          aria-describedby={busy === null ? why : PROGRESS_ID}
          onPress={(click) => {
            if (number.trim() === '') setEmptyTries(emptyTries + 1);
            else void callWhenSeen(number.trim(), click);
          }}
        >
          {say('control.call.now')}
        </CommandButton>
      </div>
      {problem !== '' && (
        <p id={PROBLEM_ID} class="problem">
          {problem}
        </p>
      )}
      {busy === null ? (
        <Reading note={note} reading={reading.now} onType={onType} />
      ) : (
        <Progress attempt={busy} isTyped={busy.number === number.trim()} />
      )}
    </form>
  );
}

interface ReadingProps extends Pick<Props, 'onType'> {
  readonly note: string | null;
  readonly reading: NumberReading | null;
}

/** What would be dialed for what is typed, and what else may have been meant. */
function Reading({ note, reading, onType }: ReadingProps) {
  const say = useWords();
  const others = reading?.kind === 'as-number' ? reading.number.others : [];
  return (
    <>
      {note !== null && (
        <p id={READING_ID} class="quiet" dir="auto" aria-live="polite">
          {note}
        </p>
      )}
      {others.map((other) => (
        <button type="button" key={other.international} onClick={() => onType(other.international)}>
          {say('popup.use', { number: namedNumber(say, other) })}
        </button>
      ))}
    </>
  );
}

interface ProgressProps {
  readonly attempt: DialAttempt;
  /** Whether its number is the one in the field. */
  readonly isTyped: boolean;
}

/** How far a call is. */
function Progress({ attempt, isTyped }: ProgressProps) {
  const say = useWords();
  const progress = progressWords(say, attempt);
  return (
    <p id={PROGRESS_ID} class="quiet">
      {isTyped ? (
        progress
      ) : (
        <Around words={(place) => say('popup.progress-of', { progress, number: place })}>
          <bdi>{attempt.number}</bdi>
        </Around>
      )}
    </p>
  );
}

/** Whether an order was refused for the number itself, so that the field is the place to say so. */
export function isAboutNumber(attempt: DialAttempt | null): boolean {
  if (attempt?.progress.kind !== 'refused') return false;
  switch (attempt.progress.why.kind) {
    case 'not-a-number':
    case 'number-too-short':
    case 'number-too-long':
    case 'number-retired':
    case 'prefix-not-allowed':
      return true;
    default:
      return false;
  }
}

function problemWith(say: Words, attempt: DialAttempt | null): string {
  if (attempt === null || !isAboutNumber(attempt)) return '';
  const { title, now } = attemptWords(say, attempt);
  return say('popup.problem', { title, now });
}
