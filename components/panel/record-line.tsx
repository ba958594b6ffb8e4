import type { SeenRecord } from '../../utils/call/record-status.ts';
import { CommandButton } from '../control/command-button.tsx';

interface Props {
  readonly record: SeenRecord;
  /** Whether it is what helps most now. */
  readonly isFirst: boolean;
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

/** Whether there is a record to go to, and it is not here. */
export const canBeOpened = (record: SeenRecord | null): boolean =>
  record !== null && record !== 'shown' && record !== 'impossible';

/** The way to the lead's record in the CRM, and how it stands with it. */
export function RecordLine({ record, isFirst, onOpen }: Props) {
  const words = recordWords[record];
  return (
    <div class="record">
      {canBeOpened(record) && (
        <CommandButton
          class={isFirst ? 'primary' : 'outlined'}
          aria-describedby={words && WORDS_ID}
          onPress={onOpen}
        >
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
