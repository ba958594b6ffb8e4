import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSetUpLink, setUpLink } from '../../../../utils/settings/exchange/set-up-link.ts';
import { goodOptions } from '../drafts.ts';
import { samplePartial } from '../samples.ts';

const page = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/options.html';
const carrying = (text: string | Buffer) => `${page}#set-up=${Buffer.from(text).toString('base64url')}`;

describe('a set-up link', () => {
  it('leads to the page and carries the options in its fragment', () => {
    const link = setUpLink(`${page}#set-up=old`, { teamId: 'Größe' });
    expect(link).toBe(carrying('{"version":2,"options":{"teamId":"Größe"}}'));
    expect(new URL(link).href).toBe(link);
  });

  it('gives the options back, whole or from its tail on, also when it was broken into lines', () => {
    fc.assert(
      fc.property(goodOptions, (layer) => {
        const link = setUpLink(page, layer);
        const read = { ok: true, value: { layer, problems: [] } };
        const { hash } = new URL(link);
        expect(parseSetUpLink(link)).toEqual(read);
        expect(parseSetUpLink(hash)).toEqual(read);
        expect(parseSetUpLink(hash.slice(1))).toEqual(read);
        expect(parseSetUpLink(hash.replace('#set-up=', ''))).toEqual(read);
        expect(parseSetUpLink(` <${link.replaceAll(/.{76}/g, '$&\r\n')}> `)).toEqual(read);
      }),
    );
  });

  it('holds no password, and takes none', () => {
    const link = setUpLink(page, Object.assign({ apiPassword: 's3cret' }, samplePartial));
    expect(link).not.toContain(Buffer.from('s3cret').toString('base64url').slice(1, -1));
    const item = { version: 2, options: { teamId: 'x', reportsPassword: 's3cret' } };
    expect(parseSetUpLink(carrying(JSON.stringify(item)))).toEqual({
      ok: true,
      value: {
        layer: { teamId: 'x' },
        problems: [{ option: 'reportsUser', problem: { kind: 'secret-in-file' } }],
      },
    });
  });

  it.each([
    ['not-settings', ''],
    ['not-settings', page],
    ['not-settings', `${page}#set-up=`],
    ['not-settings', 'https://example.com/?q=1'],
    ['not-settings', '<script>alert(1)</script>'],
    ['not-settings', carrying('[]')],
    ['not-settings', carrying('{}')],
    ['not-settings', carrying('{"version":2,"options":7}')],
    ['not-settings', carrying('{"__proto__":{"version":2,"options":{}}}')],
    ['newer-version', carrying('{"version":3,"options":{}}')],
    ['not-json', 'hello'],
    ['not-json', 'a'],
    ['not-json', `${page}#set-up=${'A'.repeat(1_000)}`],
    ['not-json', carrying('{"version":2,"options":{"teamId":"x"}}').slice(0, -5)],
    ['not-json', `${page}#set-up=_-8`],
    ['not-json', carrying(Buffer.from('{"version":2,"options":{"teamId":"\xff"}}', 'latin1'))],
    ['too-large', carrying(' '.repeat(64 * 1_024))],
    ['too-large', 'x'.repeat(10_000_000)],
  ])('is refused as a whole: %s (%#)', (kind, text) => {
    expect(parseSetUpLink(text)).toEqual({
      ok: false,
      error: { kind, from: 'link' },
    });
  });
});
