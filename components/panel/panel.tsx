import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PanelView } from '../../utils/call/view.ts';
import { panelView } from '../../utils/call/view.ts';
import { ignoreHeldEnter } from '../kit/keys.ts';
import { newsOf } from '../controls/news.ts';
import { AskedPanel } from './asked-panel.tsx';
import { LeadPanel } from './lead-panel.tsx';
import { NoticePanel } from './notice-panel.tsx';
import { DeferredCallPanel } from './deferred-call-panel.tsx';
import { ToldPanel } from './told-panel.tsx';
import { START, cornerOf } from './place.ts';
import { useKeptFocus } from '../kit/focus.ts';
import { useMoving } from './use-moving.ts';
import { useNews } from './use-news.ts';
import { WordsContext, useWords } from '../words/use-words.ts';
import type { PanelProps } from './panel-props.ts';

/*
 * The host this expects: an element of its own, child of the page's root element, with `popover="manual"`
 * shown on the top layer and a closed shadow root that holds panel.css and this. panel.css
 * resets the host, so the page's styles reach nothing. Keep it mounted while there is nothing to show:
 * the live region has to be there before the news.
 */

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
          dir={say('language.direction') === 'rtl' ? 'rtl' : 'ltr'}
          aria-label={say('panel.name')}
          data-movable
          ref={region}
          onMouseDown={leaveFocus}
          onKeyDown={ignoreHeldEnter}
        >
          <Content
            {...props}
            {...{ view, region, moving, open }}
            onSay={setSaid}
            onCollapse={(collapsed) => {
              keepFocus();
              props.onCollapse(collapsed);
            }}
            onToggle={(toOpen) => {
              keepFocus();
              setOpen(toOpen);
            }}
          />
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

interface ContentProps extends Omit<PanelProps, 'words'> {
  readonly view: PanelView;
  readonly region: RefObject<HTMLElement | null>;
  readonly moving: ReturnType<typeof useMoving>;
  /** Whether trouble without a lead is more than a pill. */
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onSay: (words: string) => void;
}

/** What there is to show. */
function Content({ view, onDismiss, ...props }: ContentProps) {
  const { seat } = props.snapshot;
  switch (view.kind) {
    case 'none':
      return null;
    case 'lead':
      return <LeadPanel {...props} seat={seat} view={view} onDismiss={() => onDismiss(view.pop)} />;
    case 'asked':
      return <AskedPanel {...props} view={view} />;
    case 'call-deferred':
      return <DeferredCallPanel {...props} deferredCall={view.deferredCall} />;
    case 'told':
      return <ToldPanel {...props} view={view} />;
    case 'notice':
      return <NoticePanel {...props} seat={seat} problem={view.problem} />;
  }
}

/** A click on a button leaves the focus where the agent types; text can still be selected. */
function leaveFocus(event: MouseEvent) {
  if (event.target instanceof Element && event.target.closest('button,header')) event.preventDefault();
}
