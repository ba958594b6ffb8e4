import type { DialerFailure } from '../dialer/failure.ts';
import type { Mend } from '../messaging/check-report.ts';
import { administrator, it, you } from './finding.ts';

interface Words {
  /** Goes on from the name of a server: "dialer.example.com does not answer". */
  readonly what: string;
  readonly mend: Mend;
}

const OTHER_PAGE =
  'Log in to the network (VPN, Wi-Fi) and check again. If that is not it, correct the address or, under it, the path of the agent API in the options: that page is not VICIdial.';

const aPage: Words = { what: 'answers, but with another page than VICIdial', mend: you(OTHER_PAGE) };
const unclear: Words = {
  what: 'answers in words that are none of VICIdial',
  mend: administrator(
    "Look at what the agent API prints in a browser: the dialer's address, then /agc/api.php?function=version.",
  ),
};

const words: Partial<Readonly<Record<DialerFailure['kind'], Words>>> = {
  offline: {
    what: 'cannot be reached: no connection, a name that nobody knows, or a certificate that the browser does not trust',
    mend: it(
      "Open the dialer's address in a tab: the browser says there what is wrong. Check network, VPN, firewall and certificate.",
    ),
  },
  certificate: {
    what: 'is there, but the browser does not trust its certificate and so sends it nothing',
    mend: it(
      "Open the dialer's address in a tab: the browser names the reason. Give the web server a certificate of an authority that this computer trusts, for just this name, or have the computer trust its own.",
    ),
  },
  timeout: {
    what: 'did not answer within 5 s',
    mend: it('Check the way to the dialer (VPN, firewall), and with its administrator its load.'),
  },
  redirect: {
    what: 'points to another address. A login page of VPN or Wi-Fi does this, or a dialer that moved',
    mend: you(
      "Log in to the network, or open the dialer's address in a tab and enter in the options the address at which the browser ends up.",
    ),
  },
  'http-auth': {
    what: 'asks for a login of its own (HTTP authentication) before it lets anybody to VICIdial, and the extension has none',
    mend: administrator(
      "In the web server's configuration let agc/api.php (and vicidial/non_agent_api.php) through without it: they have a login of their own.",
    ),
  },
  firewall: {
    what: 'has a firewall before it, or a rule of its web server, that blocks the question with a page of its own',
    mend: it(
      "Let POST requests of this computer to agc/api.php through; the firewall's log, or the web server's error log, names the rule.",
    ),
  },
  'server-error': {
    what: 'has trouble of its own: its web server or its database fails',
    mend: administrator("Look at the web server's error log and at the database."),
  },
  'unknown-function': {
    what: 'answers with an empty page',
    mend: administrator(
      'Look whether agc/api.php is there and runs; where it has another path, enter that in the options.',
    ),
  },
  'not-a-dialer': aPage,
  'too-big': aPage,
  'bad-text': aPage,
};

/** Why a server gave no answer that can be used. */
export const troubleWords = ({ kind }: DialerFailure): Words => words[kind] ?? unclear;
