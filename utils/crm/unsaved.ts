import { TAG } from './key-shield.ts';

/*
 * Whether a person would lose something if the page went elsewhere. What was typed since the page came, or since
 * its form was sent, is followed by trusted events alone; then the page is asked itself, as the browser does
 * before it leaves. Frames of the same origin are followed from here; into others nobody can look.
 */

/** What a person has changed in a control. */
interface Edit {
  /** What was in it before; undefined when that was not seen. */
  readonly before: string | null | undefined;
  /** What was in it when it was last touched, and the address of the page then. */
  readonly after: string | null;
  readonly href: string;
}

/** Runs a task after so many ms. */
export type After = (ms: number, task: () => void) => void;

const HEARD = 'focusin focusout beforeinput input change keydown submit reset load'.split(' ');
/** To leave a search unfinished loses nothing. */
const SEARCH = '[type=search],[role^=search]';

/** Follows a page from now on, until `signal`. The function tells whether something would be lost. */
export function watchUnsaved(page: Window, after: After, signal: AbortSignal): () => boolean {
  const before = new WeakMap<Element, string | null>();
  const edits = new Map<Element, Edit>();

  const { document, location, navigator } = page;
  /** Where the page was when this came late, somebody has used it already, and what they typed was not seen. */
  const unseen = document.readyState !== 'loading' && navigator.userActivation.hasBeenActive && location.href;

  function edited(control: Element) {
    if (control.localName === TAG || control.closest(SEARCH) !== null) return;
    const was = edits.get(control) ?? { before: before.get(control) };
    edits.set(control, { before: was.before, after: contentOf(control), href: location.href });
  }

  function isLost([control, edit]: readonly [Element, Edit]): boolean {
    // A frame that is gone leaves its document behind.
    if (!control.isConnected || control.ownerDocument.defaultView === null) return false;
    const content = contentOf(control);
    // The page went on, and put something else into the same control.
    if (edit.href !== location.href && content !== edit.after) return false;
    return content === null || content !== edit.before;
  }

  function forget(isOver: (edit: readonly [Element, Edit]) => boolean) {
    for (const edit of edits) if (isOver(edit)) edits.delete(edit[0]);
  }

  function hear(event: Event) {
    const [target] = event.composedPath();
    if (!event.isTrusted || !isElement(target)) return;
    switch (event.type) {
      case 'focusin':
      case 'beforeinput':
        if (event.type === 'focusin') forget((edit) => !isLost(edit));
        if (!edits.has(target)) before.set(target, contentOf(target));
        break;
      case 'input':
      case 'change':
        edited(target);
        break;
      case 'focusout':
        // A page may have put it into form: 7275551212 into (727) 555-1212.
        if (edits.has(target)) edited(target);
        break;
      case 'load':
        if (target.localName === 'iframe') follow();
        break;
      default:
        // By then the page has answered, and the change that Enter brings is told.
        if (maySettle(event, target)) {
          after(0, () => isSettled(event, target) && forget(([control]) => isOf(target, control)));
        }
    }
  }

  function follow() {
    for (const view of reachable(page)) {
      // Again for one that is followed already is the same as once. What loads, a window does not hear.
      for (const type of HEARD) {
        (type === 'load' ? view.document : view).addEventListener(type, hear, { capture: true, signal });
      }
    }
  }

  follow();
  return () => unseen === location.href || [...edits].some(isLost) || reachable(page).some(objectsToLeaving);
}

/** Of keys only Enter, in a line without a form: it is all there is to send it. */
function maySettle(event: Event, target: Element): boolean {
  if (event.type !== 'keydown') return true;
  return (
    property(event, 'key') === 'Enter' && target.localName === 'input' && property(target, 'form') === null
  );
}

/**
 * Whether it was the end of what was typed. What the browser itself sends is on its way until the next page comes,
 * and to go elsewhere could stop it.
 */
function isSettled({ type, defaultPrevented }: Event, form: Element): boolean {
  return type !== 'submit' || defaultPrevented || form.getAttribute('method') === 'dialog';
}

const isOf = (form: Element, control: Element) =>
  form.contains(control) || property(control, 'form') === form;

/** What a person can change of a control; null when that cannot be seen, or is more than one thing. */
function contentOf(control: Element): string | null {
  if (property(control, 'isContentEditable') === true) return control.innerHTML;
  const value = property(control, 'value');
  return typeof value !== 'string' || property(control, 'multiple') === true
    ? null
    : [value, property(control, 'checked')].join();
}

/** A page that knows of something unsaved says so when the browser is about to leave. */
function objectsToLeaving(view: Window): boolean {
  const leaving = view.document.createEvent('BeforeUnloadEvent');
  leaving.initEvent('beforeunload', false, true);
  return !view.dispatchEvent(leaving) || leaving.returnValue !== '';
}

/** The page and the frames of its own origin, whatever they are in. */
function reachable(view: Window): readonly Window[] {
  try {
    // To ask a frame of another origin for its document throws.
    return view.document && [view, ...Array.from(view).flatMap(reachable)];
  } catch {
    return [];
  }
}

/* What is in a frame is of the frame's own classes: `instanceof` does not know it. */
const isElement = (target: EventTarget | undefined): target is Element =>
  target !== undefined && 'localName' in target;
const property = (value: object, name: string): unknown => Reflect.get(value, name);
