import { isPlainHttp, parseDialerAddress } from '../../utils/settings/dialer-address.ts';
import type { Draft } from '../../utils/settings/draft.ts';
import { parseServers } from '../../utils/settings/servers.ts';
import { AccessLine } from './access-line.tsx';
import { CheckField } from '../kit/check-field.tsx';
import { Field } from '../kit/field.tsx';
import { Fold } from '../kit/fold.tsx';
import type { FormView } from './form-view.ts';
import { named } from './form-view.ts';
import { dialerOrigin, otherOrigins } from './origins.ts';
import { useWords } from '../words/use-words.ts';
import type { AccessBook } from './use-access.ts';
import { isFound } from './use-search.ts';

interface DialerFieldsProps {
  readonly form: FormView;
  readonly access: AccessBook;
}

export function DialerFields({ form, access }: DialerFieldsProps) {
  const say = useWords();
  const origin = dialerOrigin(form.draft);
  const address = form.line('dialerAddress');
  return (
    <>
      <Field {...address} {...named(say, 'dialerServers')} input={{ inputMode: 'url' }} />
      {origin !== null && !address.isHidden && (
        <AccessLine origin={origin} access={access} without={say('options.access.without-dialer')} />
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
  const say = useWords();
  const { draft, problems, loaded, search } = form;
  const field = form.line('otherServers');
  return (
    <Fold
      title={say('options.more.servers')}
      isWanted={loaded.draft.otherServers !== '' || isFound(search, 'otherServers')}
      isWrong={problems.otherServers !== undefined}
      isHidden={field.isHidden ?? false}
    >
      <Field {...field} {...named(say, 'otherServers')} input={{ inputMode: 'url' }} />
      {otherOrigins(draft).map((origin) => (
        <AccessLine
          key={origin}
          origin={origin}
          isNamed
          access={access}
          without={say('options.access.without-server')}
        />
      ))}
    </Fold>
  );
}

function TimeZone({ form }: { readonly form: FormView }) {
  const say = useWords();
  const field = form.option('dialerTimeZone');
  return (
    <Fold
      title={say('options.more.time-zone')}
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
  const say = useWords();
  const paths = [form.option('agentApi'), form.option('nonAgentApi')];
  return (
    <Fold
      title={say('options.more.paths')}
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
