import { useRef } from 'preact/hooks';
import { useWords } from '../words/use-words.ts';
import { formStatusOf } from './form-status.ts';
import type { SettingsForm } from './use-form.ts';

interface ActionBarProps {
  readonly form: SettingsForm;
  readonly canUndo: boolean;
  readonly isTesting: boolean;
  readonly onUndo: () => void;
  readonly onTest: () => void;
}

/** Save, Test connection, Undo last save, and in words how the form stands. */
export function ActionBar({ form, canUndo, isTesting, onUndo, onTest }: ActionBarProps) {
  const say = useWords();
  const report = useRef<HTMLParagraphElement>(null);
  const { tone, words } = formStatusOf(say, form);
  const isBusy = form.state.phase !== 'ready';
  return (
    <div class="actions">
      <p ref={report} role="status" tabIndex={-1} class={`report ${tone}`}>
        {words}
      </p>
      {canUndo && (
        <button
          type="button"
          class="quiet"
          aria-disabled={isBusy}
          onClick={() => {
            // The button goes with what it undoes; whoever pressed it stays where its outcome is said.
            report.current?.focus();
            onUndo();
          }}
        >
          {say('options.undo')}
        </button>
      )}
      <button type="button" aria-disabled={isTesting} onClick={onTest}>
        {say('options.test')}
      </button>
      <button type="submit" class="primary" aria-disabled={isBusy}>
        {say('options.save')}
      </button>
    </div>
  );
}
