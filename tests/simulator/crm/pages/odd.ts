import type { Html } from '../../html.ts';
import { html } from '../../html.ts';
import type { Contact } from '../contact.ts';

/** A page with another page of the same site in a frame. */
export function framed(contact: Contact): Html {
  return html`<header class="top">
      <div>
        <h1>Timeline</h1>
        <p class="quiet">The history of ${contact.name}, from the archive</p>
      </div>
    </header>
    <iframe
      class="card"
      src="/contacts/${contact.leadId}/history"
      title="History of ${contact.name}"
    ></iframe>`;
}

/** A modal dialog of the browser's own, and one that a script keeps the focus in. */
export function dialogs(contact: Contact): Html {
  return html`<header class="top"><h1>Dialogs</h1></header>
    <section class="card">
      <h2>Before you go on</h2>
      <p>Some forms of this CRM keep the keyboard to themselves until they are done.</p>
      <p class="bar start">
        <button id="open-modal">Open modal dialog</button>
        <button id="open-trap" class="second">Open focus trap</button>
      </p>
    </section>
    <dialog id="modal">
      <form method="dialog">
        <h2>Confirm the callback</h2>
        <label>Number<input name="number" value="${contact.phone}" /></label>
        <p class="bar"><button>Close</button></p>
      </form>
    </dialog>
    <div id="trap" class="trap" role="dialog" aria-modal="true" aria-labelledby="trap-title" hidden>
      <div class="card">
        <h2 id="trap-title">Reason for the call</h2>
        <label>Reason<input id="trap-first" /></label>
        <p class="bar"><button id="close-trap">Close</button></p>
      </div>
    </div>`;
}

/** A page whose Content-Security-Policy forbids all but its own style sheets. */
export function strict(contact: Contact): Html {
  return html`<header class="top">
      <div>
        <h1>Vault</h1>
        <p class="quiet">Nothing runs on this page but the page</p>
      </div>
    </header>
    <section class="card">
      <h2>Verified number</h2>
      <p>${contact.name} was verified with ${contact.phone} on file.</p>
    </section>`;
}

export const STRICT_POLICY =
  "default-src 'none'; style-src 'self'; trusted-types 'none'; require-trusted-types-for 'script'";

/** A page that resets and hides whatever it does not know, and listens to every key. */
export function hostile(contact: Contact): Html {
  return html`<header class="top"><h1>Legacy</h1></header>
    <section class="card">
      <h2>Shortcuts are always on</h2>
      <p>This screen hears every key you press, wherever you press it.</p>
      <p>Keys heard: <output id="keys"></output></p>
      <p>Customer: ${contact.name}, ${contact.phone}</p>
      <label>Quick note<input id="quick-note" /></label>
    </section>`;
}
