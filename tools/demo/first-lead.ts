import type { Result } from '../../utils/result.ts';
import { fail, ok } from '../../utils/result.ts';
import { messagesOf } from '../../components/words/compile.ts';
import { permanentFailures } from '../../utils/call/link-failure.ts';
import type { Panel } from '../../tests/support/panel.ts';
import { shownLead } from '../../tests/support/panel-view.ts';
import type { PanelView, ShownLead } from '../../tests/support/panel-view.ts';

/** `message` is what the panel says instead, in its words. */
export interface NoLead {
  readonly kind: 'no-lead';
  readonly message: string;
}

export interface Patience {
  readonly timeoutMs: number;
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits a little before the next look. */
  pause(): Promise<void>;
}

type Screen = Pick<Panel, 'read' | 'press'>;

/** After these the dialer is not asked again, so there is nothing to wait for. */
const link = messagesOf('en', 'link');
const finalTitles = new Set(permanentFailures.map((refusal) => link[`${refusal}.title`]));

/** Waits for the first lead in the panel and returns it as shown there. */
export async function firstLead(panel: Screen, patience: Patience): Promise<Result<ShownLead, NoLead>> {
  const end = patience.now() + patience.timeoutMs;
  for (;;) {
    const view = await panel.read();
    const lead = shownLead(view);
    if (lead.leadId !== '') return ok(lead);
    if (view.buttons.some((name) => finalTitles.has(name))) return fail(await reason(panel, view));
    if (patience.now() >= end) {
      const { message } = await reason(panel, view);
      return fail({ kind: 'no-lead', message: `No lead within ${patience.timeoutMs / 1000} s. ${message}` });
    }
    await patience.pause();
  }
}

/** A notice is a pill with its title; pressed, it tells the rest. */
async function reason(panel: Screen, view: PanelView): Promise<NoLead> {
  const [pill] = view.buttons;
  if (!view.present || pill === undefined) {
    return { kind: 'no-lead', message: 'The panel shows nothing: the agent has no lead on screen.' };
  }
  if (view.buttons.length === 1) await panel.press(pill);
  const { texts } = await panel.read();
  const [title = pill, ...rest] = texts;
  return { kind: 'no-lead', message: [`${title}.`, ...rest].join(' ') };
}
