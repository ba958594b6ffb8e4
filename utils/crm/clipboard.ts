/**
 * Copies text in answer to a person's click; false when the browser refuses.
 *
 * The modern way needs https, and a CRM may have none: then the old one.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text);
  }
}

/** The browser asks what to copy. To select it in a field instead would take the focus from where the agent types. */
function copyByEvent(text: string): boolean {
  const asking = new AbortController();
  const listen = (type: string, answer: (event: Event) => void) =>
    globalThis.addEventListener(type, answer, { capture: true, signal: asking.signal });
  let copied = false;
  // Chromium asks before whether there is anything to copy; to prevent is to say yes.
  listen('beforecopy', (event) => event.preventDefault());
  listen('copy', (event) => {
    if (!(event instanceof ClipboardEvent) || event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  });
  const done = document.execCommand('copy');
  asking.abort();
  return done && copied;
}
