import type { HttpReply } from '../http/reply.ts';
import { htmlReply, textReply } from '../http/reply.ts';
import type { HttpRequest } from '../http/request.ts';
import { pathOf } from '../http/request.ts';
import type { Contact } from './contact.ts';
import type { PageParts, Seat } from './layout.ts';
import { bareLayout, layout } from './layout.ts';
import { appView } from './pages/app.ts';
import { contactList } from './pages/contacts.ts';
import { editForm } from './pages/edit.ts';
import { dialogs, framed, hostile, strict, STRICT_POLICY } from './pages/odd.ts';
import { noSuchRecord, record, timeline } from './pages/record.ts';
import { staticFile } from './static-files.ts';

/** What the CRM knows: who sits here, and their contacts, at least one. */
export interface Book {
  readonly seat: Seat;
  readonly contacts: readonly Contact[];
}

/** The CRM's answer to a request. */
export function answerCrm(book: Book, request: HttpRequest): HttpReply {
  const path = pathOf(request);
  if (path === '/') return textReply(302, { location: '/contacts' }, '');
  if (path === '/favicon.ico') return textReply(204, {}, '');
  if (path.startsWith('/static/')) return staticFile(path.slice('/static/'.length)) ?? notFound(book, path);
  if (path === '/app' || path.startsWith('/app/'))
    return appReply(book, path, 'x-fragment' in request.headers);
  if (path.startsWith('/contacts/')) return recordReply(book, path);
  const page = pageAt(book, path);
  if (page === null) return notFound(book, path);
  const headers = path === '/strict' ? { 'content-security-policy': STRICT_POLICY } : {};
  return htmlReply(layout(book.seat, { ...page, section: path }).text, 200, headers);
}

function pageAt(book: Book, path: string): Omit<PageParts, 'section'> | null {
  const [first] = book.contacts;
  if (first === undefined) return null;
  switch (path) {
    case '/contacts':
      return { title: 'Contacts', main: contactList(book.contacts, '/contacts'), scripts: ['search.js'] };
    case '/framed':
      return { title: 'Timeline', main: framed(first) };
    case '/dialogs':
      return { title: 'Dialogs', main: dialogs(first), scripts: ['dialogs.js'] };
    case '/strict':
      return { title: 'Vault', main: strict(first) };
    case '/hostile':
      return { title: 'Legacy', main: hostile(first), styles: ['hostile.css'], scripts: ['hostile.js'] };
    default:
      return null;
  }
}

/** "/contacts/101", "/contacts/101/edit" and "/contacts/101/history". */
function recordReply(book: Book, path: string): HttpReply {
  const [, , leadId = '', part] = path.split('/');
  const contact = book.contacts.find((each) => each.leadId === leadId);
  if (contact === undefined) return notFound(book, leadId);
  const page = { title: contact.name, section: '/contacts' };
  switch (part) {
    case undefined:
      return htmlReply(layout(book.seat, { ...page, main: record(contact) }).text);
    case 'edit':
      return htmlReply(layout(book.seat, { ...page, main: editForm(contact), scripts: ['edit.js'] }).text);
    case 'history':
      return htmlReply(bareLayout(book.seat, { ...page, main: timeline(contact) }).text);
    default:
      return notFound(book, leadId);
  }
}

/** The whole page on a visit, only its main content when the page's own script asks. */
function appReply(book: Book, path: string, fragment: boolean): HttpReply {
  const view = appView(path, book.contacts);
  if (view === null) return notFound(book, path);
  if (fragment) return htmlReply(view.main.text, 200, { 'x-title': encodeURIComponent(view.title) });
  return htmlReply(layout(book.seat, { ...view, section: '/app', scripts: ['app.js', 'search.js'] }).text);
}

function notFound(book: Book, what: string): HttpReply {
  const page = { title: 'Not found', section: '/contacts', main: noSuchRecord(what) };
  return htmlReply(layout(book.seat, page).text, 404);
}
