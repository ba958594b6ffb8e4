interface Props {
  readonly inOptions: boolean;
  readonly onAskNow: () => void;
  readonly onOpenOptions: () => void;
}

/** The buttons that lead out of trouble. */
export function WaysOut({ inOptions, onAskNow, onOpenOptions }: Props) {
  return (
    <div class="ways">
      <button class="outlined" onClick={onAskNow}>
        Ask again
      </button>
      {inOptions && (
        <button class="outlined" onClick={onOpenOptions}>
          Options
        </button>
      )}
    </div>
  );
}
