import { isPlainHttp, parseDialerAddress } from '../../utils/settings/dialer-address.ts';
import type { Draft } from '../../utils/settings/draft.ts';
import { optionWords, otherServersWords } from '../../utils/settings/option-words.ts';
import { parseServers } from '../../utils/settings/servers.ts';
import { AccessLine } from './access-line.tsx';
import { CheckField } from '../kit/check-field.tsx';
import { Field } from '../kit/field.tsx';
import { Fold } from '../kit/fold.tsx';
import type { FormView } from './form-view.ts';
import { named } from './form-view.ts';
import { dialerOrigin, otherOrigins } from './origins.ts';
import type { AccessBook } from './use-access.ts';
import { isFound } from './use-search.ts';

interface DialerFieldsProps {
  readonly form: FormView;
  readonly access: AccessBook;
}

const WITHOUT = 'Without it the extension cannot ask the dialer anything.';

export function DialerFields({ form, access }: DialerFieldsProps) {
  const origin = dialerOrigin(form.draft);
  const address = form.line('dialerAddress');
  return (
    <>
      <Field {...address} {...named(optionWords.dialerServers)} input={{ inputMode: 'url' }} />
      {origin !== null && !address.isHidden && (
        <AccessLine origin={origin} access={access} without={WITHOUT} />
      )}
      {isAboutHttp(form) && <CheckField {...form.choice('allowHttp')} />}
      <OtherServers form={form} access={access} />
      <TimeZone form={form} />
      <ScriptPaths form={form} />
    </>
  );
}

/** There is nothing to allow while no address asks for it. */
function isAboutHttp({ draft, isLocked, search }: FormView): boolean {
  return draft.allowHttp || isLocked('allowHttp') || isFound(search, 'allowHttp') || hasPlainHttp(draft);
}

function hasPlainHttp({ dialerAddress, otherServers }: Draft): boolean {
  const first = parseDialerAddress(dialerAddress);
  const others = parseServers(otherServers);
  return (first.ok && isPlainHttp(first.value)) || (others.ok && others.value.some(isPlainHttp));
}

function OtherServers({ form, access }: DialerFieldsProps) {
  const { draft, problems, loaded, search } = form;
  const field = form.line('otherServers');
  return (
    <Fold
      title="More: several web servers"
      isWanted={loaded.draft.otherServers !== '' || isFound(search, 'otherServers')}
      isWrong={problems.otherServers !== undefined}
      isHidden={field.isHidden ?? false}
    >
      <Field {...field} {...named(otherServersWords)} input={{ inputMode: 'url' }} />
      {otherOrigins(draft).map((origin) => (
        <AccessLine
          key={origin}
          origin={origin}
          isNamed
          access={access}
          without="Without it this server is not used."
        />
      ))}
    </Fold>
  );
}

function TimeZone({ form }: { readonly form: FormView }) {
  const field = form.option('dialerTimeZone');
  return (
    <Fold
      title="More: its time zone"
      isWanted={form.loaded.draft.dialerTimeZone !== '' || isFound(form.search, 'dialerTimeZone')}
      isWrong={field.problem !== undefined}
      isHidden={field.isHidden ?? false}
    >
      <Field {...field} input={{ list: 'time-zones' }} />
      <datalist id="time-zones">
        {Intl.supportedValuesOf('timeZone').map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </Fold>
  );
}

function ScriptPaths({ form }: { readonly form: FormView }) {
  const paths = [form.option('agentApi'), form.option('nonAgentApi')];
  return (
    <Fold
      title="Advanced: where the scripts are"
      isWanted={isFound(form.search, 'agentApi', 'nonAgentApi')}
      isWrong={paths.some(({ problem }) => problem !== undefined)}
      isHidden={paths.every(({ isHidden }) => isHidden)}
    >
      {paths.map((path) => (
        <Field key={path.id} {...path} />
      ))}
    </Fold>
  );
}
