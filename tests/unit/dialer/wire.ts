import { expect } from 'vitest';
import { systemClock } from '../../../utils/clock.ts';
import type { Dialer, ReportDialer } from '../../../utils/dialer/dialer.ts';
import { createDialer } from '../../../utils/dialer/dialer.ts';
import { account } from './account.ts';

/**
 * A dialer that gives one answer to everything, and the forms it was sent, without login and source, and without the
 * empty value that goes along where a function has none.
 */
export function wire(text: string, status = 200): { dialer: ReportDialer; forms: Record<string, string>[] } {
  const forms: Record<string, string>[] = [];
  const dialer = createDialer(account, systemClock, async (_, init) => {
    const form = Object.fromEntries(formOf(init));
    delete form['user'];
    delete form['pass'];
    delete form['source'];
    if (form['value'] === '') delete form['value'];
    forms.push(form);
    return new Response(text, { status });
  });
  return { dialer, forms };
}

function formOf(init: RequestInit | undefined): URLSearchParams {
  return init?.body instanceof URLSearchParams ? init.body : new URLSearchParams();
}

export type Send = (dialer: Dialer) => Promise<unknown>;

/** The form one command sends. */
export async function formSent(send: Send): Promise<Record<string, string>> {
  const { dialer, forms } = wire('ERROR: agent_user is not logged in - 6666\n');
  expect(await send(dialer)).toEqual({ ok: false, error: { kind: 'not-logged-in' } });
  expect(forms).toHaveLength(1);
  return forms[0] ?? {};
}

/** A command that names its bad parameter, and sends nothing. */
export async function expectRefused(send: Send, parameter: string, reason: string): Promise<void> {
  const { dialer, forms } = wire('');
  expect(await send(dialer)).toEqual({ ok: false, error: { kind: 'bad-parameter', parameter, reason } });
  expect(forms).toEqual([]);
}
