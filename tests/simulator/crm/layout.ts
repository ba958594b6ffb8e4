import type { Html } from '../html.ts';
import { html } from '../html.ts';

export interface Seat {
  readonly agentId: string;
}

export interface PageParts {
  readonly title: string;
  /** The address of the menu entry that is shown as the present one. */
  readonly section: string;
  readonly main: Html;
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
}

const MENU = [
  { href: '/contacts', label: 'Contacts' },
  { href: '/app', label: 'Pipeline' },
  { href: '/framed', label: 'Timeline' },
  { href: '/dialogs', label: 'Dialogs' },
  { href: '/strict', label: 'Vault' },
  { href: '/hostile', label: 'Legacy' },
];

/** One whole page of the CRM, with the agent's id where the extension looks for it. */
export function layout(seat: Seat, page: PageParts): Html {
  return html`<!doctype html>
    <html lang="en">
      ${head(seat, page)}
      <body>
        <div class="shell">
          <nav class="side" aria-label="Sections">
            <a class="brand" href="/contacts">Harbor<span>CRM</span></a>
            <ul>
              ${MENU.map((entry) => menuEntry(entry, page.section))}
            </ul>
            <p class="seat"><small>Signed in as</small><br />Agent ${seat.agentId}</p>
          </nav>
          <main id="view">${page.main}</main>
        </div>
      </body>
    </html>`;
}

/** A page without the shell, for frames. */
export function bareLayout(seat: Seat, page: PageParts): Html {
  return html`<!doctype html>
    <html lang="en">
      ${head(seat, page)}
      <body class="bare">
        ${page.main}
      </body>
    </html>`;
}

function head(seat: Seat, { title, styles = [], scripts = [] }: PageParts): Html {
  const sheets = ['base.css', 'crm.css', ...styles].map(
    (name) => html`<link rel="stylesheet" href="/static/${name}" />`,
  );
  const modules = scripts.map((name) => html`<script type="module" src="/static/${name}"></script>`);
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="crm-agent-id" content="${seat.agentId}" />
    <title>${title} – Harbor CRM</title>
    ${sheets}${modules}
  </head>`;
}

function menuEntry({ href, label }: { href: string; label: string }, section: string): Html {
  const current = href === section ? html` aria-current="page"` : html``;
  return html`<li><a href="${href}" ${current}>${label}</a></li>`;
}
