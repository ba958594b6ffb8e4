import { describe, expect, it, vi } from 'vitest';
import { noPolicy } from '../../../../utils/settings/in-force/policy.ts';
// Ties the browser it is given to the `world` below, for every later start as well.
import '../../../../utils/settings/in-force/policy-source.ts';
import { createFakeClock } from '../../../support/fake-clock.ts';
import { world } from '../fake-browser.ts';

vi.mock('../../../../utils/browser.ts', () => import('../fake-browser.ts'));

/** A page that has just started, in a browser that has been used before or not. */
async function start({
  policy,
  hadPolicy = false,
}: {
  policy: Record<string, unknown> | null;
  hadPolicy?: boolean;
}) {
  vi.resetModules();
  world.reset();
  const source = await import('../../../../utils/settings/in-force/policy-source.ts');
  const clock = createFakeClock();
  const arrival = Promise.withResolvers<void>();
  world.policy = policy;
  world.policyComes = arrival.promise;
  if (hadPolicy) world.items.set('has-policy', true);
  return { ...source, clock, comes: arrival.resolve };
}

const sales = { teamId: 'sales' };
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("the browser's policy", () => {
  it('is read', async () => {
    const { readPolicy, comes, clock } = await start({ policy: sales });
    comes();
    expect(await readPolicy(clock)).toMatchObject({ layer: sales });
    expect(world.items.get('has-policy')).toBe(true);
  });

  it('is none where a browser says so with an error', async () => {
    const { readPolicy, comes, clock } = await start({ policy: null });
    comes();
    expect(await readPolicy(clock)).toEqual(noPolicy);
  });

  it('is waited for by a seat that had one, however late it comes', async () => {
    const { readPolicy, comes, clock } = await start({ policy: sales, hadPolicy: true });
    const callback = vi.fn();
    const reading = readPolicy(clock).then(callback);
    await clock.pass(60_000);
    expect(callback).not.toHaveBeenCalled();
    comes();
    await reading;
    expect(callback).toHaveBeenCalledWith(expect.objectContaining({ layer: sales }));
  });

  it('is not waited for long by a seat that had none, and told when it comes', async () => {
    const { readPolicy, onPolicyChanged, comes, clock } = await start({ policy: sales });
    const life = new AbortController();
    const callback = vi.fn();
    onPolicyChanged(callback, life.signal);
    const reading = readPolicy(clock);
    await clock.pass(200);
    expect(await reading).toEqual(noPolicy);
    expect(callback).not.toHaveBeenCalled();
    comes();
    await settled();
    expect(callback).toHaveBeenCalledOnce();
    expect(await readPolicy(clock)).toMatchObject({ layer: sales });
  });

  it('counts although the disk is full', async () => {
    const { readPolicy, comes, clock } = await start({ policy: sales });
    world.failing = { write: 0, forGood: true };
    comes();
    expect(await readPolicy(clock)).toMatchObject({ layer: sales });
  });

  it('tells of its changes and of no others, until aborted', async () => {
    const { onPolicyChanged } = await start({ policy: sales });
    const life = new AbortController();
    const callback = vi.fn();
    onPolicyChanged(callback, life.signal);
    onPolicyChanged(callback, AbortSignal.abort());
    expect(world.onChanged.listeners.size).toBe(1);
    for (const listener of world.onChanged.listeners) {
      listener({ teamId: { newValue: 'x' } }, 'local');
      listener({ teamId: { newValue: 'x' } }, 'managed');
    }
    expect(callback).toHaveBeenCalledOnce();
    life.abort();
    expect(world.onChanged.listeners.size).toBe(0);
  });
});
