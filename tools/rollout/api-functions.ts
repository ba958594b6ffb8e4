import { controlNames } from '../../utils/call/controls.ts';
import type { ControlName } from '../../utils/call/controls.ts';
import { english } from './english.ts';
import { controlFunctions } from '../../utils/dialer/agent-api/control-functions.ts';

/*
 * What goes into VICIdial's *API Allowed Functions*. `version` is none of it: it is asked without a login.
 */

/** Without this one there is no panel. */
export const everySeat: readonly string[] = ['st_get_agent_active_lead'];

/** What a team lead's pages ask of the non-agent API, with the reports user's login, and for what. */
export const functionsForReports: Readonly<Record<string, string>> = {
  logged_in_agents: 'the team page: who is logged in, and in what state',
  agent_status: 'one agent in detail, and *Check set-up*',
  in_group_status: 'the queue of an in-group',
  user_group_status: 'the head counts of user groups',
  blind_monitor: 'to listen to a call; leave it out where nobody may',
};

export function functionsFor(controls: readonly ControlName[]): readonly string[] {
  return [...new Set([...everySeat, ...controls.flatMap((control) => controlFunctions[control])])];
}

/** The table for the API user, in Markdown. */
export function seatTable(): string {
  const rows = controlNames.map((control) =>
    row(control, english(`option.controls.${control}.title`), controlFunctions[control]),
  );
  return [
    '| control | for what | functions |',
    '|---|---|---|',
    `| (every seat) | sees the lead | ${code(everySeat)} |`,
    ...rows,
  ].join('\n');
}

export function reportsTable(): string {
  const rows = Object.entries(functionsForReports).map(([name, use]) => `| \`${name}\` | ${use} |`);
  return ['| function | for what |', '|---|---|', ...rows].join('\n');
}

const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(' ');
const row = (control: ControlName, title: string, functions: readonly string[]) =>
  `| \`${control}\` | ${title} | ${code(functions)} |`;
