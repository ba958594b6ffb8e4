import type { PhoneForms } from '../call/record-address.ts';
import { recordAddress, recordValues } from '../call/record-address.ts';
import type { Site } from '../call/site.ts';
import type { Call } from '../call/agent-call.ts';
import type { ConnectedClients } from '../messaging/connected-clients.ts';

export type OnLead = Call & { readonly kind: 'on-lead' };

/** Where the record of a lead is, for each page of a CRM site. */
export interface RecordPlaces {
  /** Whether records are opened for this page at all. */
  has(page: Page): boolean;
  /** Null: nowhere. */
  of(page: Page, call: OnLead): string | null;
  /** The tabs in which the record may open by itself, and where it is for each of them. */
  automatic(call: OnLead): ReadonlyMap<number, string>;
}

interface Page {
  readonly origin: string | null;
}

export interface RecordPlacesParts {
  /** The CRM site of an origin; null: it is none. */
  readonly site: (origin: string) => Site | null;
  /** The origins of all CRM sites: a record is opened on one of them or not at all. */
  readonly origins: () => readonly string[];
  /** The AgentID whose leads are asked for. */
  readonly agentId: () => string;
  readonly phoneForms: (phone: string) => PhoneForms;
  readonly clients: Pick<ConnectedClients, 'all'>;
}

export function createRecordPlaces(parts: RecordPlacesParts): RecordPlaces {
  function siteOf({ origin }: Page): Site | null {
    const site = origin === null ? null : parts.site(origin);
    return site === null || site.recordOpening === 'off' ? null : site;
  }

  function addressOn(site: Site, { lead, user }: OnLead): string | null {
    const seat = { user, agentId: parts.agentId(), forms: parts.phoneForms(lead.phone) };
    return recordAddress(site.recordAddress, recordValues(lead, seat), parts.origins());
  }

  return {
    has: (page) => siteOf(page) !== null,
    of(page, call) {
      const site = siteOf(page);
      return site && addressOn(site, call);
    },
    automatic(call) {
      const found = parts.clients.all.flatMap((client): [number, string][] => {
        const site = siteOf(client);
        if (client.name !== 'crm' || client.tabId === null || site?.recordOpening !== 'automatic') return [];
        const address = addressOn(site, call);
        return address === null ? [] : [[client.tabId, address]];
      });
      return new Map(found);
    },
  };
}
