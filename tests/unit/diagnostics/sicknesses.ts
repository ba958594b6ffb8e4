import type { CheckName } from '../../../utils/messaging/finding.ts';
import { accountsSicknesses } from './sicknesses/accounts.ts';
import { agentSicknesses } from './sicknesses/agent.ts';
import { answersSicknesses } from './sicknesses/answers.ts';
import { clockSicknesses } from './sicknesses/clock.ts';
import { loginSicknesses } from './sicknesses/login.ts';
import { serversSicknesses } from './sicknesses/servers.ts';
import type { Sicknesses } from './sicknesses/ways.ts';

/** Every check, found to be wrong in every way it knows. The healthy seat, where all is right, is in the test. */
export const sicknesses: Sicknesses<CheckName> = {
  ...serversSicknesses,
  ...loginSicknesses,
  ...agentSicknesses,
  ...answersSicknesses,
  ...accountsSicknesses,
  ...clockSicknesses,
};
