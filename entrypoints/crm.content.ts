import { defineContentScript } from 'wxt/utils/define-content-script';
import { shieldKeys } from '../utils/crm/key-shield.ts';
import { connect } from '../utils/messaging/native-port.ts';

/*
 * Resident on every CRM page: keeps a port open, so that the background knows that somebody works here,
 * and wakes it when it was killed; and keeps the page from taking the panel's keys, for which it must be there
 * before the page's own scripts. Everything else comes into the page only when there is something to show.
 */

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main(ctx) {
    shieldKeys(ctx.signal);
    connect('crm', { signal: ctx.signal, orphaned: () => ctx.abort() });
  },
});
