/**
 * Whether a page at `href` shows what is at `address`. A page may say more than was asked for: parameters of
 * its own, a place on the page. A fragment that is a path, as #/contacts/101, is read as one.
 */
export function isSameAddress(href: string, address: string): boolean {
  if (!URL.canParse(href) || !URL.canParse(address)) return false;
  const here = new URL(href);
  const there = new URL(address);
  return here.origin === there.origin && leadsTo(here, there) && leadsTo(routeOf(here), routeOf(there));
}

interface Route {
  readonly pathname: string;
  readonly searchParams: URLSearchParams;
}

function leadsTo(here: Route, there: Route): boolean {
  if (pathOf(here) !== pathOf(there)) return false;
  return [...there.searchParams].every(([name, value]) => here.searchParams.getAll(name).includes(value));
}

/** The path in the fragment; of a fragment that is none, as #notes, there is nothing to compare. */
function routeOf({ hash, origin }: URL): Route {
  const route = hash.replace(/^#!?/, '');
  return new URL(route.startsWith('/') ? `${origin}${route}` : origin);
}

/** Written one way: a browser leaves what is escaped as it finds it. */
function pathOf({ pathname }: Route): string {
  const path = pathname.replace(/\/+$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
