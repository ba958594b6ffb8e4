/** An alarm wakes the worker as long as anybody looks: at the seat, or at the team. */
export interface WatchAlarm {
  onClients(count: number): void;
  onTeamPages(count: number): void;
}

/** `keep`: sets the alarm, or takes it away. */
export function createWatchAlarm(keep: (isWatched: boolean) => void): WatchAlarm {
  let clients = 0;
  let teamPages = 0;
  const evaluate = () => keep(clients + teamPages > 0);
  return {
    onClients(count) {
      clients = count;
      evaluate();
    },
    onTeamPages(count) {
      teamPages = count;
      evaluate();
    },
  };
}
