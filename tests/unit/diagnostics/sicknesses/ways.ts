import type { CheckVerdict, FindingKind, Fixer } from '../../../../utils/messaging/finding.ts';
import { findLiveAgent } from '../../../simulator/dialer/world.ts';
import type { Clinic } from '../clinic.ts';
import { SERVER } from '../clinic.ts';

/** One way in which a check finds something else than "in order", or still does. */
interface Sickness {
  readonly given: string;
  readonly make: (clinic: Clinic) => void;
  readonly verdict: CheckVerdict;
  /** The kind that is found, and facts of it. */
  readonly finds: { readonly kind: FindingKind } & Readonly<Record<string, unknown>>;
  /** What title, reason and fix together have to say in English. */
  readonly says: RegExp;
  readonly who?: Fixer;
}

export type Sicknesses<Name extends string> = Readonly<Record<Name, readonly Sickness[]>>;

/* Ways to make a healthy seat, or its dialer, ill. */

export const set = (change: Partial<Clinic['patient']>) => (clinic: Clinic) => {
  clinic.patient = { ...clinic.patient, ...change };
};
const SECOND_SERVER = 'https://dialer2.example.com';
export const twoServers = set({ servers: [SECOND_SERVER, SERVER] });
export const both =
  (...makes: readonly ((clinic: Clinic) => void)[]) =>
  (clinic: Clinic) => {
    for (const make of makes) make(clinic);
  };

const version = (number: string, build: string) =>
  `VERSION: ${number}|BUILD: ${build}|DATE: 2026-11-20 13:38:35|EPOCH: 1795181915\n`;
export const answerVersion =
  (number: string, build: string, host = 'dialer.example.com') =>
  (clinic: Clinic) => {
    clinic.answer = ({ url, form }) =>
      form.get('function') === 'version' && url.pathname === '/agc/api.php' && url.host === host
        ? version(number, build)
        : undefined;
  };
export const lockedSince = (minutes: number) => (clinic: Clinic) => {
  Object.assign(clinic.user('apiuser'), {
    failedLoginCount: 10,
    lastLoginDate: clinic.clock.now() - minutes * 60_000,
  });
};
export const logOut = (clinic: Clinic) => {
  const { liveAgents } = clinic.engine.world;
  const row = findLiveAgent(clinic.engine.world, '1234');
  if (row !== undefined) liveAgents.splice(liveAgents.indexOf(row), 1);
};
export const allowOnly = (functions: string) => (clinic: Clinic) => {
  clinic.user('apiuser').apiAllowedFunctions = functions;
};
export const speakSpanish = (clinic: Clinic) => {
  clinic.engine.world.system.enableLanguages = true;
  clinic.user('apiuser').selectedLanguage = 'Spanish';
};
export const latinOnly = (clinic: Clinic) => {
  clinic.engine.world.system.useNonLatin = false;
};
export const showLead104 = set({ agentId: 'C1014' });
export const changeLead104 = (securityPhrase: string) => (clinic: Clinic) => {
  const lead = clinic.engine.world.leads.get(104);
  if (lead !== undefined) Object.assign(lead, { securityPhrase });
  const row = findLiveAgent(clinic.engine.world, '1014');
  if (row !== undefined) row.leadId = 104;
};
