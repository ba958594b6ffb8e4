import type { Loaded } from '../../utils/settings/form/loaded.ts';
import { isLockable } from '../../utils/settings/options/options.ts';
import { Notice } from '../kit/notice.tsx';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';
import { ProblemWords } from './problem-words.tsx';

type Broken = Exclude<Loaded['from'], 'none' | 'good'>;

/** Says what is the matter with the stored settings, and with what the organisation has set. */
export function Notices({ loaded }: { readonly loaded: Loaded }) {
  const { from, problems, policyProblems } = loaded;
  return (
    <>
      {from !== 'none' && from !== 'good' && <SettingsNotice about={from} problems={problems} />}
      {policyProblems.length > 0 && <SettingsNotice about="policy" problems={policyProblems} />}
    </>
  );
}

interface SettingsNoticeProps {
  readonly about: Broken | 'policy';
  readonly problems: Loaded['policyProblems'];
}

function SettingsNotice({ about, problems }: SettingsNoticeProps) {
  const say = useWords();
  return (
    <Notice
      role="alert"
      tone="warning"
      title={say(`options.notice.${about}.title`)}
      why={say(`options.notice.${about}.why`)}
    >
      {problems.length > 0 && (
        <ul>
          {problems.map(({ option, problem }, index) => (
            <li key={index}>
              <b>{titleOf(say, option)}</b>{' '}
              <span>
                <ProblemWords problem={problem} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>{say(`options.notice.${about}.now`)}</p>
    </Notice>
  );
}

/** Whoever fixes it needs the name of the option too. */
function titleOf(say: Words, name: string): string {
  return isLockable(name)
    ? say('options.notice.option', { title: say(`option.${name}.title`), name })
    : say('options.notice.name', { name });
}
