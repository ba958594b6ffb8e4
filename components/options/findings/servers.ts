import type { KindsOf, TextsOf } from './texts.ts';
import type { Findings } from '../../../utils/messaging/finding.ts';
import { troubleFix, troubleText, yesOrNo } from './texts.ts';
import type { Words } from '../../words/words.ts';
import { joined } from '../../words/words.ts';

export const serversTexts: TextsOf<KindsOf<'address' | 'permission' | 'reachable' | 'vicidial'>> = {
  'address-missing': (_, say) => ({
    title: say('checks.address-missing.title'),
    reason: say('checks.address-missing.reason'),
    fix: say('checks.address.fix'),
  }),
  'address-unusable': (finding, say) => ({
    title: say('checks.address-unusable.title'),
    reason: say('checks.address-unusable.reason', { hosts: joined(say, finding.hosts) }),
    fix: say('checks.address.fix'),
  }),
  'http-not-allowed': (finding, say) => ({
    title: say('checks.http-not-allowed.title'),
    reason: say('checks.http-not-allowed.reason', { hosts: joined(say, finding.hosts) }),
    fix: say('checks.http-not-allowed.fix'),
  }),
  'address-unencrypted': (finding, say) => ({
    title: say('checks.address-unencrypted.title'),
    reason: say('checks.address-unencrypted.reason', { hosts: joined(say, finding.hosts) }),
    fix: say('checks.address-unencrypted.fix'),
  }),
  'address-good': (finding, say) => ({
    title: say('checks.address-good.title'),
    reason: say('checks.address-good.reason', {
      hosts: joined(say, finding.hosts),
      local: yesOrNo(finding.local),
    }),
    fix: null,
  }),
  'permission-missing': (finding, say) => ({
    title: say('checks.permission-missing.title'),
    reason: say('checks.permission-missing.reason', { hosts: joined(say, finding.hosts) }),
    fix: say('checks.permission-missing.fix'),
  }),
  'permission-granted': (finding, say) => ({
    title: say('checks.permission-granted.title'),
    reason: say('checks.permission-granted.reason', { hosts: joined(say, finding.hosts) }),
    fix: null,
  }),
  reached: (finding, say) => ({
    title: say('checks.reached.title'),
    reason: say('checks.reached.reason', { hosts: joined(say, finding.hosts) }),
    fix: null,
  }),
  unreachable: (finding, say) => ({
    title: say('checks.unreachable.title'),
    reason: say('checks.servers.reason', { servers: serversText(finding.servers, say) }),
    fix: firstFix(finding.servers, say),
  }),
  'partly-unreachable': (finding, say) => ({
    title: say('checks.partly-unreachable.title'),
    reason: say('checks.some-servers.reason', { servers: serversText(finding.servers, say) }),
    fix: firstFix(finding.servers, say),
  }),
  'is-vicidial': (finding, say) => ({
    title: say('checks.is-vicidial.title'),
    reason: say('checks.is-vicidial.reason', { hosts: joined(say, finding.hosts) }),
    fix: null,
  }),
  'no-vicidial': (finding, say) => ({
    title: say('checks.no-vicidial.title'),
    reason: say('checks.servers.reason', { servers: serversText(finding.servers, say) }),
    fix: firstFix(finding.servers, say),
  }),
  'partly-vicidial': (finding, say) => ({
    title: say('checks.partly-vicidial.title'),
    reason: say('checks.some-servers.reason', { servers: serversText(finding.servers, say) }),
    fix: firstFix(finding.servers, say),
  }),
};

type Servers = Findings['unreachable']['servers'];

const serversText = (servers: Servers, say: Words) =>
  joined(
    say,
    servers.map(({ host, trouble }) => troubleText(host, trouble, say)),
  );

/** Where to begin. */
function firstFix([first]: Servers, say: Words): string | null {
  return first === undefined ? null : troubleFix(first.trouble, say);
}
