import { useWords } from '../words/use-words.ts';
import { LineField } from './line-field.tsx';
import type { TeamView } from './team-view.ts';
import { isPhoneLogin, isServerIp } from './team-view.ts';

interface PhoneFieldsProps {
  readonly view: TeamView;
  readonly onView: (change: Partial<TeamView>) => void;
}

/** The team lead's own phone, for listening in. */
export function PhoneFields({ view, onView }: PhoneFieldsProps) {
  const say = useWords();
  return (
    <>
      <header>
        <h3>{say('team.listening')}</h3>
        <p class="quiet">{say('team.listening-about')}</p>
      </header>
      <div class="side-by-side">
        <LineField
          label={say('team.phone-login')}
          hint={say('team.phone-login.hint')}
          value={view.phoneLogin}
          problemOf={(text) => (text === '' || isPhoneLogin(text) ? '' : say('team.phone-login.wrong'))}
          onType={(phoneLogin) => onView({ phoneLogin })}
        />
        <LineField
          label={say('team.server-ip')}
          hint={say('team.server-ip.hint')}
          value={view.serverIp}
          problemOf={(text) => (text === '' || isServerIp(text) ? '' : say('team.server-ip.wrong'))}
          onType={(serverIp) => onView({ serverIp })}
        />
      </div>
    </>
  );
}
