import type { SeenRecord } from '../../utils/call/record-status.ts';
import { CommandButton } from '../kit/command-button.tsx';
import { useWords } from '../words/use-words.ts';

interface Props {
  readonly record: SeenRecord;
  /** Whether it is what helps most now. */
  readonly isFirst: boolean;
  readonly onOpen: (click: MouseEvent) => void;
}

const WORDS_ID = 'record-words';

/** Whether there is a record to go to, and it is not here. */
export const canBeOpened = (record: SeenRecord | null): boolean =>
  record !== null && record !== 'shown' && record !== 'impossible';

/** The way to the lead's record in the CRM, and how it stands with it. */
export function RecordLine({ record, isFirst, onOpen }: Props) {
  const say = useWords();
  const words = record === 'none' ? '' : say(`panel.record.${record}`);
  return (
    <div class="record">
      {canBeOpened(record) && (
        <CommandButton
          class={isFirst ? 'primary wide' : 'wide'}
          aria-describedby={words && WORDS_ID}
          onPress={onOpen}
        >
          {say('panel.record.open')}
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
