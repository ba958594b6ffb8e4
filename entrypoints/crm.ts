import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shieldKeys } from '../utils/crm/key-shield.ts';
import { watchPageAgent } from '../utils/crm/page-agent.ts';
import { startPageLife } from '../utils/crm/page-life.ts';
import { visitRecord } from '../utils/crm/record-visit.ts';
import { watchUnsaved } from '../utils/crm/unsaved.ts';
import { parseResidentMessage } from '../utils/messaging/messages-received.ts';
import type { ResidentReport } from '../utils/messaging/messages.ts';
import { connect } from '../utils/messaging/native-port.ts';

/*
 * Resident on every CRM page: keeps a port open, so that the background knows that somebody works here, and
 * wakes it when it was killed; keeps the page from taking the panel's keys and knows of unsaved input, for which
 * it must be there before the page's own scripts; says whose seat the page says it is, and goes to a record.
 * Everything else comes into the page only when there is something to show. Frames have none of this.
 */

function main() {
  const { signal, end, after } = startPageLife('crm');
  shieldKeys(signal);
  const hasUnsaved = watchUnsaved(window, after, signal);
  const followAgent = watchPageAgent({
    document,
    after,
    onChange: (agentId) => send({ kind: 'page-agent', agentId } satisfies ResidentReport),
    signal,
  });
  const { send } = connect('crm', {
    signal,
    onOrphaned: end,
    onMessage(message) {
      const heard = parseResidentMessage(message);
      switch (heard?.kind) {
        case 'site':
          return followAgent(heard);
        case 'open-record':
          if (Date.now() < heard.until) {
            const outcome = visitRecord(window, hasUnsaved, heard);
            send({ kind: 'record', pop: heard.pop, outcome } satisfies ResidentReport);
          }
          return;
        case undefined:
      }
    },
  });
}

export default defineUnlistedScript({ main });
