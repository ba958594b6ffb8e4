import type { Loaded } from '../../utils/settings/loaded.ts';
import { optionWords } from '../../utils/settings/option-words.ts';
import { ProblemWords } from './problem-words.tsx';

type Broken = Exclude<Loaded['from'], 'none' | 'good'>;

const words: Readonly<Record<Broken, { title: string; why: string; now: string }>> = {
  damaged: {
    title: 'Some of the stored settings cannot be used',
    why: 'They are left out, and the rest works:',
    now: 'Correct what is named and save. Until then nothing is overwritten.',
  },
  unknown: {
    title: 'The stored settings cannot be read',
    why: 'They are damaged, and nothing of them can be used.',
    now: 'Set the seat up anew and save. Until then nothing is overwritten.',
  },
  newer: {
    title: 'The stored settings come from a newer version',
    why: 'What this version understands of them is used and stands below.',
    now: 'Update the extension, or check every field and save. Until then nothing is overwritten.',
  },
  'storage-failed': {
    title: 'The browser does not hand out the stored settings',
    why: 'Its storage for extensions does not answer.',
    now: 'Close the browser and open it again. If that does not help, ask your IT.',
  },
};

/** Says what is the matter with the stored settings, and with what the organisation has set. */
export function Notices({ loaded }: { readonly loaded: Loaded }) {
  const { from, problems, policyProblems } = loaded;
  return (
    <>
      {from !== 'none' && from !== 'good' && <Notice {...words[from]} problems={problems} />}
      {policyProblems.length > 0 && (
        <Notice
          title="Some of what your organisation has set cannot be used"
          why="It is left out, and the rest counts:"
          now="Ask your IT to correct it in the browser's policy for this extension."
          problems={policyProblems}
        />
      )}
    </>
  );
}

interface NoticeProps {
  readonly title: string;
  readonly why: string;
  readonly now: string;
  readonly problems: Loaded['policyProblems'];
}

function Notice({ title, why, now, problems }: NoticeProps) {
  return (
    <div class="notice" role="alert">
      <strong>{title}</strong>
      <p>{why}</p>
      {problems.length > 0 && (
        <ul>
          {problems.map(({ option, problem }, index) => (
            <li key={index}>
              <b>{titleOf(option)}</b>{' '}
              <span>
                <ProblemWords problem={problem} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>{now}</p>
    </div>
  );
}

/** Whoever mends it needs the name of the option too. */
function titleOf(option: string): string {
  const title = titles.get(option);
  return title === undefined ? `${option}:` : `${title} (${option}):`;
}

const titles = new Map(Object.entries(optionWords).map(([option, { title }]) => [option, title]));
