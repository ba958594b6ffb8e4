import type { DialerClock } from '../call/dialer-clock.ts';
import type { Instant } from '../call/instant.ts';
import { zoneOffset } from '../call/wall-time.ts';
import { steadyUntil } from '../call/zone-changes.ts';
import type { Clock } from '../clock.ts';
import type { Dialer } from '../dialer/dialer.ts';
import { version } from '../dialer/agent-api/version.ts';
import type { ClockMemory, HeardClock } from './clock-memory.ts';

/** Knows the dialer's clock, and asks for it as rarely as that allows. */
export interface ClockWatch {
  /** Null: it is not known. */
  readonly clock: DialerClock | null;
  /** Asks if that is due and anybody wants to know; harmless at any time. */
  evaluate(): void;
  /** Takes over what the last worker has heard. */
  recall(): Promise<void>;
}

export interface ClockWatchParts {
  readonly clock: Clock;
  /** Whether somebody may choose a date in a moment. */
  readonly isWanted: () => boolean;
  readonly dialer: () => Dialer | null;
  /** The number of the login: another one may be for another dialer. */
  readonly login: () => number;
  /** The dialer's zone as it is set; empty: it is not. */
  readonly zone: () => string;
  readonly memory: {
    recall(): Promise<ClockMemory | null>;
    keep(memory: ClockMemory): Promise<void>;
  };
  /** It is known, or known otherwise. */
  readonly onChange: () => void;
}

const HEARD_FOR_MS = 3_600_000;
/** When nothing could be made of the answer, or none came: other questions are answered meanwhile. */
const UNHEARD_FOR_MS = 600_000;

export function createClockWatch(parts: ClockWatchParts): ClockWatch {
  const { clock, isWanted, login, zone, memory, onChange } = parts;
  let known: ClockMemory | null = null;

  const mine = () => (known?.login === login() ? known : null);

  async function ask(dialer: Dialer): Promise<void> {
    const asked = { login: login(), askedAt: clock.now() };
    known = { ...asked, heard: mine()?.heard ?? null };
    const answer = await version(dialer, 'agentApi');
    if (login() !== asked.login) return;
    const heard = answer.ok ? heardOf(answer.value, asked.askedAt, clock.now()) : null;
    known = { ...asked, heard: heard ?? known.heard };
    // Should it not be kept, the next worker asks once more.
    memory.keep(known).catch(() => {});
    onChange();
  }

  return {
    get clock() {
      const heard = mine()?.heard;
      return heard ? clockOf(heard, zone()) : null;
    },
    evaluate() {
      const dialer = isWanted() && isDue(mine(), clock.now()) ? parts.dialer() : null;
      if (dialer !== null) void ask(dialer);
    },
    async recall() {
      known = await memory.recall();
    },
  };
}

function isDue(known: ClockMemory | null, now: Instant): boolean {
  if (known === null || now < known.askedAt) return true;
  const { askedAt, heard } = known;
  if (now >= askedAt + (heard === null ? UNHEARD_FOR_MS : HEARD_FOR_MS)) return true;
  const changes = heard?.steadyUntil ?? null;
  return (
    heard !== null && changes !== null && askedAt + heard.ahead < changes && now + heard.ahead >= changes
  );
}

/** An answer is of the middle of the time that it took, and counts whole seconds. */
function heardOf(
  { epoch, offset }: { readonly epoch: number; readonly offset: number | null },
  sent: Instant,
  received: Instant,
): HeardClock | null {
  if (offset === null) return null;
  const at = epoch * 1000 + 500;
  return { at, offset, ahead: Math.round(at - (sent + received) / 2), steadyUntil: steadyUntil(offset, at) };
}

function clockOf(heard: HeardClock, zone: string): DialerClock {
  const agrees = zone !== '' && zoneOffset(zone)(heard.at) === heard.offset;
  return { ...heard, zone: agrees ? zone : null, isContradicted: zone !== '' && !agrees };
}
