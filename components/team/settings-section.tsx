import { useId } from 'preact/hooks';
import { LineField } from './line-field.tsx';
import type { TeamView } from './team-view.ts';
import { isPhoneLogin, isServerIp } from './team-view.ts';
import type { ThresholdName } from './thresholds.ts';
import { longest } from './thresholds.ts';

/** What the browser lets this page do: `refused` after a person was asked and said no. */
export type NoticeRight = 'allowed' | 'not-asked' | 'refused';

interface SettingsSectionProps {
  readonly view: TeamView;
  readonly noticeRight: NoticeRight;
  readonly onView: (change: Partial<TeamView>) => void;
  /** A person ticks: the browser may have to be asked, within the click. */
  readonly onNotify: (wish: boolean) => void;
}

/** What stands out, and the phone for listening in. All of it is this browser's alone. */
export function SettingsSection({ view, noticeRight, onView, onNotify }: SettingsSectionProps) {
  return (
    <section id="settings" class="settings" aria-labelledby="settings-title">
      <h2 id="settings-title">Settings of this page</h2>
      <p class="quiet">They count at once, and for this browser alone.</p>
      <h3>What stands out</h3>
      {THRESHOLDS.map((one) => (
        <ThresholdField key={one.name} {...one} view={view} onView={onView} />
      ))}
      <NotifyTick wish={view.notify} right={noticeRight} onNotify={onNotify} />
      <h3>Listening in</h3>
      <p class="quiet">The dialer calls this phone, and puts you into the agent's session.</p>
      <LineField
        label="Phone login"
        hint="Of your own phone. In VICIdial: Admin > Phones > your phone, Login."
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
        hint="Of the server on which the agents' phones are. In VICIdial: Admin > Servers, Server IP; also in Admin > Phones."
        value={view.serverIp}
        problemOf={(text) =>
          text === '' || isServerIp(text)
            ? ''
            : 'An IP address has four numbers from 0 to 255 with dots between: 192.168.1.20.'
        }
        onType={(serverIp) => onView({ serverIp })}
      />
    </section>
  );
}

interface Threshold {
  readonly name: ThresholdName;
  readonly label: string;
  readonly hint: string;
  readonly unit: 'minutes' | 'seconds';
}

const THRESHOLDS: readonly Threshold[] = [
  {
    name: 'paused',
    label: 'Paused too long',
    unit: 'minutes',
    hint: 'From so many minutes on. Empty: never.',
  },
  {
    name: 'wrapUp',
    label: 'Wrap-up too long',
    unit: 'seconds',
    hint: 'From so many seconds on. Empty: never.',
  },
  {
    name: 'deadCall',
    label: 'Dead call',
    unit: 'seconds',
    hint: 'The customer is gone and the agent has not hung up. From so many seconds on. Empty: never.',
  },
];

const MS = { minutes: 60_000, seconds: 1_000 } as const;

function ThresholdField({
  name,
  label,
  hint,
  unit,
  view,
  onView,
}: Threshold & Pick<SettingsSectionProps, 'view' | 'onView'>) {
  const value = view.thresholds[name];
  const most = longest[name] / MS[unit];
  return (
    <LineField
      {...{ label, hint, unit }}
      isNumber
      value={value === null ? '' : String(Math.round(value / MS[unit]))}
      problemOf={(text) =>
        text === '' || (/^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= most)
          ? ''
          : `A whole number of ${unit} from 1 to ${most}.`
      }
      onType={(text) =>
        onView({ thresholds: { ...view.thresholds, [name]: text === '' ? null : Number(text) * MS[unit] } })
      }
    />
  );
}

interface NotifyTickProps {
  readonly wish: boolean;
  readonly right: NoticeRight;
  readonly onNotify: (wish: boolean) => void;
}

function NotifyTick({ wish, right, onNotify }: NotifyTickProps) {
  const id = useId();
  return (
    <div class="line-field">
      <label class="tick">
        <input
          type="checkbox"
          checked={wish && right === 'allowed'}
          aria-describedby={`${id}-note`}
          onChange={(event) => onNotify(event.currentTarget.checked)}
        />
        Tell me when somebody starts to stand out
      </label>
      <p id={`${id}-note`} class={right === 'refused' ? 'wrong' : 'quiet'} role="status">
        {right === 'refused'
          ? 'The browser did not allow it. Tick again to be asked again.'
          : 'A notification of the system, while this page is open. It names the agent and the state, nothing of a lead.'}
      </p>
    </div>
  );
}
