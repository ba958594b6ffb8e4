import type { Mailbox } from '../../simulator/dialer/mailbox.ts';
import { emptyMailbox } from '../../simulator/dialer/mailbox.ts';
import type { World } from '../../simulator/dialer/world.ts';
import { findCampaign, findInboundGroup } from '../../simulator/dialer/world.ts';
import type { Stood } from './recorded-seat.ts';
import { stand } from './recorded-seat.ts';

type Prepare = (world: World) => void;

/** How agent 1234 stood when the orders of the second recording were sent. */
const BY_STATE: readonly (readonly [Stood, string])[] = [
  [
    'in-call',
    `agent.post_no_value.st_active agent.post_no_value.st_active_found agent.post_no_value.st_active_empty
    agent.post_no_value.external_hangup agent.post_no_value.queue_count agent.post_no_value.pass_last
    agent.post_no_value.value_sent agent.recording.restart agent.recording.status_long agent.recording.lower
    agent.recording.start_stage_long agent.transfer.post_park_dial agent.transfer.post_leave_3way
    agent.transfer.post_consultative agent.transfer.ingroup_case agent.transfer.ingroup_two
    agent.transfer.phone_formatted agent.transfer.phone_letters agent.transfer.lower agent.transfer.cid_custom
    agent.transfer.long_ingroup agent.send_dtmf.star_hash agent.send_dtmf.letters_sp agent.send_dtmf.pause_comma
    agent.send_dtmf.lower agent.park_call.grab_not_parked agent.park_call.lower`,
  ],
  [
    'dead',
    `agent.transfer.dead_blind agent.send_dtmf.dead agent.park_call.dead_PARK_CUSTOMER
    agent.park_call.dead_GRAB_XFER agent.park_call.dead_HANGUP_XFER_GRAB_CUSTOMER`,
  ],
  ['queue', 'agent.transfer.queue_blind agent.park_call.queue'],
  ['ready', 'agent.park_call.ready'],
  ['e-mail', 'agent.transfer.email'],
  [
    'disposition',
    `agent.preview_dial_action.dispo_open agent.external_status.cb_full agent.external_status.cb_plus
    agent.external_status.cb_iso_z agent.external_status.cb_day agent.external_status.cb_now
    agent.external_status.cb_past agent.external_status.cb_lower agent.external_status.cb_comments_accents
    agent.external_status.cb_comments_long agent.external_status.cb_sale agent.external_status.umlaut_value
    agent.external_hangup.lead_dispo agent.post_no_value.external_status agent.post_no_value.pause_code`,
  ],
  [
    'paused',
    `agent.preview_dial_action.stale_skip agent.preview_dial_action.stale_finish agent.pause_code.lower
    agent.pause_code.blank agent.external_pause.lower agent.logout.lower agent.recording.start_no_call
    agent.post_no_value.external_dial`,
  ],
  ['preview', 'agent.preview_dial_action.lower agent.preview_dial_action.alt_user_dash'],
];

const IN_STATES: Readonly<Record<string, Stood>> = {
  ready: 'ready',
  incall: 'in-call',
  dead: 'dead',
  dispo: 'disposition',
  paused: 'paused',
  closer: 'closer',
};

/** Every order in every state: agent.state_<state>.<order>. */
export function orderInState(id: string): Prepare | null {
  const stood = IN_STATES[/^agent\.state_(\w+)\.\w+$/.exec(id)?.[1] ?? ''];
  return stood === undefined ? null : (world) => stand(world, '1234', stood);
}

/** A lead of another kind on the screen: agent.st_active.<...>, "lead 131: ...". */
export function oddLead({ id, given }: { readonly id: string; readonly given: string }): Prepare | null {
  const [, leadId] =
    /^agent 1234 in a call, lead (\d+): |^lead_id (\d{10}),/.exec(given)?.filter(Boolean) ?? [];
  if (!id.startsWith('agent.st_active.') || leadId === undefined) return null;
  return (world) => stand(world, '1234', 'in-call', { leadId: Number(leadId) });
}

export const orderStates: Readonly<Record<string, Prepare>> = {
  ...Object.fromEntries(
    BY_STATE.flatMap(([stood, ids]) =>
      ids.split(/\s+/).map((id) => [id, (world: World) => stand(world, '1234', stood)]),
    ),
  ),
  'agent.st_active.quote_vendor': (world) => {
    stand(world, '1234', 'in-call');
    const lead = world.leads.get(101);
    if (lead !== undefined) lead.vendorLeadCode = "O'Hara";
  },
  'agent.external_status.cb_comments_accents_nonlatin1': (world) => {
    world.system.useNonLatin = true;
    stand(world, '1234', 'disposition');
  },
  'agent.external_pause.already_paused': waiting('paused', { external_pause: 'RESUME!1795985776' }),
  'agent.logout.over_pause': waiting('paused', { external_pause: 'PAUSE!1795985776' }),
  'agent.send_dtmf.over_waiting': waiting('in-call', { external_dtmf: '123' }),
  'agent.recording.status_start_waiting': waiting('in-call', { external_recording: 'START' }),
  'agent.recording.status_stop_waiting': waiting('in-call', { external_recording: 'STOP' }),
  'agent.recording.stop_start_waiting': waiting('in-call', { external_recording: 'START' }),
  'agent.recording.stop_twice': waiting('in-call', { external_recording: 'STOP' }),
  'agent.recording.status_running': records,
  'agent.recording.stop_running': records,
  'agent.park_call.parked_again': (world) => stand(world, '1234', 'in-call', { customerParked: 'hold' }),
  'agent.transfer.dispo_callid_left': (world) =>
    stand(world, '1234', 'disposition', { callerid: 'V1120130000000000101' }),
  'agent.transfer.default_inbound': (world) => {
    stand(world, '1234', 'inbound');
    const group = findInboundGroup(world, 'SALESLINE');
    if (group !== undefined) group.defaultXferGroup = 'SALESLINE';
  },
  'agent.calls_in_queue_count.two_of_three': (world) => threeWait(world, ' SALESLINE -'),
  'agent.calls_in_queue_count.no_ingroups': (world) => threeWait(world, ' -'),
};

