import type { Outcome } from '../../utils/call/controls.ts';
import { CommandButton } from '../kit/command-button.tsx';
import { outcomeCommand } from './outcome-command.ts';
import { Segments } from './segments.tsx';
import { Toggle } from './toggle.tsx';
import type { Controls } from './use-controls.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  readonly controls: Controls;
}

/** The outcomes: one press sets one; those with a callback ask for its date first. */
export function OutcomeList({ controls }: Props) {
  const { controlsConfig, drafts, offers, show, send } = controls;
  const choose = (outcome: Outcome, click: MouseEvent) => {
    if (!outcome.callback) return send(outcomeCommand(controls, outcome.code, null), click);
    drafts.set('callback.code', outcome.code);
    show('callback');
  };
  return (
    <>
      <Finish controls={controls} />
      <div class="choices">
        {controlsConfig.outcomes.map((outcome) => (
          <CommandButton key={outcome.code} off={!offers.usable} onPress={(click) => choose(outcome, click)}>
            <span dir="auto">{outcome.label}</span>
            {outcome.callback && '…'}
          </CommandButton>
        ))}
      </div>
    </>
  );
}

/** Whether the outcome also ends the call and pauses, and why. */
function Finish({ controls: { controlsConfig, drafts } }: Props) {
  const say = useWords();
  const on = drafts.get('finish') !== '';
  const codes = controlsConfig.pauseCodes.map(({ code, label }): readonly [string, string] => [code, label]);
  return (
    <>
      <Toggle drafts={drafts} name="finish" words={say('control.command.finish')} />
      {on && codes.length > 0 && (
        <Segments
          legend={say('control.pause-code')}
          name="pause-code"
          choices={[['', say('control.no-pause-code')], ...codes]}
          drafts={drafts}
        />
      )}
      {on && <p class="quiet">{say('control.now-outcome')}</p>}
    </>
  );
}
