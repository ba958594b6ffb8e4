import { checkKeys, problemWords } from './checks.ts';
import { Form } from './form.tsx';
import type { Controls } from './use-controls.ts';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';

const keys = '123456789*0#'.split('');
const names: Readonly<Record<string, 'control.star' | 'control.hash'>> = {
  '*': 'control.star',
  '#': 'control.hash',
};

/** Tones for the other side's machine, collected and sent together. */
export function KeyPad({ controls }: { readonly controls: Controls }) {
  const say = useWords();
  const { drafts, send } = controls;
  const typed = drafts.get('keypad.keys');
  return (
    <Form
      controls={controls}
      entries={[
        { name: 'keypad.keys', label: say('control.tones'), problem: problemWords(say, checkKeys(typed)) },
      ]}
      submit={say('control.send-tones')}
      onSubmit={(click) => send({ kind: 'tones', keys: typed }, click)}
    >
      <div class="keys">
        {keys.map((key) => (
          <button
            key={key}
            type="button"
            aria-label={nameOf(say, key)}
            onClick={() => drafts.set('keypad.keys', typed + key)}
          >
            {key}
          </button>
        ))}
      </div>
    </Form>
  );
}

/** Of a key whose sign alone is no name. */
function nameOf(say: Words, key: string): string | undefined {
  const name = names[key];
  return name === undefined ? undefined : say(name);
}
