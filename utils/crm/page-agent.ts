import { agentIdForm } from '../call/agent-id.ts';
import type { AgentIdRule } from '../messaging/messages.ts';
import type { After } from './unsaved.ts';

/*
 * Whose seat it is, as a page of the CRM says it. The page is somebody else's: all that leaves it is an id of the
 * one form, and nothing where it does not say one id and no other.
 */

/** The AgentID that the page says by this rule; null: none, several, or no id. */
export function readAgentId(
  document: Document,
  { agentIdSelector, agentIdAttribute }: AgentIdRule,
): string | null {
  const said = new Set(found(document, agentIdSelector).map((element) => saidBy(element, agentIdAttribute)));
  said.delete('');
  const [id = ''] = said;
  return said.size === 1 && agentIdForm.test(id) ? id : null;
}

function found(document: Document, selector: string): readonly Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    // No selector: empty, or not one that this browser knows.
    return [];
  }
}

function saidBy(element: Element, attribute: string): string {
  const name = attribute || (element.localName === 'meta' ? 'content' : '');
  return ((name === '' ? element.textContent : element.getAttribute(name)) ?? '').trim();
}

export interface PageAgentParts {
  readonly document: Document;
  readonly after: After;
  /** What the page says now; called only when that is news. */
  readonly onChange: (agentId: string | null) => void;
  readonly signal: AbortSignal;
}

/** A page that is busy is read so often at most; in ms. */
const EVERY_MS = 500;

/**
 * Watches the page, which may be one that never loads again: what changes on it is seen, wherever it leads. The
 * function takes the rule to read it by from now on, and says at once what it finds.
 */
export function watchPageAgent({
  document,
  after,
  onChange,
  signal,
}: PageAgentParts): (rule: AgentIdRule) => void {
  let rule: AgentIdRule | null = null;
  let last: string | null | undefined;
  let due = false;

  function read() {
    due = false;
    // Half a page says half of it.
    if (rule === null || document.readyState === 'loading') return;
    const id = readAgentId(document, rule);
    if (id !== last) onChange(id);
    last = id;
  }

  const observer = new MutationObserver(() => {
    if (!due) after(EVERY_MS, read);
    due = true;
  });
  signal.addEventListener('abort', () => observer.disconnect());
  document.addEventListener('DOMContentLoaded', read, { signal });

  return (wanted) => {
    const { agentIdSelector, agentIdAttribute } = wanted;
    observer.disconnect();
    // Whoever gives the rule does not know yet, even if nothing has changed.
    last = undefined;
    rule = agentIdSelector === '' ? null : wanted;
    if (rule === null) return;
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: agentIdAttribute === '',
      attributeFilter: [agentIdAttribute || 'content'],
    });
    read();
  };
}
