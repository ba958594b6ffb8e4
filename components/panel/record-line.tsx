import type { SeenRecord } from '../../utils/call/record-status.ts';
import { CommandButton } from '../control/command-button.tsx';

interface Props {
  readonly record: SeenRecord;
  readonly onOpen: (click: MouseEvent) => void;
}

const WORDS_ID = 'record-words';

/** What there is to say of the lead's record; empty: nothing. */
const recordWords: Readonly<Record<SeenRecord, string>> = {
  none: '',
  opened: 'The record was opened here.',
  shown: 'This page shows the record.',
  unsaved: 'Unsaved input here: opens in a new tab.',
  typing: 'Not opened while you were typing.',
  'new-tab': 'Opened in a new tab.',
  impossible: 'No record: this lead lacks what its address needs.',
};

/** The way to the lead's record in the CRM, and how it stands with it. */
export function RecordLine({ record, onOpen }: Props) {
  const words = recordWords[record];
  return (
    <div class="record">
      {record !== 'shown' && record !== 'impossible' && (
        <CommandButton class="outlined" aria-describedby={words && WORDS_ID} onPress={onOpen}>
          Open record
        </CommandButton>
      )}
      {words !== '' && (
        <p id={WORDS_ID} class="quiet">
          {words}
        </p>
      )}
    </div>
  );
}
