import { isPlainHttp, parseDialerAddress } from '../../utils/settings/values/dialer-address.ts';
import type { Draft } from '../../utils/settings/form/draft.ts';
import { parseServers } from '../../utils/settings/values/servers.ts';
import { AccessLine } from './access-line.tsx';
import { CheckField } from '../kit/check-field.tsx';
import { Field } from '../kit/field.tsx';
import { Fold } from '../kit/fold.tsx';
import type { FormView } from './form-view.ts';
import { named } from './form-view.ts';
import type { FieldProps } from './field-props.ts';
import { dialerOrigin, otherOrigins } from './origins.ts';
import { useWords } from '../words/use-words.ts';
import { isFound } from './use-search.ts';

/** The dialer's address, whether it may be http, and its other web servers. */
export function ServerFields({ form, access }: FieldProps) {
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

function OtherServers({ form, access }: FieldProps) {
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
