import { useState } from 'preact/hooks';
import type { Loaded } from '../../utils/settings/form/loaded.ts';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';
import { problemText } from './problem-text.ts';
import { ImportPreview } from './import-preview.tsx';
import type { Import, Importing } from './use-import.ts';

interface ImportFieldsProps {
  readonly importing: Importing;
  readonly loaded: Loaded;
  readonly isDirty: boolean;
  readonly isHidden: boolean;
  readonly onDiscard: () => void;
}

/** More than any settings are. */
const MOST_BYTES = 1_000_000;

/** Takes settings from a file, or from pasted text or a link; shows first what they would change. */
export function ImportFields({ importing, loaded, isDirty, isHidden, onDiscard }: ImportFieldsProps) {
  const say = useWords();
  const { state, onFile, onText, onWrong, onApply, onCancel } = importing;

  return (
    <div class="import" hidden={isHidden}>
      <h3>{say('exchange.import')}</h3>
      <FileField onFile={onFile} onWrong={onWrong} />
      <TextField onText={onText} />
      <p role="status" class={`note ${state.kind === 'wrong' ? 'problem' : 'quiet'}`}>
        {said(say, state, isDirty)}
      </p>
      {state.kind === 'not-saved' && isDirty && (
        <div class="ways">
          <button
            type="button"
            onClick={() => {
              onDiscard();
              onCancel();
            }}
          >
            {say('exchange.discard')}
          </button>
        </div>
      )}
      {state.kind === 'preview' && <ImportPreview {...{ loaded, onApply, onCancel }} read={state.read} />}
    </div>
  );
}

function FileField({ onFile, onWrong }: Pick<Importing, 'onFile' | 'onWrong'>) {
  const say = useWords();
  async function read(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    if (file.size > MOST_BYTES) return onWrong({ kind: 'too-large', from: 'file' });
    const text = await file.text().catch(() => null);
    if (text === null) return onWrong({ kind: 'unreadable', from: 'file' });
    onFile(text);
  }

  return (
    <div class="field">
      <label for="import-file">{say('exchange.file')}</label>
      <input
        id="import-file"
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const input = event.currentTarget;
          // The same file, corrected, can be chosen again.
          void read(input.files?.[0]).then(() => (input.value = ''));
        }}
      />
    </div>
  );
}

function TextField({ onText }: Pick<Importing, 'onText'>) {
  const say = useWords();
  const [pasted, setPasted] = useState('');
  return (
    <>
      <div class="field">
        <label for="import-text">{say('exchange.text')}</label>
        <textarea
          id="import-text"
          dir="ltr"
          rows={3}
          spellcheck={false}
          autocomplete="off"
          value={pasted}
          aria-describedby="import-text-description"
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <p id="import-text-description" class="note quiet">
          {say('exchange.text-description')}
        </p>
      </div>
      <div class="ways">
        <button
          type="button"
          aria-disabled={pasted.trim() === ''}
          onClick={() => pasted.trim() && onText(pasted)}
        >
          {say('exchange.show')}
        </button>
      </div>
    </>
  );
}

/** What has become of an import is over with the next save, or the next edit. */
function said(say: Words, state: Import, isDirty: boolean): string {
  if (state.kind === 'wrong') return problemText(say, state.problem);
  if (state.kind === 'saved' && !isDirty) return say('exchange.applied');
  if (state.kind !== 'not-saved' || !isDirty) return '';
  return say('exchange.filled-in');
}
