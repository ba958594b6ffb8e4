import { checkKeys } from './checks.ts';
import { Form } from './form.tsx';
import type { Controls } from './use-controls.ts';

const keys = '123456789*0#'.split('');
const names: Readonly<Record<string, string>> = { '*': 'Star', '#': 'Hash' };

/** Tones for the other side's machine, collected and sent together. */
export function KeyPad({ controls }: { readonly controls: Controls }) {
  const { drafts, send } = controls;
  const typed = drafts.get('keypad.keys');
  return (
    <Form
      controls={controls}
      entries={[{ name: 'keypad.keys', label: 'Tones', problem: checkKeys(typed) }]}
      submit="Send tones"
      onSubmit={(click) => send({ kind: 'tones', keys: typed }, click)}
    >
      <div class="keys">
        {keys.map((key) => (
          <button
            key={key}
            type="button"
            class="outlined"
            aria-label={names[key]}
            onClick={() => drafts.set('keypad.keys', typed + key)}
          >
            {key}
          </button>
        ))}
      </div>
    </Form>
  );
}
