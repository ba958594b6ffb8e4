import { sameText } from '../collation.ts';
import type { Monitoring } from '../monitor-rows.ts';
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
    launch(call, phone.dialplanNumber);
  },
};

function launch({ world, read, print, log }: NonAgentCall, dialplanNumber: string): void {
  const [sessionId, phoneLogin] = [read('session_id'), read('phone_login')];
  const { prefix, type } = kindOf(world, read('stage'));
  const manId = world.monitorings.length + 1;
  world.monitorings.push({ manId, type, phoneLogin, sessionId });
  const server = dialString(read('server_ip'));
  const said = [phoneLogin, `${server}${prefix}${sessionId}`, dialplanNumber, sessionId, manId];
  const reason = 'blind_monitor HAS BEEN LAUNCHED';
  print(`SUCCESS: ${reason} - ${said.join('|')}|${read('user')}\n`);
  log({ reason, data: `${phoneLogin}|${server}|${sessionId}|${manId}`, line: 3779 });
}

/** What is dialed before the session says how it is entered. Whispering that is switched off is listening. */
function kindOf(world: World, stage: string): { prefix: string; type: Monitoring['type'] } {
  if (stage === '' || stage.includes('MONITOR')) return { prefix: '0', type: 'LISTEN' };
  if (stage.includes('BARGE')) return { prefix: '', type: 'BARGE' };
  if (stage.includes('HIJACK')) return { prefix: '', type: 'HIJACK' };
  if (!stage.includes('WHISPER')) return { prefix: stage, type: 'LISTEN' };
  return world.system.agentWhisperEnabled
    ? { prefix: '47378218', type: 'WHISPER' }
    : { prefix: '0', type: 'LISTEN' };
}

/** "10.0.0.7" as "010*000*000*007*". */
function dialString(serverIp: string): string {
  const parts = [0, 1, 2, 3].map((at) => (serverIp.split('.')[at] ?? '').padStart(3, '0'));
  return `${parts.join('*')}*`;
}
