import type { Engine } from '../engine.ts';
import type { HttpReply } from '../../http/reply.ts';
import { htmlReply, textReply } from '../../http/reply.ts';
import type { HttpRequest } from '../../http/request.ts';
import { parametersOf, pathOf } from '../../http/request.ts';
import { eventInWords } from '../words.ts';
import { act } from './actions.ts';
import type { Told } from './page.ts';
import { deskPage, deskParts } from './page.ts';

const REMEMBERED = 8;

/** A page to play the dialer by hand: one agent's calls and states, and the trouble in between. */
export interface Desk {
  /** The desk's own answer, or null when the request is for the dialer. */
  answer(request: HttpRequest): HttpReply | null;
  close(): void;
}

export function openDesk(engine: Engine, user: string): Desk {
  const told: Told[] = [];
  const close = engine.onEvent((event) => {
    const words = eventInWords(event, engine.world);
    if (words === null) return;
    told.unshift({ at: event.at, words });
    told.length = Math.min(told.length, REMEMBERED);
  });

  function answer(request: HttpRequest): HttpReply | null {
    const path = pathOf(request);
    if (path === '/') return htmlReply(deskPage(engine, user, told).text);
    if (path === '/desk/now') return htmlReply(deskParts(engine, user, told).text);
    if (!path.startsWith('/desk/') || request.method !== 'POST') return null;

    const done = act(engine, user, path.slice('/desk/'.length), parametersOf(request));
    // The page's own script wants the parts back, a plain form the whole page again.
    return 'x-desk' in request.headers
      ? htmlReply(deskParts(engine, user, told).text, done ? 200 : 409)
      : textReply(303, { location: '/' }, '');
  }

  return { answer, close };
}
