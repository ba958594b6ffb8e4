import { useId } from 'preact/hooks';
import { LineField } from './line-field.tsx';
import { PhoneFields } from './phone-fields.tsx';
import type { TeamView } from './team-view.ts';
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
      <header>
        <h2 id="settings-title">Settings of this page</h2>
        <p class="quiet">They count at once, and for this browser alone.</p>
      </header>
      <header>
        <h3>What stands out</h3>
        <p class="quiet">From so long on, agents are marked and counted. Empty: never.</p>
      </header>
      <div class="side-by-side">
        {THRESHOLDS.map((one) => (
          <ThresholdField key={one.name} {...one} view={view} onView={onView} />
        ))}
      </div>
      <NotifyTick wish={view.notify} right={noticeRight} onNotify={onNotify} />
      <PhoneFields view={view} onView={onView} />
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
  { name: 'paused', label: 'Paused too long', unit: 'minutes', hint: 'With any pause code.' },
  {
    name: 'wrapUp',
    label: 'Wrap-up too long',
    unit: 'seconds',
    hint: 'The call is over, its outcome not set.',
  },
  {
    name: 'deadCall',
    label: 'Dead call',
    unit: 'seconds',
    hint: 'The customer is gone, the agent has not hung up.',
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
