import { useId } from 'preact/hooks';
import { useWords } from '../words/use-words.ts';
import { thresholdWords } from './alert-words.ts';
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
  readonly onNotify: (wanted: boolean) => void;
}

/** What stands out, and the phone for listening in. All of it is this browser's alone. */
export function SettingsSection({ view, noticeRight, onView, onNotify }: SettingsSectionProps) {
  const say = useWords();
  return (
    <section id="settings" class="settings" aria-labelledby="settings-title">
      <header>
        <h2 id="settings-title">{say('team.settings')}</h2>
        <p class="quiet">{say('team.settings.about')}</p>
      </header>
      <header>
        <h3>{say('team.stands-out')}</h3>
        <p class="quiet">{say('team.stands-out-about')}</p>
      </header>
      <div class="side-by-side">
        {THRESHOLDS.map((one) => (
          <ThresholdField key={one.name} {...one} view={view} onView={onView} />
        ))}
      </div>
      <NotifyTick wanted={view.notify} right={noticeRight} onNotify={onNotify} />
      <PhoneFields view={view} onView={onView} />
    </section>
  );
}

interface Threshold {
  readonly name: ThresholdName;
  readonly unit: 'minutes' | 'seconds';
}

const THRESHOLDS: readonly Threshold[] = [
  { name: 'paused', unit: 'minutes' },
  { name: 'wrapUp', unit: 'seconds' },
  { name: 'deadCall', unit: 'seconds' },
];

const MS = { minutes: 60_000, seconds: 1_000 } as const;

function ThresholdField({
  name,
  unit,
  view,
  onView,
}: Threshold & Pick<SettingsSectionProps, 'view' | 'onView'>) {
  const say = useWords();
  const value = view.thresholds[name];
  const most = longest[name] / MS[unit];
  return (
    <LineField
      label={thresholdWords(say, name)}
      hint={say(`team.${name}-long.hint`)}
      unit={say(`team.${unit}`)}
      isNumber
      value={value === null ? '' : String(Math.round(value / MS[unit]))}
      problemOf={(text) =>
        text === '' || (/^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= most)
          ? ''
          : say(`team.${unit}-wrong`, { most })
      }
      onType={(text) =>
        onView({ thresholds: { ...view.thresholds, [name]: text === '' ? null : Number(text) * MS[unit] } })
      }
    />
  );
}

interface NotifyTickProps {
  readonly wanted: boolean;
  readonly right: NoticeRight;
  readonly onNotify: (wanted: boolean) => void;
}

function NotifyTick({ wanted, right, onNotify }: NotifyTickProps) {
  const say = useWords();
  const id = useId();
  return (
    <div class="field">
      <label class="tick">
        <input
          type="checkbox"
          checked={wanted && right === 'allowed'}
          aria-describedby={`${id}-note`}
          onChange={(event) => onNotify(event.currentTarget.checked)}
        />
        {say('team.notify')}
      </label>
      <p id={`${id}-note`} class={right === 'refused' ? 'problem' : 'quiet'} role="status">
        {right === 'refused' ? say('team.notify.refused') : say('team.notify.hint')}
      </p>
    </div>
  );
}
