import type { FindingKind, Findings } from '../../utils/messaging/finding.ts';
import { accountsTexts } from './findings/accounts.ts';
import { agentTexts } from './findings/agent.ts';
import { answersTexts } from './findings/answers.ts';
import { loginTexts } from './findings/login.ts';
import type { FindingText, Phrases, TextsOf } from './findings/phrases.ts';
import { obstacleText } from './findings/phrases.ts';
import { serversTexts } from './findings/servers.ts';
import { versionsTexts } from './findings/versions.ts';

const texts: TextsOf<FindingKind> = {
  ...serversTexts,
  ...versionsTexts,
  ...loginTexts,
  ...agentTexts,
  ...answersTexts,
  ...accountsTexts,
  'not-checked': ({ check, obstacle }, phrases) => ({
    title: phrases.say(`checks.unchecked.${check}`),
    reason: obstacleText(obstacle, phrases),
    fix: null,
  }),
};

/** A finding in words. */
export const findingText = (finding: Findings[FindingKind], phrases: Phrases): FindingText =>
  textOfKind(finding.kind, finding, phrases);

function textOfKind<Kind extends FindingKind>(
  kind: Kind,
  finding: Findings[Kind],
  phrases: Phrases,
): FindingText {
  return texts[kind](finding, phrases);
}
