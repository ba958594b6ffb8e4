import { readFileSync } from 'node:fs';
import { html, Html, nothing } from '../../html.ts';
import { shippedLanguages } from '../../shipped-languages.ts';
import { BRITISH_LEAD } from '../administrator.ts';
import type { Engine } from '../engine.ts';
import type { Move } from '../floor.ts';
import type { LineMove } from '../line.ts';
import { NEVER } from '../rows.ts';
import { leadInWords, nameOf } from '../names.ts';
import { spokenPhone } from '../phone.ts';
import { seatInWords } from '../seat-words.ts';
import { agentInWords, faultInWords } from '../words.ts';
import type { World } from '../world.ts';
import { findLiveAgent, findUser } from '../world.ts';
import { deskFaults } from './actions.ts';

/** One line of the desk's log. `at`: milliseconds since 1970. */
export interface Told {
  readonly at: number;
  readonly words: string;
}

const STATUSES = ['SALE', 'NI', 'CALLBK', 'A', 'B', 'DNC'];
/** What moves a call on; one of them is the next step. */
const CALL_MOVES = new Set(['new-call', 'hang-up', 'disposition', 'log-in']);
const PAUSE_CODES = ['BREAK', 'LUNCH', 'TRAIN'];

const style = new Html(readFileSync(new URL('desk.css', import.meta.url), 'utf8'));
const script = new Html(readFileSync(new URL('desk.js', import.meta.url), 'utf8'));

