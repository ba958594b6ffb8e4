import type { Obstacle, ServerTrouble } from '../../../utils/messaging/finding-facts.ts';
import type { Finding, FindingKind, Findings } from '../../../utils/messaging/finding.ts';
import type { Words } from '../../words/words.ts';

/** A finding as people read it. */
export interface FindingText {
  readonly title: string;
  readonly reason: string;
  /** What to do, and where: in VICIdial's own words for its pages and fields. Null: there is nothing to fix. */
  readonly fix: string | null;
}

/** The words for some kinds of findings. */
export type TextsOf<Kind extends FindingKind> = {
  readonly [Each in Kind]: (finding: Findings[Each], say: Words) => FindingText;
};
/** The kinds that these checks find, those that were not made aside. */
export type KindsOf<Check extends Finding['check']> = Exclude<
  Extract<Finding, { readonly check: Check }>['kind'],
  'not-checked'
>;

export const yesOrNo = (yes: boolean) => (yes ? 'yes' : 'no');

/** `server`: a name, or words for one, with which the sentence begins. */
export const troubleText = (server: string, trouble: ServerTrouble, say: Words): string =>
  say(`checks.trouble.${trouble}`, { server });

export const troubleFix = (trouble: ServerTrouble, say: Words): string =>
  say(`checks.trouble-fix.${trouble}`);

/** What stood in the way of a check. */
export function obstacleText(obstacle: Obstacle, say: Words): string {
  switch (obstacle.kind) {
    case 'trouble-meanwhile':
    case 'reports-trouble': {
      const server =
        obstacle.kind === 'reports-trouble'
          ? say('checks.server.non-agent-api')
          : say('checks.server.meanwhile');
      return say('checks.sentence', { clause: troubleText(server, obstacle.trouble, say) });
    }
    default:
      return say(`checks.obstacle.${obstacle.kind}`);
  }
}
