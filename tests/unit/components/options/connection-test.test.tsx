// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fakeServices, nothingStored, seatWith, storedSeat } from './fake-services.ts';
import { openPage, settle } from './page.tsx';

const heard = { kind: 'heard', dialerVersion: '2.14-82', agent: 'no-lead', user: '1013' } as const;

describe('Test connection', () => {
  it('tests what is saved, without saving it again', async () => {
    const { world, services } = fakeServices(storedSeat);
    world.granted.add('dialer.example.com');
    world.verdict = heard;
    const page = await openPage(services);
    await page.press('Test connection');
    expect(world.calls).toEqual(['test']);
    expect(page.said()).toContain('2.14-82');
    expect(page.said()).toContain('Login accepted');
    expect(page.said()).toContain('AgentID 6666 is the VICIdial user 1013: logged in, no lead on screen');
  });

  it('asks for the permission in the click, then saves what is unsaved, then tests', async () => {
    const { world, services } = fakeServices(storedSeat);
    world.verdict = heard;
    const page = await openPage(services);
    await page.type('AgentID', '7777');
    page.button('Test connection').click();
    expect(world.calls[0]).toBe('request https://dialer.example.com');
    await settle();
    expect(world.calls).toEqual(['request https://dialer.example.com', 'save', 'test']);
    expect(page.said()).toContain('AgentID 7777');
  });

  it('saves, but does not ask the dialer, when the permission is refused', async () => {
    const { world, services } = fakeServices(storedSeat);
    world.answer = Promise.resolve(false);
    const page = await openPage(services);
    await page.type('AgentID', '7777');
    await page.press('Test connection');
    expect(world.calls).toEqual(['request https://dialer.example.com', 'save']);
    expect(page.said()).toContain('Press Allow below the dialer address');
    expect(page.field('AgentID').value).toBe('7777');
  });

  it('does nothing but point at what is wrong when the form is not right', async () => {
    const { world, services } = fakeServices(nothingStored);
    const page = await openPage(services);
    await page.press('Test connection');
    expect(world.calls).toEqual([]);
    expect(document.activeElement).toBe(page.field('Dialer address'));
  });

  it('does not test what could not be stored', async () => {
    const { world, services } = fakeServices(storedSeat);
    world.granted.add('dialer.example.com');
    world.storageWorks = false;
    const page = await openPage(services);
    await page.type('AgentID', '7777');
    await page.press('Test connection');
    expect(world.calls).toEqual(['save']);
    expect(page.said()).toContain('Not saved');
  });

  it('tests what there is of damaged settings, and overwrites nothing', async () => {
    const { world, services } = fakeServices({ ...storedSeat, from: 'damaged' });
    world.granted.add('dialer.example.com');
    const page = await openPage(services);
    await page.press('Test connection');
    expect(world.calls).toEqual(['test']);
    expect(page.said()).toContain('The extension did not answer');
  });

  it('asks for all servers of a cluster in one question', async () => {
    const { world, services } = fakeServices(
      seatWith({
        dialerServers: ['https://one.example', 'https://two.example/vici', 'https://three.example'],
      }),
    );
    world.granted.add('two.example');
    const page = await openPage(services);
    await page.press('Test connection');
    expect(world.calls).toEqual(['request https://one.example https://three.example', 'test']);
  });

  it('takes its verdict back with the next save', async () => {
    const { world, services } = fakeServices(storedSeat);
    world.granted.add('dialer.example.com');
    world.verdict = heard;
    const page = await openPage(services);
    await page.press('Test connection');
    await page.type('AgentID', '7777');
    expect(page.said()).toContain('Login accepted');
    await page.press('Save');
    expect(page.said()).not.toContain('Login accepted');
  });
});
