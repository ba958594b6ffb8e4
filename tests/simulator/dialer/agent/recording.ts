import { sqlDate } from '../time.ts';
import type { Addressed } from './addressed.ts';
import { addressed, namesNobody } from './addressed.ts';
import type { AgentCall, AgentFunction } from './function.ts';
import { post } from './post.ts';

/** The column holds the last order, and once the page has taken a START the id of the recording. */
export const recording: AgentFunction = {
  name: 'recording',

  missing(read) {
    const value = read('value');
    return !/START|STOP|STATUS/.test(value) || namesNobody(read, 1) ? `${value}|${read('agent_user')}` : null;
  },

  run(call) {
    const agent = addressed(call);
    if (agent === null) return;
    const value = call.read('value');
    if (value === 'STATUS') return tellStatus(call, agent);

    const current = agent.live.mailbox.external_recording;
    // A START that still waits counts as a recording (corpus:agent.recording.stop_after_start).
    if (value.includes('STOP') && (current === 'STOP' || current === '')) {
      return call.fail('stop recording error', `${agent.user}|${current}||||${seatOf(agent)}`);
    }
    const order = value.includes('START') ? `${value}${call.read('stage').slice(0, 14)}` : value;
    post(call, agent.live, 'external_recording', order);
    call.succeed('recording function sent', `${agent.user}|${order}||||${seatOf(agent)}`);
  },
};

function tellStatus(call: AgentCall, agent: Addressed): void {
  const id = agent.live.mailbox.external_recording;
  if (['', 'START', 'STOP'].includes(id)) {
    return call.notice('not recording', `${agent.user}|||||${seatOf(agent)}`);
  }
  const row = call.world.recordings.find(({ recordingId }) => `${recordingId}` === id);
  const known =
    row === undefined
      ? '||'
      : `${row.filename}|${row.serverIp}|${sqlDate(row.startTime, call.world.platform.timeZone)}`;
  call.notice('recording active', `${agent.user}|${id}|${known}|${seatOf(agent)}`);
}

function seatOf({ live }: Addressed): string {
  return `${live.serverIp}|${live.confExten}|${live.status}`;
}
