import { describe, expect, it } from 'vitest';
import { contactOf } from '../../simulator/crm/contact.ts';
import { answerCrm } from '../../simulator/crm/routes.ts';
import { serveCrm } from '../../simulator/crm/server.ts';
import { leadRow } from '../../simulator/dialer/rows.ts';
import { demoWorld } from '../../simulator/worlds/demo.ts';
import { textOf } from './asking.ts';

const contacts = [...demoWorld().leads.values()].map(contactOf);
const book = { seat: { agentId: 'A-77' }, contacts };

const visit = (url: string, headers: Record<string, string> = {}) =>
  answerCrm(book, { method: 'GET', url, headers, body: new Uint8Array() });
const textAt = (url: string) => textOf(visit(url).body);

const PAGES = [
  '/contacts',
  '/contacts/101',
  '/contacts/103/edit',
  '/contacts/101/history',
  '/app',
  '/app/contacts',
  '/app/contacts/101',
  '/framed',
  '/dialogs',
  '/strict',
  '/hostile',
];

describe('the sample CRM', () => {
  it.each([...PAGES, '/contacts/999', '/nowhere'])('names the agent at %s', (url) => {
    const reply = visit(url);
    expect(reply.status).toBe(PAGES.includes(url) ? 200 : 404);
    expect(textOf(reply.body)).toContain('<meta name="crm-agent-id" content="A-77" />');
  });

  it('has every style sheet and script its pages ask for', () => {
    const files = PAGES.flatMap((url) => [...textAt(url).matchAll(/(?:href|src)="(\/static\/[^"]+)"/g)]);
    expect(files.length).toBeGreaterThan(PAGES.length);
    expect(files.map(([, file = '']) => visit(file).status)).toEqual(files.map(() => 200));
    expect(visit('/static/../server.ts').status).toBe(404);
  });

  it('prints phone numbers as text on a record, by lead id', () => {
    const text = textAt('/contacts/101');
    expect(text).toContain('(727) 555-1212');
    expect(text).toContain('JUH764AJJJ9');
  });

  it('escapes what contacts are called', () => {
    const odd = contactOf(leadRow({ leadId: 7, firstName: '<img src=x>', lastName: "O'Brien" }));
    const reply = answerCrm(
      { ...book, contacts: [odd] },
      { method: 'GET', url: '/contacts/7', headers: {}, body: new Uint8Array() },
    );
    expect(textOf(reply.body)).not.toContain('<img');
    expect(textOf(reply.body)).toContain('&#60;img src=x&#62; O&#39;Brien');
  });

  it('gives its single-page section whole or as a fragment', () => {
    expect(textAt('/app/contacts')).toMatch(/^<!doctype html>/);
    const fragment = visit('/app/contacts', { 'x-fragment': '1' });
    expect(textOf(fragment.body)).not.toContain('<html');
    expect(fragment.headers['x-title']).toBe('Contacts');
  });

  it('has a page that forbids scripts, and none on it', () => {
    expect(visit('/strict').headers['content-security-policy']).toContain("trusted-types 'none'");
    expect(textAt('/strict')).not.toMatch(/<script|<style|style=/);
    expect(visit('/contacts').headers).not.toHaveProperty('content-security-policy');
  });

  it('frames a page of its own', () => {
    expect(textAt('/framed')).toMatch(/<iframe[^>]+src="\/contacts\/101\/history"/);
  });

  it('is served on the loopback', async () => {
    const crm = await serveCrm({ contacts, agentId: 'B-12' });
    const answer = await fetch(crm.url);
    expect(answer.url).toBe(`${crm.url}/contacts`);
    expect(await answer.text()).toContain('content="B-12"');
    await crm.close();
    await expect(fetch(crm.url)).rejects.toThrow(TypeError);
  });
});
