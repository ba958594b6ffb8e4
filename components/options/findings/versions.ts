import type { KindsOf, TextsOf } from './texts.ts';
import type { Findings } from '../../../utils/messaging/finding.ts';
import { troubleFix } from './texts.ts';
import { listed } from '../../words/words.ts';
import type { Words } from '../../words/words.ts';
import { measured } from './times.ts';

export const versionsTexts: TextsOf<KindsOf<'versions' | 'dialer-clock'>> = {
  'versions-differ': (finding, say) => ({
    title: say('checks.versions-differ.title'),
    reason: say('checks.versions-differ.reason', { servers: serversText(finding.servers, say) }),
    fix: say('checks.versions-differ.fix'),
  }),
  'non-agent-api-silent': (finding, say) => ({
    title: say('checks.non-agent-api-silent.title'),
    reason: buildsText(finding, say),
    fix: troubleFix(finding.trouble, say),
  }),
  'version-older': (finding, say) => ({
    title: say('checks.version-older.title'),
    reason: say('checks.version-older.reason', { builds: buildsText(finding, say) }),
    fix: say('checks.version-older.fix'),
  }),
  'version-newer': (finding, say) => ({
    title: say('checks.version-newer.title'),
    reason: say('checks.version-newer.reason', { builds: buildsText(finding, say) }),
    fix: null,
  }),
  'version-tried': (finding, say) => ({
    title: say('checks.version-tried.title'),
    reason: buildsText(finding, say),
    fix: null,
  }),
  'clock-unreadable': (_, say) => ({
    title: say('checks.clock-unreadable.title'),
    reason: say('checks.clock-unreadable.reason'),
    fix: say('checks.clock-unreadable.fix'),
  }),
  'clock-other-zone': (finding, say) => ({
    title: say('checks.clock-other-zone.title'),
    reason: say('checks.clock-other-zone.reason', { zone: finding.zone, offset: offsetText(finding.offset) }),
    fix: say('checks.clock-other-zone.fix'),
  }),
  'clock-differs': (finding, say) => ({
    title: say('checks.clock-differs.title'),
    reason: say('checks.clock-differs.reason', {
      span: measured(say, finding.difference),
      way: finding.way,
      offset: offsetText(finding.offset),
    }),
    fix: say('checks.clock-differs.fix'),
  }),
  'clock-known': (finding, say) => ({
    title: say('checks.clock-known.title'),
    reason:
      finding.zone === ''
        ? say('checks.clock-known.reason-no-zone', { offset: offsetText(finding.offset) })
        : say('checks.clock-known.reason', { zone: finding.zone, offset: offsetText(finding.offset) }),
    fix: null,
  }),
};

/** What the two APIs say they are; the non-agent API may say nothing. */
function buildsText(
  { agentApi, nonAgentApi }: Pick<Findings['version-tried'], 'agentApi' | 'nonAgentApi'>,
  say: Words,
): string {
  const agent = say('checks.build', agentApi);
  return nonAgentApi === null
    ? say('checks.builds-silent', { agentApi: agent })
    : say('checks.builds', { agentApi: agent, nonAgentApi: say('checks.build', nonAgentApi) });
}

/** Each server with what it is, in a row. */
const serversText = (servers: Findings['versions-differ']['servers'], say: Words) =>
  listed(
    say,
    servers.map(({ host, ...build }) =>
      say('checks.versions-differ.server', { host, build: say('checks.build', build) }),
    ),
  );

/** How far a clock is ahead of UTC, as it is written everywhere: "+5:30", "-5:00". */
function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / 60_000;
  const rest = String(minutes % 60).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${Math.floor(minutes / 60)}:${rest}`;
}
