import type { Finding } from '../messaging/check-report.ts';
import { parseTeamId } from '../settings/identity.ts';
import { failed, passed, you } from './finding.ts';

/** Whether the TeamID arrives. The dialer only wants there to be one, and compares it with nothing. */
export function checkTeamId(teamId: string): Finding {
  const parsed = parseTeamId(teamId);
  if (parsed.ok && parsed.value === teamId) {
    return passed(
      'team-id',
      'The TeamID arrives as it is entered',
      'The dialer asks for one and compares it with nothing.',
    );
  }
  return failed(
    'team-id',
    'The TeamID cannot be used',
    parsed.ok ? 'There are blanks around it.' : parsed.error.words,
    you('Correct the TeamID in the options. If your CRM has none, any short word will do.'),
  );
}
