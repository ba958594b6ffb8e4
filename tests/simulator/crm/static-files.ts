import { readFileSync } from 'node:fs';
import type { HttpReply } from '../http/reply.ts';
import { textReply } from '../http/reply.ts';

const NAMES = new Set([
  'base.css',
  'crm.css',
  'hostile.css',
  'app.js',
  'dialogs.js',
  'edit.js',
  'hostile.js',
  'search.js',
]);

/** One of the CRM's own style sheets and scripts, or null for any other name. */
export function staticFile(name: string): HttpReply | null {
  if (!NAMES.has(name)) return null;
  const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
  const text = readFileSync(new URL(`static/${name}`, import.meta.url), 'utf8');
  return textReply(200, { 'content-type': `${type}; charset=utf-8` }, text);
}
