import { fail, ok } from '../../result.ts';
import type { Parsed } from '../values/parsed.ts';

/*
 * What the seats cost the dialer, told before they do. Measured at a VICIdial 2.14 with 27 agents: the question for
 * an agent's lead is 18 SQL statements (17 without a lead), 2 of them writes, over 2 connections. Each leaves a row
 * of about 204 bytes in vicidial_api_log and one of about 153 in vicidial_api_urls: 28,800 questions, 57,600 rows and
 * 10 MB for one seat that asks every second for 8 hours.
 */

const STATEMENTS = 18;
const ROWS = 2;
const BYTES = 204 + 153;
/** A working day, in seconds. */
const DAY = 8 * 3_600;

/**
 * How many of these questions a second a small dialer (two cores, four PHP workers) answered at most: with its
 * passwords stored as they are, and with pass_hash_enabled, which starts a program for every question.
 */
export const smallDialer = { plain: 498, hashed: 50 } as const;

export interface DialerLoad {
  readonly callsPerSecond: number;
  readonly statementsPerSecond: number;
  /** Of log, in eight hours. */
  readonly rowsPerDay: number;
  readonly megabytesPerDay: number;
}

/** The load when so many seats all ask once in every `interval`, in milliseconds, for eight hours. */
export function dialerLoad(seats: number, interval: number): DialerLoad {
  const callsPerSecond = (seats * 1_000) / interval;
  const callsPerDay = callsPerSecond * DAY;
  return {
    callsPerSecond,
    statementsPerSecond: callsPerSecond * STATEMENTS,
    rowsPerDay: callsPerDay * ROWS,
    megabytesPerDay: (callsPerDay * BYTES) / 1_000_000,
  };
}

const SEATS = /^\d{1,5}$/;

export interface SeatsProblem {
  readonly kind: 'no-seats';
}

/** A typed number of seats. */
export function parseSeats(text: string): Parsed<number, SeatsProblem> {
  const seats = Number(text.trim());
  return SEATS.test(text.trim()) && seats > 0 ? ok(seats) : fail({ kind: 'no-seats' });
}
