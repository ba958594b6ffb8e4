import { SERVER } from '../diagnosed-seat.ts';
import type { Sicknesses } from './ways.ts';
import { answerVersion, both, set, twoServers } from './ways.ts';

export const serversSicknesses: Sicknesses<'address' | 'permission' | 'reachable' | 'vicidial' | 'versions'> =
  {
    address: [
      {
        given: 'no address',
        make: set({ servers: [] }),
        verdict: 'fail',
        finds: { kind: 'address-missing' },
        says: /There is no address/,
        who: 'you',
      },
      {
        given: 'an address that was not kept as the settings keep it',
        make: set({ servers: [`${SERVER}/agc/api.php`] }),
        verdict: 'fail',
        finds: { kind: 'address-unusable', hosts: ['https://dialer.example.com/agc/api.php'] },
        says: /no plain web address/,
        who: 'you',
      },
      {
        given: 'http, not chosen',
        make: set({ servers: ['http://dialer.example.com'] }),
        verdict: 'fail',
        finds: { kind: 'http-not-allowed', hosts: ['dialer.example.com'] },
        says: /everybody on the way can read.*Nothing is sent there/,
        who: 'you',
      },
      {
        given: 'http, chosen',
        make: set({ servers: ['http://dialer.example.com'], allowHttp: true }),
        verdict: 'warning',
        finds: { kind: 'address-unencrypted', hosts: ['dialer.example.com'] },
        says: /sent unencrypted/,
        who: 'it',
      },
      {
        given: 'http on this computer',
        make: set({ servers: ['http://localhost:8080'] }),
        verdict: 'pass',
        finds: { kind: 'address-good', hosts: ['localhost:8080'], local: true },
        says: /localhost:8080/,
      },
    ],
    permission: [
      {
        given: 'no permission',
        make: ({ forbidden }) => forbidden.add('dialer.example.com'),
        verdict: 'fail',
        finds: { kind: 'permission-missing', hosts: ['dialer.example.com'] },
        says: /dialer\.example\.com: not allowed.*Press Allow/,
        who: 'you',
      },
      {
        given: 'no address that may be asked',
        make: set({ servers: ['http://dialer.example.com'] }),
        verdict: 'skipped',
        finds: { kind: 'not-checked', obstacle: { kind: 'no-address' } },
        says: /no address/,
      },
    ],
    reachable: [
      {
        given: 'no connection',
        make: ({ gone }) => gone.add('dialer.example.com'),
        verdict: 'fail',
        finds: { kind: 'unreachable', servers: [{ host: 'dialer.example.com', trouble: 'offline' }] },
        says: /cannot be reached.*certificate/,
        who: 'it',
      },
      {
        given: 'no answer',
        make: ({ hanging }) => hanging.add('dialer.example.com'),
        verdict: 'fail',
        finds: { kind: 'unreachable', servers: [{ host: 'dialer.example.com', trouble: 'timeout' }] },
        says: /did not answer within 5 s/,
        who: 'it',
      },
      {
        given: 'one of two servers down',
        make: both(twoServers, ({ gone }) => gone.add('dialer2.example.com')),
        verdict: 'warning',
        finds: { kind: 'partly-unreachable', servers: [{ host: 'dialer2.example.com', trouble: 'offline' }] },
        says: /Not every server.*dialer2\.example\.com cannot be reached/,
        who: 'it',
      },
      {
        given: 'a web server that answers, whatever it says',
        make: ({ engine }) => engine.faults.set({ kind: 'empty-500' }),
        verdict: 'pass',
        finds: { kind: 'reached', hosts: ['dialer.example.com'] },
        says: /can be reached/,
      },
      {
        given: 'no permission',
        make: ({ forbidden }) => forbidden.add('dialer.example.com'),
        verdict: 'skipped',
        finds: { kind: 'not-checked', obstacle: { kind: 'no-server' } },
        says: /no server that may be checked/,
      },
    ],
    vicidial: [
      {
        given: 'a captive portal',
        make: ({ engine }) => engine.faults.set({ kind: 'captive-portal' }),
        verdict: 'fail',
        finds: { kind: 'no-vicidial', servers: [{ host: 'dialer.example.com', trouble: 'another-page' }] },
        says: /another page than VICIdial.*VPN, Wi-Fi/,
        who: 'you',
      },
      {
        given: 'a redirect',
        make: ({ engine }) => engine.faults.set({ kind: 'redirect', to: 'https://login.example.com' }),
        verdict: 'fail',
        finds: { kind: 'no-vicidial', servers: [{ host: 'dialer.example.com', trouble: 'redirect' }] },
        says: /points to another address/,
        who: 'you',
      },
      {
        given: 'a web server without the script',
        make: set({ servers: [`${SERVER}/elsewhere`] }),
        verdict: 'fail',
        finds: { kind: 'no-vicidial', servers: [{ host: 'dialer.example.com', trouble: 'another-page' }] },
        says: /path of the agent API/,
        who: 'you',
      },
      {
        given: 'a database that is down',
        make: ({ engine }) => {
          engine.world.platform.database = 'down';
        },
        verdict: 'fail',
        finds: { kind: 'no-vicidial', servers: [{ host: 'dialer.example.com', trouble: 'server-error' }] },
        says: /web server or its database is failing/,
        who: 'administrator',
      },
      {
        given: 'an empty page',
        make: (seat) => {
          seat.answer = () => '';
        },
        verdict: 'fail',
        finds: { kind: 'no-vicidial', servers: [{ host: 'dialer.example.com', trouble: 'empty-page' }] },
        says: /empty page/,
        who: 'administrator',
      },
      {
        given: 'something that only looks like one',
        make: (seat) => {
          seat.answer = () => 'VERSION: none of yours\n';
        },
        verdict: 'fail',
        finds: { kind: 'no-vicidial', servers: [{ host: 'dialer.example.com', trouble: 'unclear' }] },
        says: /not as VICIdial does/,
        who: 'administrator',
      },
      {
        given: 'one of two servers that is none',
        make: (seat) => {
          twoServers(seat);
          seat.answer = ({ url }) => (url.host === 'dialer2.example.com' ? '<h1>Welcome</h1>' : undefined);
        },
        verdict: 'warning',
        finds: {
          kind: 'partly-vicidial',
          servers: [{ host: 'dialer2.example.com', trouble: 'another-page' }],
        },
        says: /Not every server answers as a VICIdial.*dialer2/,
        who: 'you',
      },
      {
        given: 'no connection',
        make: ({ gone }) => gone.add('dialer.example.com'),
        verdict: 'skipped',
        finds: { kind: 'not-checked', obstacle: { kind: 'silence' } },
        says: /Nothing answers/,
      },
    ],
    versions: [
      {
        given: 'an older VICIdial',
        make: answerVersion('2.14-40', '160101-1200'),
        verdict: 'warning',
        finds: {
          kind: 'version-older',
          agentApi: { version: '2.14-40', build: '160101-1200' },
          nonAgentApi: { version: '2.14-202', build: '250720-1841' },
        },
        says: /older.*2\.14-40, build 160101-1200/,
        who: 'administrator',
      },
      {
        given: 'a newer VICIdial',
        make: answerVersion('2.16-1', '270101-1200'),
        verdict: 'note',
        finds: {
          kind: 'version-newer',
          agentApi: { version: '2.16-1', build: '270101-1200' },
          nonAgentApi: { version: '2.14-202', build: '250720-1841' },
        },
        says: /newer.*2\.16-1/,
      },
      {
        given: 'two servers of different versions',
        make: both(twoServers, answerVersion('2.14-40', '160101-1200', 'dialer2.example.com')),
        verdict: 'warning',
        finds: {
          kind: 'versions-differ',
          servers: [
            { host: 'dialer2.example.com', version: '2.14-40', build: '160101-1200' },
            { host: 'dialer.example.com', version: '2.14-82', build: '250122-1010' },
          ],
        },
        says: /different versions.*dialer2\.example\.com: 2\.14-40.*2\.14-82/,
        who: 'administrator',
      },
      {
        given: 'a reports user, and no non-agent API',
        make: (seat) => {
          seat.answer = ({ url }) => (url.pathname.includes('non_agent') ? '<h1>Not Found</h1>' : undefined);
        },
        verdict: 'fail',
        finds: {
          kind: 'non-agent-api-silent',
          agentApi: { version: '2.14-82', build: '250122-1010' },
          nonAgentApi: null,
          trouble: 'another-page',
        },
        says: /non-agent API does not answer/,
        who: 'you',
      },
      {
        given: 'no reports user, and no non-agent API',
        make: (seat) => {
          set({ reports: null })(seat);
          seat.answer = ({ url }) => (url.pathname.includes('non_agent') ? '<h1>Not Found</h1>' : undefined);
        },
        verdict: 'pass',
        finds: {
          kind: 'version-tried',
          agentApi: { version: '2.14-82', build: '250122-1010' },
          nonAgentApi: null,
        },
        says: /only the reports user needs it/,
      },
      {
        given: 'no VICIdial',
        make: ({ engine }) => engine.faults.set({ kind: 'login-page' }),
        verdict: 'skipped',
        finds: { kind: 'not-checked', obstacle: { kind: 'no-vicidial' } },
        says: /No VICIdial answered/,
      },
    ],
  };
