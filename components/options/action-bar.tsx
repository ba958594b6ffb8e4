import type { SettingsForm } from './use-form.ts';

interface ActionBarProps {
  readonly form: SettingsForm;
  readonly isTesting: boolean;
  readonly onTest: () => void;
}

/** Save, Test connection, and in words how the form stands. */
export function ActionBar({ form, isTesting, onTest }: ActionBarProps) {
  const { tone, words } = standing(form);
  return (
    <div class="actions">
      <p role="status" class={`report ${tone}`}>
        {words}
      </p>
      <button type="button" aria-disabled={isTesting} onClick={onTest}>
        Test connection
      </button>
      <button type="submit" class="primary" aria-disabled={form.state.phase === 'saving'}>
        Save
      </button>
    </div>
  );
}

function standing({ state, problems, rowProblems, dirty }: SettingsForm): { tone: string; words: string } {
  if (state.phase === 'loading') return { tone: '', words: '' };
  if (state.phase === 'saving') return { tone: '', words: 'Saving' };
  const wrong = countWrong({ problems, rowProblems });
  if (state.report === 'invalid' && wrong > 0) {
    return {
      tone: 'bad',
      words: wrong === 1 ? 'Not saved: one field needs a change' : `Not saved: ${wrong} fields need a change`,
    };
  }
  if (state.report === 'not-stored') {
    return {
      tone: 'bad',
      words:
        'Not saved: the browser could not store it. All you typed is still here. Free some disk space and save again.',
    };
  }
  if (state.report === 'changed-elsewhere') {
    return {
      tone: 'warning',
      words: 'The settings were changed in another window. Your unsaved changes are still here.',
    };
  }
  if (dirty) return { tone: '', words: 'Unsaved changes' };
  return state.report === 'saved' ? { tone: 'good', words: 'Saved' } : { tone: '', words: '' };
}

/** A list with wrong rows counts as many times as something is marked in it. */
function countWrong({ problems, rowProblems }: Pick<SettingsForm, 'problems' | 'rowProblems'>): number {
  const fields = Object.keys(problems).filter((field) => !Object.hasOwn(rowProblems, field));
  const cells = Object.values(rowProblems).flat().flatMap(Object.keys);
  return fields.length + cells.length;
}
