import type { FieldBinder } from './bind-field.ts';
import { Field } from './field.tsx';
import { Section } from './section.tsx';

export function SeatSection({ bind }: { readonly bind: FieldBinder }) {
  return (
    <Section
      id="seat"
      title="Who am I"
      lead="The agent who works at this computer, by the names the CRM uses."
    >
      <Field
        {...bind('agentId')}
        label="AgentID"
        description="VICIdial keeps it in the field Custom 3 of the agent's user."
      />
      <Field
        {...bind('teamId')}
        label="TeamID"
        description="VICIdial calls it vendor ID and wants one with every question."
      />
    </Section>
  );
}
