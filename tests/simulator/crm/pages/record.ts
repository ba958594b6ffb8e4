import type { Html } from '../../html.ts';
import { html, nothing } from '../../html.ts';
import type { Contact } from '../contact.ts';
import { stageChip } from './contacts.ts';

/** A contact's record, with its phone numbers as plain text. */
export function record(contact: Contact): Html {
  return html`<header class="top">
      <div>
        <p class="crumbs"><a href="/contacts">Contacts</a> / ${contact.leadId}</p>
        <h1 dir="auto">${contact.name} ${stageChip(contact)}</h1>
      </div>
      <a class="button" href="/contacts/${contact.leadId}/edit">Edit</a>
    </header>
    <div class="columns">
      <section class="card">
        <h2>Details</h2>
        <dl>
          ${detail('Phone', contact.phone, 'phone')} ${detail('Other phone', contact.altPhone, 'phone')}
          ${detail('E-mail', contact.email)} ${detail('Place', contact.place)}
          ${detail('Lead ID', contact.leadId)} ${detail('Vendor code', contact.vendorLeadCode)}
          ${detail('Source ID', contact.sourceId)}
        </dl>
      </section>
      <section class="card">
        <h2>Timeline</h2>
        ${timeline(contact)}
      </section>
    </div>`;
}

/** What happened with a contact, numbers in running text included. */
export function timeline(contact: Contact): Html {
  const reach = contact.phone === '' ? 'by e-mail only' : `at ${contact.phone}`;
  const other = contact.altPhone === '' ? nothing : html` Use ${contact.altPhone} in the evening.`;
  return html`<ol class="timeline">
    <li>
      <time>Today</time>
      <p dir="auto">${contact.note || 'No note yet.'}</p>
    </li>
    <li>
      <time>Tuesday</time>
      <p>Left a message ${reach}.${other}</p>
    </li>
    <li>
      <time>3 March</time>
      <p>Contract 2207-1188 sent to ${contact.email || 'the post address'}.</p>
    </li>
  </ol>`;
}

export function noSuchRecord(leadId: string): Html {
  return html`<header class="top"><h1>No contact ${leadId}</h1></header>
    <p>It may have been merged. <a href="/contacts">Back to all contacts</a></p>`;
}

function detail(label: string, value: string, kind = ''): Html {
  return value === ''
    ? nothing
    : html`<dt>${label}</dt>
        <dd class="${kind}">${value}</dd>`;
}
