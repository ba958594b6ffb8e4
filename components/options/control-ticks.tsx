import type { ControlName } from '../../utils/call/control.ts';
import { controlNames } from '../../utils/call/control.ts';
import { CheckField } from './check-field.tsx';
import { controlLabels } from './control-labels.ts';
import { inputId } from './field.tsx';

interface ControlTicksProps {
  readonly controls: readonly ControlName[];
  readonly onChange: (controls: readonly ControlName[]) => void;
}

/** Which controls the agent has. */
export function ControlTicks({ controls, onChange }: ControlTicksProps) {
  const set = (name: ControlName, has: boolean) =>
    onChange(controlNames.filter((one) => (one === name ? has : controls.includes(one))));
  return (
    <fieldset id="controls" class="controls">
      <legend>Controls</legend>
      {controlNames.map((name) => (
        <CheckField
          key={name}
          id={`${inputId('controls')}-${name}`}
          label={controlLabels[name].label}
          checked={controls.includes(name)}
          description={controlLabels[name].explanation}
          onTick={(has) => set(name, has)}
        />
      ))}
    </fieldset>
  );
}
