import type { KindsOf, TextsOf } from './phrases.ts';
import type { Findings } from '../../../utils/messaging/finding.ts';
import type { Phrases } from './phrases.ts';
import { troubleFix, troubleText, yesOrNo } from './phrases.ts';

export const serversTexts: TextsOf<KindsOf<'address' | 'permission' | 'reachable' | 'vicidial'>> = {
  'address-missing': (_, { say }) => ({
    title: say('checks.address-missing.title'),
    reason: say('checks.address-missing.reason'),
    fix: say('checks.address.fix'),
  }),
  'address-unusable': (finding, { say, list }) => ({
    title: say('checks.address-unusable.title'),
    reason: say('checks.address-unusable.reason', { hosts: list(finding.hosts) }),
    fix: say('checks.address.fix'),
  }),
  'http-not-allowed': (finding, { say, list }) => ({
    title: say('checks.http-not-allowed.title'),
    reason: say('checks.http-not-allowed.reason', { hosts: list(finding.hosts) }),
    fix: say('checks.http-not-allowed.fix'),
  }),
  'address-unencrypted': (finding, { say, list }) => ({
    title: say('checks.address-unencrypted.title'),
    reason: say('checks.address-unencrypted.reason', { hosts: list(finding.hosts) }),
    fix: say('checks.address-unencrypted.fix'),
  }),
  'address-good': (finding, { say, list }) => ({
    title: say('checks.address-good.title'),
    reason: say('checks.address-good.reason', { hosts: list(finding.hosts), local: yesOrNo(finding.local) }),
    fix: null,
  }),
  'permission-missing': (finding, { say, list }) => ({
    title: say('checks.permission-missing.title'),
    reason: say('checks.permission-missing.reason', { hosts: list(finding.hosts) }),
    fix: say('checks.permission-missing.fix'),
  }),
  'permission-granted': (finding, { say, list }) => ({
    title: say('checks.permission-granted.title'),
    reason: say('checks.permission-granted.reason', { hosts: list(finding.hosts) }),
    fix: null,
  }),
  reached: (finding, { say, list }) => ({
    title: say('checks.reached.title'),
    reason: say('checks.reached.reason', { hosts: list(finding.hosts) }),
    fix: null,
  }),
  unreachable: (finding, phrases) => ({
    title: phrases.say('checks.unreachable.title'),
    reason: phrases.say('checks.servers.reason', { servers: serversText(finding.servers, phrases) }),
    fix: firstFix(finding.servers, phrases),
  }),
  'partly-unreachable': (finding, phrases) => ({
    title: phrases.say('checks.partly-unreachable.title'),
    reason: phrases.say('checks.some-servers.reason', { servers: serversText(finding.servers, phrases) }),
    fix: firstFix(finding.servers, phrases),
  }),
  'is-vicidial': (finding, { say, list }) => ({
    title: say('checks.is-vicidial.title'),
    reason: say('checks.is-vicidial.reason', { hosts: list(finding.hosts) }),
    fix: null,
  }),
  'no-vicidial': (finding, phrases) => ({
    title: phrases.say('checks.no-vicidial.title'),
    reason: phrases.say('checks.servers.reason', { servers: serversText(finding.servers, phrases) }),
    fix: firstFix(finding.servers, phrases),
  }),
  'partly-vicidial': (finding, phrases) => ({
    title: phrases.say('checks.partly-vicidial.title'),
    reason: phrases.say('checks.some-servers.reason', { servers: serversText(finding.servers, phrases) }),
    fix: firstFix(finding.servers, phrases),
  }),
};

type Servers = Findings['unreachable']['servers'];

const serversText = (servers: Servers, phrases: Phrases) =>
  phrases.list(servers.map(({ host, trouble }) => troubleText(host, trouble, phrases)));

/** Where to begin. */
function firstFix([first]: Servers, phrases: Phrases): string | null {
  return first === undefined ? null : troubleFix(first.trouble, phrases);
}
