import type { Html } from '../../html.ts';
import { html } from '../../html.ts';
import type { Contact, Stage } from '../contact.ts';

const STAGES: readonly Stage[] = ['New', 'Qualified', 'Offer sent', 'Renewal', 'Won'];

/** A form whose edits are lost when somebody leaves or reloads it; the page says so. */
export function editForm(contact: Contact): Html {
  return html`<header class="top">
      <div>
        <p class="crumbs">
          <a href="/contacts">Contacts</a> / <a href="/contacts/${contact.leadId}">${contact.leadId}</a> /
          Edit
        </p>
        <h1 dir="auto">${contact.name}</h1>
      </div>
    </header>
    <form class="card fields" id="edit">
      ${field('Name', 'name', contact.name)} ${field('Phone', 'phone', contact.phone)}
      ${field('E-mail', 'email', contact.email)}
      <label
        >Stage
        <select name="stage">
          ${STAGES.map((stage) => option(stage, stage === contact.stage))}
        </select></label
      >
      <label class="whole">Notes<textarea name="note" rows="6">${contact.note}</textarea></label>
      <p class="whole bar"><output id="saved">All changes saved</output><button>Save</button></p>
    </form>`;
}

function field(label: string, name: string, value: string): Html {
  return html`<label>${label}<input name="${name}" value="${value}" autocomplete="off" dir="auto" /></label>`;
}

function option(stage: Stage, selected: boolean): Html {
  const mark = selected ? html` selected` : html``;
  return html`<option ${mark}>${stage}</option>`;
}
