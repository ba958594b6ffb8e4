import { SERVER } from '../clinic.ts';
import type { Sicknesses } from './ways.ts';
import { answerVersion, both, set, twoServers } from './ways.ts';

export const serversSicknesses: Sicknesses<'address' | 'permission' | 'reachable' | 'vicidial' | 'versions'> =
  {
    address: [
      {
        given: 'no address',
        make: set({ servers: [] }),
        verdict: 'fail',
        says: /There is no address/,
        who: 'you',
      },
      {
        given: 'an address that was not kept as the settings keep it',
        make: set({ servers: [`${SERVER}/agc/api.php`] }),
        verdict: 'fail',
        says: /no plain web address/,
        who: 'you',
      },
      {
        given: 'http, not chosen',
        make: set({ servers: ['http://dialer.example.com'] }),
        verdict: 'fail',
        says: /everybody on the way can read.*Nothing is sent there/,
        who: 'you',
      },
      {
        given: 'http, chosen',
        make: set({ servers: ['http://dialer.example.com'], allowHttp: true }),
        verdict: 'warning',
        says: /sent unencrypted/,
        who: 'IT',
      },
      {
        given: 'http on this computer',
        make: set({ servers: ['http://localhost:8080'] }),
        verdict: 'pass',
        says: /localhost:8080/,
      },
    ],
    permission: [
      {
        given: 'no permission',
        make: ({ forbidden }) => forbidden.add('dialer.example.com'),
        verdict: 'fail',
        says: /dialer\.example\.com: not allowed.*Press Allow/,
        who: 'you',
      },
      {
        given: 'no address that may be asked',
        make: set({ servers: ['http://dialer.example.com'] }),
        verdict: 'skipped',
        says: /no address/,
      },
    ],
    reachable: [
      {
        given: 'no connection',
        make: ({ gone }) => gone.add('dialer.example.com'),
        verdict: 'fail',
        says: /cannot be reached.*certificate/,
        who: 'IT',
      },
      {
        given: 'no answer',
        make: ({ hanging }) => hanging.add('dialer.example.com'),
        verdict: 'fail',
        says: /did not answer within 5 s/,
        who: 'IT',
      },
      {
        given: 'one of two servers down',
        make: both(twoServers, ({ gone }) => gone.add('dialer2.example.com')),
        verdict: 'warning',
        says: /Not every server.*dialer2\.example\.com cannot be reached/,
        who: 'IT',
      },
      {
        given: 'a web server that answers, whatever it says',
        make: ({ engine }) => engine.faults.set({ kind: 'empty-500' }),
        verdict: 'pass',
        says: /can be reached/,
      },
      {
        given: 'no permission',
        make: ({ forbidden }) => forbidden.add('dialer.example.com'),
        verdict: 'skipped',
        says: /no server that may be asked/,
      },
    ],
    vicidial: [
      {
        given: 'a captive portal',
        make: ({ engine }) => engine.faults.set({ kind: 'captive-portal' }),
        verdict: 'fail',
        says: /another page than VICIdial.*VPN, Wi-Fi/,
        who: 'you',
      },
      {
        given: 'a redirect',
        make: ({ engine }) => engine.faults.set({ kind: 'redirect', to: 'https://login.example.com' }),
        verdict: 'fail',
        says: /points to another address/,
        who: 'you',
      },
      {
        given: 'a web server without the script',
        make: set({ servers: [`${SERVER}/elsewhere`] }),
        verdict: 'fail',
        says: /path of the agent API/,
        who: 'you',
      },
      {
        given: 'a database that is down',
        make: ({ engine }) => {
          engine.world.platform.database = 'down';
        },
        verdict: 'fail',
        says: /web server or its database fails/,
        who: 'dialer administrator',
      },
      {
        given: 'an empty page',
        make: (clinic) => {
          clinic.answer = () => '';
        },
        verdict: 'fail',
        says: /empty page/,
        who: 'dialer administrator',
      },
      {
        given: 'something that only looks like one',
        make: (clinic) => {
          clinic.answer = () => 'VERSION: none of yours\n';
        },
        verdict: 'fail',
        says: /none of VICIdial/,
        who: 'dialer administrator',
      },
      {
        given: 'one of two servers that is none',
        make: (clinic) => {
          twoServers(clinic);
          clinic.answer = ({ url }) => (url.host === 'dialer2.example.com' ? '<h1>Welcome</h1>' : undefined);
        },
        verdict: 'warning',
        says: /Not every server answers as a VICIdial.*dialer2/,
        who: 'you',
      },
      {
        given: 'no connection',
        make: ({ gone }) => gone.add('dialer.example.com'),
        verdict: 'skipped',
        says: /Nothing answers/,
      },
    ],
    versions: [
      {
        given: 'an older VICIdial',
        make: answerVersion('2.14-40', '160101-1200'),
        verdict: 'warning',
        says: /older.*2\.14-40, build 160101-1200/,
        who: 'dialer administrator',
      },
      {
        given: 'a newer VICIdial',
        make: answerVersion('2.16-1', '270101-1200'),
        verdict: 'note',
        says: /newer.*2\.16-1/,
      },
      {
        given: 'two servers of different versions',
        make: both(twoServers, answerVersion('2.14-40', '160101-1200', 'dialer2.example.com')),
        verdict: 'warning',
        says: /different versions.*dialer2\.example\.com: 2\.14-40.*2\.14-82/,
        who: 'dialer administrator',
      },
      {
        given: 'a reports user, and no non-agent API',
        make: (clinic) => {
          clinic.answer = ({ url }) =>
            url.pathname.includes('non_agent') ? '<h1>Not Found</h1>' : undefined;
        },
        verdict: 'fail',
        says: /non-agent API does not answer/,
        who: 'you',
      },
      {
        given: 'no reports user, and no non-agent API',
        make: (clinic) => {
          set({ reports: null })(clinic);
          clinic.answer = ({ url }) =>
            url.pathname.includes('non_agent') ? '<h1>Not Found</h1>' : undefined;
        },
        verdict: 'pass',
        says: /only the reports user needs it/,
      },
      {
        given: 'no VICIdial',
        make: ({ engine }) => engine.faults.set({ kind: 'login-page' }),
        verdict: 'skipped',
        says: /No VICIdial answered/,
      },
    ],
  };
