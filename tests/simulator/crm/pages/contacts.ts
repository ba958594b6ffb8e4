import type { Html } from '../../html.ts';
import { html } from '../../html.ts';
import type { Contact } from '../contact.ts';

/** The list of contacts; `base` is where their records are. */
export function contactList(contacts: readonly Contact[], base: string): Html {
  return html`<header class="top">
      <div>
        <h1>Contacts</h1>
        <p class="quiet">${contacts.length} people in your book</p>
      </div>
      <label class="search"
        ><span class="hidden">Search contacts</span
        ><input type="search" id="search" placeholder="Search contacts"
      /></label>
    </header>
    <div class="card wide">
      <table>
        <thead>
          <tr>
            <th>Name</th>
            <th>Phone</th>
            <th>Place</th>
            <th>Stage</th>
          </tr>
        </thead>
        <tbody>
          ${contacts.map((contact) => row(contact, base))}
        </tbody>
      </table>
    </div>`;
}

function row(contact: Contact, base: string): Html {
  return html`<tr>
    <td>
      <a href="${base}/${contact.leadId}" dir="auto">${contact.name}</a><br /><small>${contact.email}</small>
    </td>
    <td class="phone">${contact.phone || '–'}</td>
    <td>${contact.place}</td>
    <td>${stageChip(contact)}</td>
  </tr>`;
}

export function stageChip({ stage }: Contact): Html {
  return html`<span class="chip">${stage}</span>`;
}