/** The orders to dial of the second recording: 6666 sits in a STANDARD campaign, 1020 in one that queues. */
export function dialState(id: string): Prepare | null {
  const name = /^agent\.dial\.(\w+)$/.exec(id)?.[1] ?? '';
  const special = DIAL_STATES[name];
  if (special !== undefined) return special;
  return PAUSED.has(name) ? (world) => stand(world, '6666', 'paused') : null;
}

const PAUSED = new Set(
  `lead_44 lead_44_main lead_44_alt lead_44_addr3 lead_44_search_alt lead_44_search_e164 lead_44_lower
  lead_44_unknown_alt lead_44_phone_code_sent lead_44_value_sent value_44_as_us value_code_word
  lead_49_alt_blanks lead_unknown_phone lead_zero no_focus search_no_lower refused_then_2 same_second_1
  same_second_2 level1_any_agent`.split(/\s+/),
);

const as =
  (stood: Stood): Prepare =>
  (world) =>
    stand(world, '6666', stood);

const DIAL_STATES: Readonly<Record<string, Prepare>> = {
  lead_on_screen_dispo: as('disposition'),
  lead_preview_open: as('preview'),
  lead_preview_mailbox: (world) =>
    stand(world, '6666', 'preview', { mailbox: { ...emptyMailbox(), external_dial: 'SKIP' } }),
  state_QUEUE: as('queue'),
  dead_ingroup: as('dead'),
  ready_ingroup: as('ready'),
  ready_ingroup_inactive: as('ready'),
  ready_ingroup_unknown: as('ready'),
  refused_then_1: as('ready'),
  queue_lead: (world) => queues(world, 'paused', []),
  queue_lead_again: (world) => queues(world, 'paused', [LONDON]),
  queue_lead_alt: (world) => queues(world, 'paused', [LONDON]),
  queue_same_number: (world) => queues(world, 'paused', [LONDON, LONDON_MOBILE]),
  queue_dispo: (world) => queues(world, 'disposition', [BERLIN]),
  queue_same_second_1: (world) => queues(world, 'paused', [BERLIN, SYDNEY, NO_CODE]),
  queue_same_second_2: (world) => queues(world, 'paused', [BERLIN, SYDNEY, NO_CODE, TAMPA]),
  autocall_incall: (world) => {
    queues(world, 'in-call', []);
    const campaign = findCampaign(world, 'QUEUECMP');
    if (campaign !== undefined) campaign.apiManualDial = 'QUEUE_AND_AUTOCALL';
  },
};

/** Number and code, and the lead with the word of alt_dial, as they stand in an order. */
const LONDON = ['2071234567!44', '120!'] as const;
const LONDON_MOBILE = ['7700900123!44', '120!ALT'] as const;
const BERLIN = ['30123456!49', '121!'] as const;
const SYDNEY = ['0412345678!61', '122!'] as const;
const NO_CODE = ['7275551223!', '123!'] as const;
const TAMPA = ['7275551212!1', '101!'] as const;

function queues(world: World, stood: Stood, numbers: readonly (readonly [string, string])[]): void {
  stand(world, '1020', stood);
  for (const [called, lead] of numbers) {
    world.manualDialQueue.push({
      user: '1020',
      phoneNumber: called.split('!')[0] ?? '',
      status: 'READY',
      externalDial: `${called}!YES!NO!NO!!1795985776!!!!!${lead}!`,
    });
  }
}

/** An order that nobody has taken yet. */
function waiting(stood: Stood, orders: Partial<Mailbox>): Prepare {
  return (world) => stand(world, '1234', stood, { mailbox: { ...emptyMailbox(), ...orders } });
}

function records(world: World): void {
  waiting('in-call', { external_recording: '801' })(world);
  world.recordings.push({
    recordingId: 801,
    user: '1234',
    leadId: 101,
    filename: '20261128-091005_7275551212',
    serverIp: '127.0.0.1',
    startTime: Date.UTC(2026, 10, 28, 9, 10, 5),
    endTime: null,
  });
}

function threeWait(world: World, closerCampaigns: string): void {
  stand(world, '1234', 'ready', { closerCampaigns });
  const call = { callType: 'IN', status: 'LIVE', leadId: 0, agentOnly: '' } as const;
  for (const [at, campaignId] of ['SALESLINE', 'SALESLINE', 'SUPPORT'].entries()) {
    world.autoCalls.push({ ...call, callerid: `Y112013000000000020${at}`, campaignId });
  }
}
