import { useRef } from 'preact/hooks';
import { standingOf } from './standing.ts';
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
  const report = useRef<HTMLParagraphElement>(null);
  const { tone, words } = standingOf(form);
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
          Undo last save
        </button>
      )}
      <button type="button" aria-disabled={isTesting} onClick={onTest}>
        Test connection
      </button>
      <button type="submit" class="primary" aria-disabled={isBusy}>
        Save
      </button>
    </div>
  );
}
