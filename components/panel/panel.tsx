import { useRef, useState } from 'preact/hooks';
import type { SeenRecord } from '../../utils/call/record-status.ts';
import type { Snapshot } from '../../utils/call/snapshot.ts';
import type { Instant } from '../../utils/call/state.ts';
import { panelView } from '../../utils/call/view.ts';
import type { SiteView } from '../../utils/messaging/messages.ts';
import type { CallTime } from '../../utils/call/dial-attempt.ts';
import { ignoreHeldEnter } from '../kit/keys.ts';
import { newsOf } from '../controls/news.ts';
import type { AttemptActions } from '../controls/attempt-actions.ts';
import type { DeferredCallActions } from '../controls/deferred-call-line.tsx';
import type { OnCommand } from '../controls/use-controls.ts';
import { AskedPanel } from './asked-panel.tsx';
import { LeadPanel } from './lead-panel.tsx';
import { NoticePanel } from './notice-panel.tsx';
import type { Place } from './place.ts';
import { DeferredCallPanel } from './deferred-call-panel.tsx';
import { ToldPanel } from './told-panel.tsx';
import { START, cornerOf } from './place.ts';
import { useKeptFocus } from '../kit/focus.ts';
import { useMoving } from './use-moving.ts';
import { useNews } from './use-news.ts';
import { WordsContext, useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';

/*
 * The host this expects: an element of its own, child of the page's root element, with `popover="manual"`
 * shown on the top layer and a closed shadow root that holds tokens.css, panel.css and this. panel.css
 * resets the host, so the page's styles reach nothing. Keep it mounted while there is nothing to show:
 * the live region has to be there before the news.
 */

export interface PanelProps extends AttemptActions, DeferredCallActions {
  readonly words: Words;
  readonly snapshot: Snapshot;
  /** Wall clock; render again each second while something is shown. */
  readonly now: Instant;
  /** How the seat wants the panel on this site. */
  readonly site: SiteView;
  /** Whether the page is written from right to left. */
  readonly rightToLeft: boolean;
  /** The lead's record in the CRM; null where records are not opened. */
  readonly record: SeenRecord | null;
  /** Null: where a panel starts. */
  readonly place: Place | null;
  /** Whether a lead shows as a pill. */
  readonly collapsed: boolean;
  /** The pop that was dismissed; it stays away, the next one comes. */
  readonly dismissedPop: number | null;
  readonly onMove: (place: Place) => void;
  readonly onCollapse: (collapsed: boolean) => void;
  readonly onDismiss: (pop: number) => void;
  /** Resolves to whether the value is in the clipboard. */
  readonly onCopy: (value: string) => Promise<boolean>;
  /** The lead on screen is to be called. Each click comes along: the owner tells a person's from a script's. */
  readonly onCall: (when: CallTime, click: MouseEvent) => void;
  readonly onCommand: OnCommand;
  readonly onOpenRecord: (click: MouseEvent) => void;
  /** What came of the last order has been read. */
  readonly onDismissAttempt: () => void;
  readonly onAskNow: () => void;
  readonly onOpenOptions: () => void;
}

export function Panel({ words, ...props }: PanelProps) {
  return (
    <WordsContext.Provider value={words}>
      <Frame {...props} />
    </WordsContext.Provider>
  );
}

/** The panel in its place, with what screen readers are told. */
function Frame(props: Omit<PanelProps, 'words'>) {
  const say = useWords();
  const { snapshot } = props;
  const view = panelView(snapshot, props.now, props.dismissedPop);
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const region = useRef<HTMLElement>(null);
  const corner = cornerOf(props.site.place, props.rightToLeft);
  const moving = useMoving(props.place, corner, props.onMove);
  const keepFocus = useKeptFocus(region, `${view.kind} ${open} ${props.collapsed}`);
  const news = useNews(say, view);
  const common = { ...props, seat: snapshot.seat, moving };
  const collapse = (collapsed: boolean) => {
    keepFocus();
    props.onCollapse(collapsed);
  };

  const { x, y } = moving.place ?? START;
  const from = moving.place === null ? corner : { left: false, top: false };

  return (
    <div
      class="screen-pop"
      lang={say.language}
      data-left={from.left || undefined}
      data-top={from.top || undefined}
      style={{ '--x': `${x}px`, '--y': `${y}px` }}
    >
      {view.kind !== 'none' && (
        <section
          role="region"
          aria-label={say('panel.name')}
          data-movable
          ref={region}
          onMouseDown={leaveFocus}
          onKeyDown={ignoreHeldEnter}
        >
          {view.kind === 'lead' && (
            <LeadPanel
              {...common}
              view={view}
              onCollapse={collapse}
              onDismiss={() => props.onDismiss(view.pop)}
              region={region}
              onSay={setSaid}
            />
          )}
          {view.kind === 'asked' && <AskedPanel {...common} view={view} onCollapse={collapse} />}
          {view.kind === 'call-deferred' && (
            <DeferredCallPanel {...common} deferredCall={view.deferredCall} onCollapse={collapse} />
          )}
          {view.kind === 'told' && <ToldPanel {...common} view={view} onCollapse={collapse} />}
          {view.kind === 'notice' && (
            <NoticePanel
              {...common}
              problem={view.problem}
              open={open}
              onToggle={(toOpen) => {
                keepFocus();
                setOpen(toOpen);
              }}
            />
          )}
        </section>
      )}
      {[news, said, newsOf(say, snapshot, props.now)].map((words, index) => (
        <p class="unseen" aria-live="polite" key={index}>
          {words}
        </p>
      ))}
    </div>
  );
}

/** A click on a button leaves the focus where the agent types; text can still be selected. */
function leaveFocus(event: MouseEvent) {
  if (event.target instanceof Element && event.target.closest('button,header')) event.preventDefault();
}
