import { useState } from 'preact/hooks';
import type { Loaded } from '../../utils/settings/form/loaded.ts';
import type { PartialOptions } from '../../utils/settings/options/options.ts';
import { setUpLink } from '../../utils/settings/exchange/set-up-link.ts';
import { exportText } from '../../utils/settings/exchange/settings-file.ts';
import { CheckField } from '../kit/check-field.tsx';
import { useWords } from '../words/use-words.ts';
import { sentences } from '../words/words.ts';
import type { FileAndClipboard } from './services.ts';

interface ExportFieldsProps {
  readonly loaded: Loaded;
  readonly isDirty: boolean;
  readonly fileAndClipboard: FileAndClipboard;
  readonly isHidden: boolean;
}

/** Gives the saved settings away, without the passwords: as a file or as a link. */
export function ExportFields({ loaded, isDirty, fileAndClipboard, isHidden }: ExportFieldsProps) {
  const say = useWords();
  const [withAgent, setWithAgent] = useState(true);
  const [said, setSaid] = useState('');
  const given = givenAway(loaded, withAgent);
  const isLate = isDirty ? say('exchange.without-unsaved') : '';

  async function copy(): Promise<void> {
    const isCopied = await fileAndClipboard.copy(setUpLink(fileAndClipboard.pageUrl, given));
    setSaid(isCopied ? sentences(say, say('exchange.link-copied'), isLate) : say('exchange.link-not-copied'));
  }

  return (
    <div class="export" hidden={isHidden}>
      <h3>{say('exchange.export')}</h3>
      <CheckField
        id="export-agent"
        label={say('exchange.with-agent')}
        description={say('exchange.with-agent-description')}
        checked={withAgent}
        onTick={setWithAgent}
      />
      <div class="ways">
        <button
          type="button"
          onClick={() => {
            fileAndClipboard.saveFile('screen-pop-settings.json', exportText(given));
            setSaid(sentences(say, say('exchange.in-downloads'), isLate));
          }}
        >
          {say('exchange.to-file')}
        </button>
        <button type="button" onClick={() => void copy()}>
          {say('exchange.copy-link')}
        </button>
      </div>
      <p role="status" class="note quiet">
        {said}
      </p>
    </div>
  );
}

function givenAway({ options }: Loaded, withAgent: boolean): PartialOptions {
  if (withAgent) return options;
  const { agentId: _, ...others } = options;
  return others;
}
