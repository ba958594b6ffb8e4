import type { ControlCommand } from '../../utils/call/controls.ts';
import type { DraftName } from './drawers.ts';
import { Form } from './form.tsx';
import type { Choices } from './segments.tsx';
import { Segments, chosen } from './segments.tsx';
import { Toggle } from './toggle.tsx';
import type { Controls } from './use-controls.ts';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';

const changesIn = (say: Words): Choices<(ControlCommand & { kind: 'in-groups' })['action']> => [
  ['ADD', say('control.in-groups.ADD')],
  ['REMOVE', say('control.in-groups.REMOVE')],
  ['CHANGE', say('control.in-groups.CHANGE')],
];

const draftOf = (inGroup: string): DraftName => `in-groups.group ${inGroup}`;

/** Whose calls the agent takes. The dialer does not tell which they take now. */
export function InGroups({ controls }: { readonly controls: Controls }) {
  const say = useWords();
  const changes = changesIn(say);
  const { controlsConfig, drafts, send } = controls;
  const groups = controlsConfig.inGroups.filter((name) => drafts.get(draftOf(name)) !== '');
  const blended = drafts.get('in-groups.blended') !== '';
  const action = chosen(changes, drafts.get('in-groups.change'));
  const missing = groups.length === 0 && action !== 'CHANGE';
  return (
    <>
      <Segments
        legend={say('control.in-groups.legend')}
        name="in-groups.change"
        choices={changes}
        drafts={drafts}
      />
      <Form
        controls={controls}
        entries={[]}
        submit={missing ? say('control.in-groups.choose') : say('control.in-groups.change')}
        off={missing}
        onSubmit={(click) => send({ kind: 'in-groups', action, groups, blended }, click)}
      >
        <div class="choices">
          {controlsConfig.inGroups.map((name) => (
            <Toggle key={name} drafts={drafts} name={draftOf(name)} words={name} />
          ))}
        </div>
        <Toggle drafts={drafts} name="in-groups.blended" words={say('control.in-groups.blended')} />
      </Form>
    </>
  );
}
