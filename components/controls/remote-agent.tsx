import type { ControlCommand } from '../../utils/call/controls.ts';
import type { Check } from './checks.ts';
import { checkId, checkInGroup, checkNumber, dialable, problemWords } from './checks.ts';
import type { Entry } from './form.tsx';
import { Form } from './form.tsx';
import type { Choices } from './segments.tsx';
import { Segments, chosen } from './segments.tsx';
import type { Controls } from './use-controls.ts';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';

type Action = (ControlCommand & { kind: 'remote-agent' })['action'];

const actionsIn = (say: Words): Choices<Action> => [
  ['HANGUP', say('control.remote.HANGUP')],
  ['EXTENSIONTRANSFER', say('control.remote.EXTENSIONTRANSFER')],
  ['INGROUPTRANSFER', say('control.remote.INGROUPTRANSFER')],
];

/** What an action needs to know besides the call; null: nothing. */
const targetChecks: Record<Action, Check | null> = {
  HANGUP: null,
  EXTENSIONTRANSFER: checkNumber,
  INGROUPTRANSFER: checkInGroup,
};

/** The call of an agent who has no agent screen. */
export function RemoteAgent({ controls }: { readonly controls: Controls }) {
  const say = useWords();
  const actions = actionsIn(say);
  const { drafts, send } = controls;
  const callId = drafts.get('remote-agent.call');
  const target = drafts.get('remote-agent.target');
  const action = chosen(actions, drafts.get('remote-agent.action'));
  const check = targetChecks[action];
  const entries: Entry[] = [
    {
      name: 'remote-agent.call',
      label: say('control.remote.call'),
      problem: problemWords(say, checkId(callId)),
    },
  ];
  if (check !== null) {
    entries.push({
      name: 'remote-agent.target',
      label: say('control.transfer.to'),
      problem: problemWords(say, check(target)),
    });
  }
  return (
    <>
      <Segments
        legend={say('control.remote.legend')}
        name="remote-agent.action"
        choices={actions}
        drafts={drafts}
      />
      <Form
        controls={controls}
        entries={entries}
        submit={say('control.remote.now')}
        onSubmit={(click) => {
          const clean = action === 'EXTENSIONTRANSFER' ? dialable(target) : target;
          send({ kind: 'remote-agent', action, callId, target: check === null ? '' : clean }, click);
        }}
      />
    </>
  );
}
