import { zodText } from '../values/zod-text.ts';
import { defaultPaths, parseApiPath } from '../values/api-path.ts';
import { parseDialerAddress } from '../values/dialer-address.ts';
import { MOST_SERVERS, serversText } from '../values/servers.ts';
import { parseTimeZone } from '../values/time-zone.ts';
import { line, list, typedLine, yesNo } from './define.ts';

/** Where the dialer is. */
export const dialer = {
  /** Base addresses of the web servers of one dialer, without trailing slashes; the seat keeps to one. */
  dialerServers: list({
    type: { row: zodText(parseDialerAddress), most: MOST_SERVERS, id: (server) => server },
    example: ['https://dialer.example.com', 'https://dialer2.example.com'],
    fields: { dialerAddress: typedLine, otherServers: typedLine },
    show: ([first = '', ...others]) => ({ dialerAddress: first, otherServers: serversText(others) }),
  }),
  /** Whether the password may travel unencrypted. */
  allowHttp: yesNo({ default: false }),
  /** The IANA zone of the dialer's clock; empty: judged by what its clock shows. */
  dialerTimeZone: line({ parse: parseTimeZone, example: 'America/New_York', group: 'time-zone' }),
  /** Paths of the two scripts below the base address. */
  agentApi: line({
    parse: (path) => parseApiPath(path, defaultPaths.agentApi),
    default: defaultPaths.agentApi,
    example: defaultPaths.agentApi,
    group: 'paths',
  }),
  nonAgentApi: line({
    parse: (path) => parseApiPath(path, defaultPaths.nonAgentApi),
    default: defaultPaths.nonAgentApi,
    example: defaultPaths.nonAgentApi,
    group: 'paths',
  }),
};
