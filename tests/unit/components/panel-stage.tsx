import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { PanelProps } from '../../../components/panel/panel-props.ts';
import { Panel } from '../../../components/panel/panel.tsx';
import { NOW, onLead, plainView, snapshotOf } from './snapshots.ts';
import { host } from './stage.ts';
import { english } from '../../../components/words/english.ts';

const nothing = () => {};

/** A panel with a lead, at a site without wishes, of which nobody wants to know anything. */
const plainPanel: PanelProps = {
  words: english,
  snapshot: snapshotOf(onLead()),
  now: NOW,
  site: plainView,
  rightToLeft: false,
  record: null,
  place: null,
  collapsed: false,
  dismissedPop: null,
  onMove: nothing,
  onCollapse: nothing,
  onDismiss: nothing,
  onCopy: async () => true,
  onCall: nothing,
  onPauseThenCall: nothing,
  onCallWhenDone: nothing,
  onPauseForCall: nothing,
  onCancelDeferredCall: nothing,
  onCommand: nothing,
  onOpenRecord: nothing,
  onDismissAttempt: nothing,
  onAskNow: nothing,
  onOpenOptions: nothing,
};

/** Shows a panel on the stage; what is not given is plain. */
export const showPanel = (props: Partial<PanelProps> = {}): Promise<void> =>
  act(() => render(<Panel {...plainPanel} {...props} />, host));