export function deskPage(engine: Engine, user: string, told: readonly Told[]): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>The dialer's desk</title>
        <link rel="icon" href="data:," />
        <style>
          ${style}
        </style>
      </head>
      <body>
        <header>
          <h1>The dialer's desk</h1>
          <p>Play the dialer for ${nameOf(engine.world, user)}, and watch the CRM in the other tab.</p>
        </header>
        <main>${deskParts(engine, user, told)}</main>
        <script type="module">
          ${script};
        </script>
      </body>
    </html>`;
}

/** The parts that change; the page's script puts in those that did. */
export function deskParts(engine: Engine, user: string, told: readonly Told[]): Html {
  return html`<section data-part="state" aria-live="polite">${stateNow(engine, user)}</section>
    <section data-part="moves" aria-label="Agent">${moves(engine, user)}</section>
    <section data-part="line" aria-label="Call">${line(engine, user)}</section>
    <section data-part="trouble" aria-label="Trouble">${trouble(engine)}</section>
    <section data-part="administrator" aria-label="Administrator">${administrator(engine.world)}</section>
    <section data-part="log" aria-label="Log">${log(told)}</section>
    <footer data-part="count">Requests to the API so far: ${engine.requests.length}</footer>`;
}

function stateNow(engine: Engine, user: string): Html {
  const { world } = engine;
  const agent = findLiveAgent(world, user);
  const since =
    agent === undefined || agent.lastStateChange === NEVER
      ? nothing
      : html`<time data-since="${agent.lastStateChange}"></time>`;
  const seat = `User ${user}, AgentID ${findUser(world, user)?.customThree ?? 'none'}`;
  return html`<p class="now ${tone(engine, user)}">${agentInWords(world, user)}</p>
    <p class="quiet">${seat} ${since}</p>
    ${notes(engine, user)}`;
}

/** What else is so at the seat: parked, recorded, three in the call, orders in the mailbox. */
function notes({ world, floor }: Engine, user: string): Html {
  const agent = findLiveAgent(world, user);
  if (agent === undefined) return nothing;
  const lines = seatInWords(agent, floor.recordingOf(user)).map((words) => html`<li>${words}</li>`);
  if (lines.length === 0) return nothing;
  return html`<ul class="notes">
    ${lines}
  </ul>`;
}

function tone(engine: Engine, user: string): string {
  const agent = findLiveAgent(engine.world, user);
  if (agent === undefined) return 'off';
  if (agent.leadId !== 0) return 'busy';
  return agent.status === 'PAUSED' ? 'paused' : 'ready';
}

function moves(engine: Engine, user: string): Html {
  const possible = engine.floor.moves(user);
  const can = (move: Move) => possible.includes(move);
  const leads = [...engine.world.leads.keys()].map((id) => ({
    value: `${id}`,
    label: `${id} · ${leadInWords(engine.world, id)}`,
  }));
  const pauseOrResume = can('resume')
    ? form('resume', 'Resume', true)
    : form('pause', 'Pause', can('pause'), select('code', 'Pause code', PAUSE_CODES.map(asOption)));
  return html`<h2>Agent</h2>
    ${form('new-call', 'New call', can('new-call'), select('lead', 'Lead', leads))}
    ${form('preview', 'Preview', can('preview'), select('lead', 'Lead to preview', leads, 'preview-lead'))}
    ${form('hang-up', 'Hang up', can('hang-up'))}
    ${form('disposition', 'Set disposition', can('disposition'), select('status', 'Status', STATUSES.map(asOption)))}
    ${pauseOrResume}
    ${can('log-in') ? form('log-in', 'Log in', true) : form('log-out', 'Log out', can('log-out'))}`;
}

function line({ world, floor }: Engine, user: string): Html {
  const can = (move: LineMove) => floor.lineMoves(user).includes(move);
  const loggedIn = findLiveAgent(world, user) !== undefined;
  const recorded = floor.recordingOf(user) !== undefined;
  return html`<h2>Call</h2>
    ${form('customer-leaves', 'Dead call', can('customer-leaves'))}
    ${can('grab') ? form('grab', 'Grab customer', true) : form('park', 'Park customer', can('park'))}
    ${form('drop-third-party', 'Drop third party', can('drop-third-party'))}
    ${recorded ? form('stop-recording', 'Stop recording', true) : form('start-recording', 'Record', loggedIn)}`;
}

function trouble(engine: Engine): Html {
  const fault = engine.faults.current();
  const kinds = deskFaults.map(({ kind }) => ({ value: kind, label: faultInWords(kind) }));
  if (fault !== null) {
    return html`<h2>Trouble</h2>
      <p class="warning">Now ${faultInWords(fault.kind)}.</p>
      ${form('calm', fault.kind === 'outage' ? 'Outage off' : 'End trouble', true)}`;
  }
  return html`<h2>Trouble</h2>
    ${form('outage', 'Outage on', true)}
    ${form('trouble', 'Begin', true, select('fault', 'Other trouble', kinds))}`;
}

/** What an administrator changes while everybody works, and the callbacks as the dialer has them. */
function administrator(world: World): Html {
  const user = world.users.find((row) => row.vdcAgentApiAccess)?.user ?? '';
  const account = html`<input type="hidden" name="account" value="${user}" />`;
  const languages = ['default English', ...shippedLanguages().keys()].map(asOption);
  const on = world.system.vdcAgentApiActive;
  const { firstName, lastName, phoneCode, phoneNumber } = BRITISH_LEAD;
  const lead = `${firstName} ${lastName}, ${spokenPhone(phoneCode, phoneNumber)}`;
  const callbacks = world.callbacks.map(
    ({ leadId, callbackTime }) => html`<li>Call lead ${leadId} back at ${callbackTime}</li>`,
  );
  return html`<h2>Administrator</h2>
    ${form(on ? 'api-off' : 'api-on', on ? 'Agent API off' : 'Agent API on', true)}
    ${form('import', 'Import', true, select('new-lead', 'British lead', [asOption(lead)]))}
    ${form('password', 'Change', true, html`${account}${text('password', `Password of ${user}`)}`)}
    ${form('language', 'Choose', true, html`${account}${select('language', `Language of ${user}`, languages)}`)}
    ${
      callbacks.length === 0
        ? nothing
        : html`<ul class="notes">
            ${callbacks}
          </ul>`
    }`;
}

function text(name: string, label: string): Html {
  return html`<label><span>${label}</span><input name="${name}" required /></label>`;
}

function log(told: readonly Told[]): Html {
  const lines = told.map(
    ({ at, words }) => html`<li><time>${new Date(at).toTimeString().slice(0, 8)}</time> ${words}</li>`,
  );
  return html`<h2>What happened</h2>
    ${
      lines.length === 0
        ? html`<p class="quiet">Nothing yet.</p>`
        : html`<ol>
            ${lines}
          </ol>`
    }`;
}

function form(action: string, label: string, possible: boolean, field = nothing): Html {
  const disabled = possible ? nothing : html` disabled`;
  return html`<form method="post" action="/desk/${action}">
    ${field}<button id="${action}" class="${CALL_MOVES.has(action) ? 'main' : ''}" ${disabled}>
      ${label}
    </button>
  </form>`;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

function asOption(value: string): Option {
  return { value, label: value };
}

function select(name: string, label: string, options: readonly Option[], id = name): Html {
  const choices = options.map((each) => html`<option value="${each.value}">${each.label}</option>`);
  return html`<label
    ><span>${label}</span
    ><select name="${name}" id="choose-${id}">
      ${choices}
    </select></label
  >`;
}
