import { sameText } from '../collation.ts';
import type { Monitoring, Phone } from '../monitor-rows.ts';
import { UncaughtSqlError } from '../sql.ts';
import { epochSeconds } from '../time.ts';
import type { World } from '../world.ts';
import type { NonAgentCall, NonAgentFunction } from './function.ts';

/** Orders a call from a phone into an agent's session. Whether anybody picks up is not said. */
export const blindMonitor: NonAgentFunction = {
  name: 'blind_monitor',

  run(call) {
    const { world, read, apiUser } = call;
    const [sessionId, serverIp, phoneLogin] = [read('session_id'), read('server_ip'), read('phone_login')];
    if (!apiUser.vdcAgentApiAccess || apiUser.userLevel <= 6) {
      const reason = 'blind_monitor USER DOES NOT HAVE PERMISSION TO BLIND MONITOR';
      call.print(`ERROR: ${reason}: |${read('user')}|0|\n`);
      return call.log({ reason, data: '0', line: 3600 });
    }
    if (!world.conferences.some((row) => row.confExten === sessionId && row.serverIp === serverIp)) {
      const reason = 'blind_monitor INVALID SESSION ID';
      call.print(`ERROR: ${reason} - ${sessionId}|${serverIp}|${read('user')}\n`);
      return call.log({ reason, data: sessionId, line: 3634 });
    }
    const phone = world.phones.find(({ login }) => sameText(login, phoneLogin));
    if (phone === undefined) {
      const reason = 'blind_monitor INVALID PHONE LOGIN';
      call.print(`ERROR: ${reason} - ${phoneLogin}|${read('user')}\n`);
      return call.log({ reason, data: phoneLogin, line: 3650 });
    }
    launch(call, phone);
  },
};

/** The row is written first: where its caller code is taken, the phone rings and the answer is a 500. */
function launch({ world, read, print, log, now }: NonAgentCall, phone: Phone): void {
  const [sessionId, phoneLogin, stage] = [read('session_id'), read('phone_login'), read('stage')];
  const { prefix, type, letter } = kindOf(world, stage);
  const manId = world.nextManId;
  world.nextManId += 1;
  const server = dialString(read('server_ip'));
  const session = `${server}${prefix}${sessionId}`;
  const { dialplanNumber } = phone;
  const ends = stage.includes('SWAP') ? [dialplanNumber, session] : [session, dialplanNumber];
  const [channel = '', extension = ''] = ends;
  const user = read('user').slice(0, 8).padStart(8, '0');
  const callerCode = `B${letter}${epochSeconds(now)}${user}`;
  const taken = world.monitorings.some((row) => row.callerCode === callerCode);
  world.monitorings.push({ manId, type, phoneLogin, sessionId, channel, extension, callerCode });
  if (taken) throw new UncaughtSqlError(`Duplicate entry '${callerCode}'`);
  const said = [phoneLogin, session, dialplanNumber, sessionId, manId];
  const reason = 'blind_monitor HAS BEEN LAUNCHED';
  print(`SUCCESS: ${reason} - ${said.join('|')}|${read('user')}\n`);
  log({ reason, data: `${phoneLogin}|${server}|${sessionId}|${manId}`, line: 3779 });
}

interface Kind {
  readonly prefix: string;
  readonly type: Monitoring['type'];
  /** In the caller code. */
  readonly letter: 'M' | 'B' | 'W';
}

/** What is dialed before the session says how it is entered. Whispering that is switched off is listening. */
function kindOf({ system, platform }: World, stage: string): Kind {
  const prefixes = system.enhancedAgentMonitoring ? ENHANCED : PREFIXES[platform.conferencing];
  const listens: Kind = { prefix: prefixes.monitor, type: 'LISTEN', letter: 'M' };
  if (stage === '' || stage.includes('MONITOR')) return listens;
  if (stage.includes('BARGE')) return { prefix: prefixes.barge, type: 'BARGE', letter: 'B' };
  if (stage.includes('HIJACK')) return { prefix: prefixes.barge, type: 'HIJACK', letter: 'B' };
  // Any other word stands in the number that is dialed (corpus:nonagent.blind_monitor.meetme_lower).
  if (!stage.includes('WHISPER')) return { ...listens, prefix: stage };
  if (!system.agentWhisperEnabled) return { ...listens, prefix: '0' };
  return { prefix: prefixes.whisper, type: 'WHISPER', letter: 'W' };
}

const PREFIXES = {
  MeetMe: { monitor: '0', barge: '', whisper: '47378218' },
  ConfBridge: { monitor: '4', barge: '6', whisper: '47378218' },
} as const;
const ENHANCED = { monitor: '47378219', barge: '47378220', whisper: '47378221' } as const;

/** "10.0.0.7" as "010*000*000*007*". */
function dialString(serverIp: string): string {
  const parts = [0, 1, 2, 3].map((at) => (serverIp.split('.')[at] ?? '').padStart(3, '0'));
  return `${parts.join('*')}*`;
}
