import { useState } from 'preact/hooks';
import type { Loaded } from '../../utils/settings/loaded.ts';
import type { Layer } from '../../utils/settings/options.ts';
import { setUpLink } from '../../utils/settings/set-up-link.ts';
import { exportText } from '../../utils/settings/settings-file.ts';
import { CheckField } from '../kit/check-field.tsx';
import type { Outside } from './services.ts';

interface ExportFieldsProps {
  readonly loaded: Loaded;
  readonly isDirty: boolean;
  readonly outside: Outside;
  readonly isHidden: boolean;
}

/** Gives the saved settings away, without the passwords: as a file or as a link. */
export function ExportFields({ loaded, isDirty, outside, isHidden }: ExportFieldsProps) {
  const [withAgent, setWithAgent] = useState(true);
  const [said, say] = useState('');
  const given = givenAway(loaded, withAgent);
  const isLate = isDirty ? ' Your unsaved changes are not in it.' : '';

  async function copy(): Promise<void> {
    const isCopied = await outside.copy(setUpLink(outside.pageUrl, given));
    say(
      isCopied
        ? `The link is copied. On another seat, paste it under Import on this page; in Chrome and Edge its address bar will do too.${isLate}`
        : 'Not copied: the browser does not let the extension write to the clipboard. Export a file instead.',
    );
  }

  return (
    <div class="export" hidden={isHidden}>
      <h3>Export</h3>
      <CheckField
        id="export-agent"
        label="With the AgentID of this seat"
        description="Untick it for the seats of others: each agent has an AgentID of their own."
        checked={withAgent}
        onTick={setWithAgent}
      />
      <div class="ways">
        <button
          type="button"
          onClick={() => {
            outside.saveFile('screen-pop-settings.json', exportText(given));
            say(`The file is among your downloads.${isLate}`);
          }}
        >
          Export to a file
        </button>
        <button type="button" onClick={() => void copy()}>
          Copy set-up link
        </button>
      </div>
      <p role="status" class="note description">
        {said}
      </p>
    </div>
  );
}

function givenAway({ options }: Loaded, withAgent: boolean): Layer {
  if (withAgent) return options;
  const { agentId: _, ...others } = options;
  return others;
}
