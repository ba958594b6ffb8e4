interface Props {
  /** Whether asking the dialer again can bring anything. */
  readonly canAsk: boolean;
  readonly inOptions: boolean;
  readonly onAskNow: () => void;
  readonly onOpenOptions: () => void;
}

/** The buttons that lead out of trouble. */
export function WaysOut({ canAsk, inOptions, onAskNow, onOpenOptions }: Props) {
  if (!canAsk && !inOptions) return null;
  return (
    <div class="ways">
      {canAsk && (
        <button class="outlined" onClick={onAskNow}>
          Ask again
        </button>
      )}
      {inOptions && (
        <button class="outlined" onClick={onOpenOptions}>
          Options
        </button>
      )}
    </div>
  );
}
