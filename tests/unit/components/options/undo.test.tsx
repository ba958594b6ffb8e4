// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { act } from 'preact/test-utils';
import { CRM, fakeServices, storedSeat } from './fake-services.ts';
import { closePage, openPage } from './page.tsx';

afterEach(() => act(closePage));

describe('Undo last save', () => {
  it('is there once something was saved, asks nothing and says what it did', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    expect(page.find('Undo last save')).toBeUndefined();
    await page.type('AgentID', '7777');
    await page.type('Dial prefix', '9');
    await page.press('Save');
    await page.press('Undo last save');
    expect(world.calls).toEqual(['save', 'undo']);
    expect(page.field('AgentID').value).toBe('6666');
    expect(page.field('Dial prefix').value).toBe('');
    expect(page.said()).toContain('The last save is undone. As before it: AgentID, Dial prefix.');
    expect(page.find('Undo last save')).toBeUndefined();
    expect(document.activeElement?.textContent).toContain('The last save is undone');
  });

  it('says that the former password counts again when nothing else was saved', async () => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('API password', 's3cret');
    await page.press('Save');
    await page.press('Undo last save');
    expect(page.said()).toContain('the former password counts again');
    expect(page.place.innerHTML).not.toContain('s3cret');
  });

  it('keeps what was typed since', async () => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('AgentID', '7777');
    await page.press('Save');
    await page.type('TeamID', 'typed since');
    await page.press('Undo last save');
    expect(page.field('AgentID').value).toBe('6666');
    expect(page.field('TeamID').value).toBe('typed since');
  });

  it('says when the browser cannot, and changes nothing', async () => {
    const { world, services } = fakeServices({ ...storedSeat, canUndo: true });
    world.storageWorks = false;
    const page = await openPage(services);
    await page.press('Undo last save');
    expect(page.said()).toContain('Not undone');
    expect(page.field('AgentID').value).toBe('6666');
    expect(page.find('Undo last save')).toBeDefined();
  });

  it('gives back the permission of a site that is gone with it', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('CRM site', 'two.example');
    await page.press('Add site');
    await page.press('Allow https://two.example');
    await page.press('Save');
    expect(world.released).toEqual([]);
    await page.press('Undo last save');
    expect(page.find('Remove https://two.example')).toBeUndefined();
    expect(world.released).toEqual(['https://two.example']);
  });

  it('brings back a site, whose permission has to be asked for again', async () => {
    const { world, services } = fakeServices(storedSeat);
    world.granted.add('crm.example.com');
    const page = await openPage(services);
    await page.press(`Remove ${CRM}`);
    await page.press('Save');
    world.granted.clear();
    await page.press('Undo last save');
    expect(page.find(`Remove ${CRM}`)).toBeDefined();
    expect(page.find(`Allow ${CRM}`)).toBeDefined();
  });
});
