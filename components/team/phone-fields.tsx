import { LineField } from './line-field.tsx';
import type { TeamView } from './team-view.ts';
import { isPhoneLogin, isServerIp } from './team-view.ts';

interface PhoneFieldsProps {
  readonly view: TeamView;
  readonly onView: (change: Partial<TeamView>) => void;
}

/** The team lead's own phone, for listening in. */
export function PhoneFields({ view, onView }: PhoneFieldsProps) {
  return (
    <>
      <header>
        <h3>Listening in</h3>
        <p class="quiet">The dialer calls this phone, and puts you into the agent's session.</p>
      </header>
      <div class="side-by-side">
        <LineField
          label="Phone login"
          hint="Of your own phone: Admin > Phones > your phone, Login."
          value={view.phoneLogin}
          problemOf={(text) =>
            text === '' || isPhoneLogin(text)
              ? ''
              : 'A login has only letters, digits, - and _, and at most 15 of them.'
          }
          onType={(phoneLogin) => onView({ phoneLogin })}
        />
        <LineField
          label="Server IP"
          hint="Of the server the agents' phones are on: Admin > Phones > the agent's phone, Server IP."
          value={view.serverIp}
          problemOf={(text) =>
            text === '' || isServerIp(text)
              ? ''
              : 'An IP address has four numbers from 0 to 255 with dots between: 192.168.1.20.'
          }
          onType={(serverIp) => onView({ serverIp })}
        />
      </div>
    </>
  );
}
