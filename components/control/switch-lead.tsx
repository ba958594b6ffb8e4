import { checkLead } from './checks.ts';
import { Form } from './form.tsx';
import type { Controls } from './use-controls.ts';

/** Another lead for the inbound call that is on. */
export function SwitchLead({ controls }: { readonly controls: Controls }) {
  const leadId = controls.drafts.get('switch-lead.lead');
  return (
    <Form
      controls={controls}
      entries={[{ name: 'switch-lead.lead', label: 'Lead ID', problem: checkLead(leadId) }]}
      submit="Switch now"
      onSubmit={(click) => controls.send({ kind: 'switch-lead', leadId }, click)}
    />
  );
}
