import type { ControlName } from '../call/control.ts';
import type { Finding } from '../messaging/check-report.ts';
import { administrator, failed, listed, noted, passed, skipped, userPage } from './finding.ts';
import type { AskedFunction, Right } from './probes.ts';
import { NOBODY } from './probes.ts';

const TITLE = 'The functions behind the buttons of this seat';

/** `stopped`: why nothing was asked, or not all of it. */
export function checkControls(
  asked: readonly AskedFunction[],
  controls: readonly ControlName[],
  apiUser: string,
  stopped: string | null,
): Finding {
  if (asked.length === 0)
    return noted('controls', 'This seat has no buttons', 'It shows leads and asks for nothing more.');
  const of = (right: Right) => asked.filter((each) => each.right === right).map(({ name }) => name);
  if (stopped !== null && of('not-asked').length === asked.length) return skipped('controls', TITLE, stopped);
  const reason = [...sentences(of), ...onlyThen(controls), stopped ?? '', ROWS].filter(Boolean).join(' ');
  if (of('refused').length > 0) {
    return failed(
      'controls',
      'The login may not use every button of this seat',
      reason,
      administrator(
        `${userPage(apiUser)} > API Allowed Functions: add ${listed(of('refused'))}. Or take the buttons off the seat in the options.`,
      ),
    );
  }
  if (of('unknown-function').length > 0) {
    return failed(
      'controls',
      'The dialer does not know every button of this seat',
      reason,
      administrator('Update VICIdial. Or take the buttons off the seat in the options.'),
    );
  }
  return of('allowed').length === asked.length
    ? passed('controls', 'The login may use every button of this seat', reason)
    : noted('controls', 'Not of every button it is known whether the login may use it', reason);
}

const ROWS = `It was asked for an agent who cannot exist, ${NOBODY}, so nothing was stored but rows in the log of the API.`;

const words: readonly (readonly [Right, string])[] = [
  ['refused', 'Not allowed'],
  ['unknown-function', 'Unknown to this VICIdial'],
  ['untold', 'Answered in words that do not tell'],
  ['not-asked', 'Not asked'],
  ['allowed', 'Allowed'],
];

function sentences(of: (right: Right) => readonly string[]): readonly string[] {
  return words.flatMap(([right, what]) => {
    const names = of(right);
    return names.length === 0 ? [] : [`${what}: ${listed(names)}.`];
  });
}

/** Rights that the dialer looks at only behind the one that can be asked for without an agent. */
function onlyThen(controls: readonly ControlName[]): readonly string[] {
  const more: readonly (readonly [boolean, string])[] = [
    [
      controls.includes('call') || controls.includes('preview'),
      "Whether the agent may dial shows with the first call: Agent Call Manual of the agent's user has to be 1.",
    ],
    [
      controls.includes('in-groups'),
      'Whether in-groups may be changed shows with the first change: Change Agent Campaign of the API user has to be 1.',
    ],
  ];
  return more.filter(([needed]) => needed).map(([, sentence]) => sentence);
}
