import type { Html } from '../../html.ts';
import { html } from '../../html.ts';
import type { Contact, Stage } from '../contact.ts';
import { contactList } from './contacts.ts';
import { timeline } from './record.ts';

const COLUMNS: readonly Stage[] = ['New', 'Qualified', 'Offer sent', 'Renewal'];

/** The part of the CRM that replaces its main content without a reload: what stands at an "/app" path. */
export function appView(path: string, contacts: readonly Contact[]): { title: string; main: Html } | null {
  if (path === '/app') return { title: 'Pipeline', main: withTabs(path, board(contacts)) };
  if (path === '/app/contacts') {
    return { title: 'Contacts', main: withTabs(path, contactList(contacts, '/app/contacts')) };
  }
  const contact = contacts.find(({ leadId }) => path === `/app/contacts/${leadId}`);
  return contact === undefined ? null : { title: contact.name, main: withTabs(path, deal(contact)) };
}

function withTabs(path: string, content: Html): Html {
  return html`<nav class="tabs" aria-label="Views">
      ${tab('/app', 'Board', path)} ${tab('/app/contacts', 'List', path)}
    </nav>
    ${content}`;
}

function tab(href: string, label: string, path: string): Html {
  const current = href === path ? html` aria-current="page"` : html``;
  return html`<a href="${href}" ${current}>${label}</a>`;
}

function board(contacts: readonly Contact[]): Html {
  return html`<header class="top"><h1>Pipeline</h1></header>
    <div class="board">
      ${COLUMNS.map((stage) =>
        column(
          stage,
          contacts.filter((contact) => contact.stage === stage),
        ),
      )}
    </div>`;
}

function column(stage: Stage, contacts: readonly Contact[]): Html {
  return html`<section>
    <h2>${stage} <small>${contacts.length}</small></h2>
    ${contacts.map(
      (contact) =>
        html`<a class="card deal" href="/app/contacts/${contact.leadId}"
          ><strong dir="auto">${contact.name}</strong
          ><span class="phone">${contact.phone || 'no number'}</span><small>${contact.place}</small></a
        >`,
    )}
  </section>`;
}

function deal(contact: Contact): Html {
  return html`<header class="top"><h1 dir="auto">${contact.name}</h1></header>
    <section class="card">
      <h2>Deal</h2>
      <p>Call ${contact.phone || 'nobody'} before Friday.</p>
      ${timeline(contact)}
    </section>`;
}
