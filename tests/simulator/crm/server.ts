import type { Served } from '../http/listen.ts';
import { listen, readRequest, sendReply } from '../http/listen.ts';
import type { Contact } from './contact.ts';
import { answerCrm } from './routes.ts';

export interface CrmOptions {
  /** 0, the default: any free port. */
  readonly port?: number;
  /** At least one; the pages that show a single contact show the first. */
  readonly contacts: readonly Contact[];
  /** What every page names as its agent. */
  readonly agentId?: string;
}

/** Puts a sample CRM on 127.0.0.1: the web site somebody works in while the dialer calls. */
export function serveCrm({ port = 0, contacts, agentId = 'A-77' }: CrmOptions): Promise<Served> {
  const book = { seat: { agentId }, contacts };
  return listen((incoming, outgoing) => {
    void readRequest(incoming).then((request) => sendReply(outgoing, answerCrm(book, request)));
  }, port);
}
