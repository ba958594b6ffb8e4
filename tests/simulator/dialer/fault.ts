/** What can go wrong between a question and its answer. */
export type Fault =
  /** The connection is cut before any answer. */
  | { readonly kind: 'outage' }
  /** No answer ever comes. */
  | { readonly kind: 'hang' }
  /** The answer begins and never ends. */
  | { readonly kind: 'stall' }
  /** The right answer, `ms` milliseconds late. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** A hotel's or a proxy's own page, with HTTP 200. */
  | { readonly kind: 'captive-portal' }
  | { readonly kind: 'login-page' }
  | { readonly kind: 'redirect'; readonly to: string }
  /** More than 256 KiB. */
  | { readonly kind: 'too-big' }
  /** HTTP 503; `retryAfter` as the header has it, seconds or a date. */
  | { readonly kind: 'unavailable'; readonly retryAfter: string }
  | { readonly kind: 'empty-500' }
  /** Bytes that are no text in any charset. */
  | { readonly kind: 'binary' }
  /** A password of the web server's own, before the dialer hears of anything: HTTP 401. */
  | { readonly kind: 'http-auth' }
  /** A web application firewall's page: HTTP 403. */
  | { readonly kind: 'firewall' }
  /** The dialer does what it is asked, and nothing of its answer arrives. */
  | { readonly kind: 'empty' }
  /** The first half of the right answer, as if it were all. */
  | { readonly kind: 'cut-off' }
  /** The right answer with every third byte lost. */
  | { readonly kind: 'garbled' }
  /** PHP's warnings around the right answer: 84 KB of them before it, some right behind it. */
  | { readonly kind: 'chatty-php' }
  /** A warning behind the right answer, on its own line or not, in HTML or plain. */
  | { readonly kind: 'notice-behind'; readonly newline?: boolean; readonly html?: boolean }
  /** Byte order marks before the right answer: three when a site's options.php was saved with one. */
  | { readonly kind: 'bom'; readonly count?: number }
  /** What a site's options.php prints, which comes three times before the right answer. */
  | { readonly kind: 'options-output'; readonly text: string }
  /** The right answer, but as windows-1252. */
  | { readonly kind: 'windows-1252' }
  /** The right answer, and behind it a second one. */
  | { readonly kind: 'two-answers' }
  /** A good answer about somebody else. */
  | { readonly kind: 'another-user'; readonly user: string }
  /** Whatever the test wants; a string is sent as UTF-8. */
  | {
      readonly kind: 'raw';
      readonly status: number;
      readonly body: string | Uint8Array;
      readonly headers?: Readonly<Record<string, string>>;
    };
