import type { HandOrder } from '../hand-dialing.ts';
import { isDispositionOpen } from '../live-agent.ts';
import type { Look } from './page.ts';

/** Shorter texts in the column are actions of the preview. */
const SHORTEST_ORDER = 10;
/** A page that has just been opened does not dial yet. */
const LOOKS_BEFORE_DIALING = 3;

/**
 * Dials what external_dial orders, once for every second that orders came in: a second order of the
 * same second is taken for the one before.
 */
export function takeDial({ engine, agent, memory }: Look): void {
  const text = agent.mailbox.external_dial;
  if (text.length < SHORTEST_ORDER || memory.looks < LOOKS_BEFORE_DIALING) return;
  if (isDispositionOpen(agent) || !memory.takesQueue) return;
  const { epoch, preview, order } = readOrder(text);
  if (epoch === memory.lastDial) return tellOnce({ engine, agent, memory }, order.number);
  memory.lastDial = epoch;
  memory.lastDialed = text;
  if (!preview) return engine.floor.dialByHand(agent.user, order);
  engine.floor.previewByHand(agent.user, order);
  memory.previewed = { leadId: agent.previewLeadId, number: order.number, phoneCode: order.phoneCode };
}

/** The order stays where it is, and the page looks at it again and again. */
function tellOnce({ engine, agent, memory }: Look, number: string): void {
  const text = agent.mailbox.external_dial;
  if (text === memory.lastDialed) return;
  memory.lastDialed = text;
  engine.emit({ kind: 'order-ignored', user: agent.user, order: `dial ${number}`, why: 'taken-already' });
}

interface ReadOrder {
  readonly epoch: string;
  readonly preview: boolean;
  readonly order: HandOrder;
}

/** A "!" in the vendor's id shifts all that stands behind it. */
function readOrder(text: string): ReadOrder {
  const items = text.split('!');
  const item = (index: number) => items[index] ?? '';
  return {
    epoch: item(6),
    preview: item(3) === 'YES',
    order: {
      number: item(0),
      phoneCode: item(1),
      search: item(2) === 'YES',
      vendorLeadCode: item(5),
      leadId: Number(item(11)) || 0,
    },
  };
}

/** Skips or dials the lead that is previewed; without a preview an action stays in the mailbox. */
export function takePreviewAction({ engine, agent, memory }: Look): void {
  const lead = engine.world.leads.get(agent.previewLeadId);
  if (lead === undefined) return;
  const main =
    memory.previewed?.leadId === lead.leadId
      ? memory.previewed
      : { number: lead.phoneNumber, phoneCode: lead.phoneCode };
  const dial = (number: string) => {
    agent.mailbox.external_dial = '';
    const order = { number, phoneCode: main.phoneCode, leadId: lead.leadId };
    engine.floor.dialByHand(agent.user, { ...order, search: false, vendorLeadCode: '' });
  };
  switch (agent.mailbox.external_dial) {
    case 'SKIP':
      agent.mailbox.external_dial = '';
      return engine.floor.skipPreview(agent.user);
    case 'DIALONLY':
      return dial(main.number);
    case 'ALTDIAL':
      return dial(lead.altPhone);
    case 'ADR3DIAL':
      return dial(lead.address3);
  }
}
