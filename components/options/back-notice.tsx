interface BackNoticeProps {
  readonly onDiscard: () => void;
}

/** What was typed into a page that was closed is in this one again. */
export function BackNotice({ onDiscard }: BackNoticeProps) {
  return (
    <div class="notice back" role="status">
      <div>
        <strong>Your unsaved changes are back</strong>
        <p>They were typed before this page was closed. Passwords are not kept: type them again.</p>
      </div>
      <button type="button" onClick={onDiscard}>
        Discard them
      </button>
    </div>
  );
}
