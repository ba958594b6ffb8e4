import { useRef, useState } from 'preact/hooks';
import type { Snapshot } from '../../utils/call/snapshot.ts';
import type { Instant } from '../../utils/call/state.ts';
import type { PanelView } from '../../utils/call/view.ts';
import { panelView } from '../../utils/call/view.ts';
import type { CallState } from './call-button.tsx';
import { LeadPanel } from './lead-panel.tsx';
import { NoticePanel } from './notice-panel.tsx';
import type { Place } from './place.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useMoving } from './use-moving.ts';
import { useNews } from './use-news.ts';

/*
 * The host this expects: an element of its own, child of the page's root element, with `popover="manual"`
 * shown on the top layer and a closed shadow root that holds tokens.css, panel.css and this. panel.css
 * resets the host, so the page's styles reach nothing. Keep it mounted while there is nothing to show:
 * the live region has to be there before the news.
 */

export interface PanelProps {
  readonly snapshot: Snapshot;
  /** Wall clock; render again each second while something is shown. */
  readonly now: Instant;
  /** Null: where a panel starts. */
  readonly place: Place | null;
  /** Whether a lead shows as a pill. */
  readonly collapsed: boolean;
  /** The pop that was dismissed; it stays away, the next one comes. */
  readonly dismissedPop: number | null;
  readonly callState: CallState;
  readonly onMove: (place: Place) => void;
  readonly onCollapse: (collapsed: boolean) => void;
  readonly onDismiss: (pop: number) => void;
  /** Resolves to whether the value is in the clipboard. */
  readonly onCopy: (value: string) => Promise<boolean>;
  readonly onCall: (phone: string, click: MouseEvent) => void;
  readonly onAskNow: () => void;
  readonly onOpenOptions: () => void;
}

export function Panel(props: PanelProps) {
  const view = shown(panelView(props.snapshot, props.now), props.dismissedPop);
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const region = useRef<HTMLElement>(null);
  const moving = useMoving(props.place, props.onMove);
  const keepFocus = useKeptFocus(region, `${view.kind} ${open} ${props.collapsed}`);
  const news = useNews(view);
  const common = { ...props, seat: props.snapshot.seat, moving };

  return (
    <div class="screen-pop" style={{ '--x': `${moving.place.x}px`, '--y': `${moving.place.y}px` }}>
      {view.kind !== 'none' && (
        <section role="region" aria-label="Screen pop" data-movable ref={region} onMouseDown={leaveFocus}>
          {view.kind === 'lead' ? (
            <LeadPanel
              {...common}
              view={view}
              onCollapse={(collapsed) => {
                keepFocus();
                props.onCollapse(collapsed);
              }}
              onDismiss={() => props.onDismiss(view.pop)}
              onSay={setSaid}
            />
          ) : (
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
      <p class="unseen" aria-live="polite">
        {news}
      </p>
      <p class="unseen" aria-live="polite">
        {said}
      </p>
    </div>
  );
}

function shown(view: PanelView, dismissedPop: number | null): PanelView {
  return view.kind === 'lead' && view.pop === dismissedPop ? { kind: 'none' } : view;
}

/** A click on a button leaves the focus where the agent types; text can still be selected. */
function leaveFocus(event: MouseEvent) {
  if (event.target instanceof Element && event.target.closest('button, header')) event.preventDefault();
}
