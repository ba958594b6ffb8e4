import type { Wish } from '../../utils/call/control.ts';
import type { Check } from './checks.ts';
import { checkId, checkInGroup, checkNumber, dialable } from './checks.ts';
import type { Entry } from './form.tsx';
import { Form } from './form.tsx';
import type { Choices } from './segments.tsx';
import { Segments, chosen } from './segments.tsx';
import type { Controls } from './use-controls.ts';

type Action = (Wish & { kind: 'remote-agent' })['action'];

const actions: Choices<Action> = [
  ['HANGUP', 'Hang up'],
  ['EXTENSIONTRANSFER', 'To number'],
  ['INGROUPTRANSFER', 'To in-group'],
];

/** What an action needs to know besides the call; null: nothing. */
const targetChecks: Record<Action, Check | null> = {
  HANGUP: null,
  EXTENSIONTRANSFER: checkNumber,
  INGROUPTRANSFER: checkInGroup,
};

/** The call of an agent who has no agent screen. */
export function RemoteAgent({ controls }: { readonly controls: Controls }) {
  const { drafts, send } = controls;
  const callId = drafts.get('remote-agent.call');
  const target = drafts.get('remote-agent.target');
  const action = chosen(actions, drafts.get('remote-agent.action'));
  const check = targetChecks[action];
  const entries: Entry[] = [{ name: 'remote-agent.call', label: 'Call ID', problem: checkId(callId) }];
  if (check !== null) {
    entries.push({ name: 'remote-agent.target', label: 'Transfer to', problem: check(target) });
  }
  return (
    <>
      <Segments legend="What to do" name="remote-agent.action" choices={actions} drafts={drafts} />
      <Form
        controls={controls}
        entries={entries}
        submit="Do it now"
        onSubmit={(click) => {
          const clean = action === 'EXTENSIONTRANSFER' ? dialable(target) : target;
          send({ kind: 'remote-agent', action, callId, target: check === null ? '' : clean }, click);
        }}
      />
    </>
  );
}
