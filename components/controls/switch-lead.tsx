import { checkLead, problemWords } from './checks.ts';
import { Form } from './form.tsx';
import type { Controls } from './use-controls.ts';
import { useWords } from '../words/use-words.ts';

/** Another lead for the inbound call that is on. */
export function SwitchLead({ controls }: { readonly controls: Controls }) {
  const say = useWords();
  const leadId = controls.drafts.get('switch-lead.lead');
  return (
    <Form
      controls={controls}
      entries={[
        {
          name: 'switch-lead.lead',
          label: say('control.switch.lead'),
          problem: problemWords(say, checkLead(leadId)),
        },
      ]}
      submit={say('control.switch.now')}
      onSubmit={(click) => controls.send({ kind: 'switch-lead', leadId }, click)}
    />
  );
}
