import type { Platform } from './world.ts';

/** What a PHP script sends: printed piece by piece, with the status it ends with. */
export interface Page {
  status: number;
  text: string;
  readonly headers: Record<string, string>;
}

/** A page as PHP starts it, before the script has said anything about itself. */
export function barePage(platform: Platform): Page {
  return {
    status: 200,
    text: '',
    headers: {
      'x-powered-by': platform.php === '8.2' ? 'PHP/8.2.35' : 'PHP/8.0.30',
      'content-type': 'text/html; charset=UTF-8',
    },
  };
}

/** From here on the page says what both scripts say: text/html even for plain text, never cached. */
export function declareText(page: Page): void {
  page.headers['content-type'] = 'text/html; charset=utf-8';
  page.headers['cache-control'] = 'no-cache, must-revalidate';
  page.headers['pragma'] = 'no-cache';
}
