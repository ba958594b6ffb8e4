import type { CheckVerdict, FindingKind, Fixer } from '../../../../utils/messaging/finding.ts';
import { findLiveAgent } from '../../../simulator/dialer/world.ts';
import type { DiagnosedSeat } from '../diagnosed-seat.ts';
import { SERVER } from '../diagnosed-seat.ts';

/** One way in which a check finds something else than "in order", or still does. */
interface Sickness {
  readonly given: string;
  readonly make: (seat: DiagnosedSeat) => void;
  readonly verdict: CheckVerdict;
  /** The kind that is found, and facts of it. */
  readonly finds: { readonly kind: FindingKind } & Readonly<Record<string, unknown>>;
  /** What title, reason and fix together have to say in English. */
  readonly says: RegExp;
  readonly who?: Fixer;
}

export type Sicknesses<Name extends string> = Readonly<Record<Name, readonly Sickness[]>>;

/* Ways to make a healthy seat, or its dialer, ill. */

export const set = (change: Partial<DiagnosedSeat['input']>) => (seat: DiagnosedSeat) => {
  seat.input = { ...seat.input, ...change };
};
const SECOND_SERVER = 'https://dialer2.example.com';
export const twoServers = set({ servers: [SECOND_SERVER, SERVER] });
export const both =
  (...makes: readonly ((seat: DiagnosedSeat) => void)[]) =>
  (seat: DiagnosedSeat) => {
    for (const make of makes) make(seat);
  };

const version = (number: string, build: string) =>
  `VERSION: ${number}|BUILD: ${build}|DATE: 2026-11-20 13:38:35|EPOCH: 1795181915\n`;
export const answerVersion =
  (number: string, build: string, host = 'dialer.example.com') =>
  (seat: DiagnosedSeat) => {
    seat.answer = ({ url, form }) =>
      form.get('function') === 'version' && url.pathname === '/agc/api.php' && url.host === host
        ? version(number, build)
        : undefined;
  };
export const lockedSince = (minutes: number) => (seat: DiagnosedSeat) => {
  Object.assign(seat.user('apiuser'), {
    failedLoginCount: 10,
    lastLoginDate: seat.clock.now() - minutes * 60_000,
  });
};
export const logOut = (seat: DiagnosedSeat) => {
  const { liveAgents } = seat.engine.world;
  const row = findLiveAgent(seat.engine.world, '1234');
  if (row !== undefined) liveAgents.splice(liveAgents.indexOf(row), 1);
};
export const allowOnly = (functions: string) => (seat: DiagnosedSeat) => {
  seat.user('apiuser').apiAllowedFunctions = functions;
};
export const speakSpanish = (seat: DiagnosedSeat) => {
  seat.engine.world.system.enableLanguages = true;
  seat.user('apiuser').selectedLanguage = 'Spanish';
};
export const latinOnly = (seat: DiagnosedSeat) => {
  seat.engine.world.system.useNonLatin = false;
};
export const showLead104 = set({ agentId: 'C1014' });
export const changeLead104 = (securityPhrase: string) => (seat: DiagnosedSeat) => {
  const lead = seat.engine.world.leads.get(104);
  if (lead !== undefined) Object.assign(lead, { securityPhrase });
  const row = findLiveAgent(seat.engine.world, '1014');
  if (row !== undefined) row.leadId = 104;
};
