import { controlNames } from '../../utils/call/controls.ts';
import { CheckField } from '../kit/check-field.tsx';
import { useWords } from '../words/use-words.ts';
import { inputId } from './input-id.ts';
import type { FormView } from './form-view.ts';
import { named } from './form-view.ts';
import { LockedLine } from '../kit/notes.tsx';
import { isShown } from './use-search.ts';

/** Which controls the agent has. */
export function ControlTicks({ form }: { readonly form: FormView }) {
  const say = useWords();
  const { draft, search } = form;
  const isLocked = form.isLocked('controls');
  const parts = controlNames.map((name) => `controls.${name}` as const);
  return (
    <fieldset id="controls" class="controls" hidden={!isShown(search, ...parts)}>
      <legend>{say('option.controls.title')}</legend>
      {isLocked && <LockedLine />}
      {controlNames.map((name) => (
        <CheckField
          key={name}
          id={`${inputId('controls')}-${name}`}
          {...named(say, `controls.${name}`)}
          checked={draft.controls.includes(name)}
          isLocked={isLocked}
          isHidden={!isShown(search, `controls.${name}`)}
          onTick={(has) =>
            form.type({
              controls: controlNames.filter((one) => (one === name ? has : draft.controls.includes(one))),
            })
          }
        />
      ))}
    </fieldset>
  );
}
