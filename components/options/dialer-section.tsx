import { AccessLine } from './access-line.tsx';
import { Field } from './field.tsx';
import { Fold } from './fold.tsx';
import { Section } from './section.tsx';
import type { FieldBinder } from './bind-field.ts';
import type { Access } from './use-access.ts';

interface DialerSectionProps {
  readonly bind: FieldBinder;
  /** The typed dialer and what the browser says to it; null while nothing usable is typed. */
  readonly permission: { readonly origin: string; readonly access: Access } | null;
  readonly onAllow: () => void;
}

export function DialerSection({ bind, permission, onAllow }: DialerSectionProps) {
  return (
    <Section id="dialer" title="Dialer" lead="Where your VICIdial server is.">
      <Field
        {...bind('dialerAddress')}
        label="Dialer address"
        description="For example https://dialer.example.com. An address copied from the agent screen works too."
        input={{ inputMode: 'url' }}
      />
      {permission && (
        <AccessLine
          {...permission}
          without="Without it the extension cannot ask the dialer anything."
          onAllow={onAllow}
        />
      )}
      <ScriptPaths bind={bind} />
    </Section>
  );
}

function ScriptPaths({ bind }: { readonly bind: FieldBinder }) {
  const agentApi = bind('agentApi');
  const nonAgentApi = bind('nonAgentApi');
  const isWrong = agentApi.problem !== undefined || nonAgentApi.problem !== undefined;
  return (
    <Fold title="Advanced: where the scripts are" isWrong={isWrong}>
      <Field
        {...agentApi}
        label="Agent API path"
        description="Below the dialer address. Usually agc/api.php."
      />
      <Field
        {...nonAgentApi}
        label="Non-agent API path"
        description="Below the dialer address. Usually vicidial/non_agent_api.php."
      />
    </Fold>
  );
}
