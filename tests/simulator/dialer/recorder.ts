import type { Clock } from '../../../utils/clock.ts';
import type { Recording } from './call-rows.ts';
import { sameText } from './collation.ts';
import type { Happening } from './events.ts';
import type { LiveAgent } from './live-agent.ts';
import { sqlDate } from './time.ts';
import type { World } from './world.ts';

/** The recordings of the agents' conferences, with a call or without. */
export interface Recorder {
  /** `suffix` is put behind the file's name. One that goes on ends. */
  startRecording(user: string, suffix?: string): void;
  /** Nothing when none goes on. */
  stopRecording(user: string): void;
  recordingOf(user: string): Recording | undefined;
}

export interface RecorderParts {
  readonly world: World;
  readonly clock: Clock;
  readonly emit: (happening: Happening) => void;
  /** The agent; throws when they are not logged in. */
  readonly loggedIn: (user: string) => LiveAgent;
}

export function createRecorder({ world, clock, emit, loggedIn }: RecorderParts): Recorder {
  const recordingOf = (user: string) =>
    world.recordings.findLast((row) => sameText(row.user, user) && row.endTime === null);

  function stopRecording(name: string): void {
    const agent = loggedIn(name);
    agent.mailbox.external_recording = '';
    const row = recordingOf(agent.user);
    if (row === undefined) return;
    row.endTime = clock.now();
    const { recordingId, filename } = row;
    emit({ kind: 'recording-stopped', user: agent.user, recordingId, filename });
  }

  return {
    recordingOf,
    stopRecording,

    startRecording(name, suffix = '') {
      stopRecording(name);
      const agent = loggedIn(name);
      const recordingId = world.recordings.length + 1;
      const filename = `${fileNameOf(world, agent, clock.now())}${suffix}`;
      const { user, leadId, serverIp } = agent;
      const startTime = clock.now();
      world.recordings.push({ recordingId, user, leadId, filename, serverIp, startTime, endTime: null });
      agent.mailbox.external_recording = `${recordingId}`;
      emit({ kind: 'recording-started', user, recordingId, filename });
    },
  };
}

/** "20261120-133837_7275551212", as VICIdial names them by default. */
function fileNameOf(world: World, agent: LiveAgent, now: number): string {
  const moment = sqlDate(now, world.platform.timeZone).replace(/[-:]/g, '').replace(' ', '-');
  return `${moment}_${world.leads.get(agent.leadId)?.phoneNumber ?? ''}`;
}
