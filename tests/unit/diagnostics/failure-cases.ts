import type { CheckName } from '../../../utils/messaging/finding.ts';
import { accountsSicknesses } from './failure-cases/accounts.ts';
import { agentSicknesses } from './failure-cases/agent.ts';
import { answersSicknesses } from './failure-cases/answers.ts';
import { clockSicknesses } from './failure-cases/clock.ts';
import { loginSicknesses } from './failure-cases/login.ts';
import { serversSicknesses } from './failure-cases/servers.ts';
import type { Sicknesses } from './failure-cases/ways.ts';

/** Every check, found to be wrong in every way it knows. The healthy seat, where all is right, is in the test. */
export const failureCases: Sicknesses<CheckName> = {
  ...serversSicknesses,
  ...loginSicknesses,
  ...agentSicknesses,
  ...answersSicknesses,
  ...accountsSicknesses,
  ...clockSicknesses,
};
