import type { FindingKind, Findings } from '../../utils/messaging/finding.ts';
import { accountsTexts } from './findings/accounts.ts';
import { agentTexts } from './findings/agent.ts';
import { answersTexts } from './findings/answers.ts';
import { loginTexts } from './findings/login.ts';
import type { FindingText, TextsOf } from './findings/texts.ts';
import { obstacleText } from './findings/texts.ts';
import { serversTexts } from './findings/servers.ts';
import { versionsTexts } from './findings/versions.ts';
import type { Words } from '../words/words.ts';

const texts: TextsOf<FindingKind> = {
  ...serversTexts,
  ...versionsTexts,
  ...loginTexts,
  ...agentTexts,
  ...answersTexts,
  ...accountsTexts,
  'not-checked': ({ check, obstacle }, say) => ({
    title: say(`checks.unchecked.${check}`),
    reason: obstacleText(obstacle, say),
    fix: null,
  }),
};

/** A finding in words. */
export const findingText = (finding: Findings[FindingKind], say: Words): FindingText =>
  textOfKind(finding.kind, finding, say);

function textOfKind<Kind extends FindingKind>(kind: Kind, finding: Findings[Kind], say: Words): FindingText {
  return texts[kind](finding, say);
}
