import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeInGroups } from '../../../../utils/dialer/agent-api/change-in-groups.ts';
import type { Dialer } from '../../../../utils/dialer/dialer.ts';
import { externalDial } from '../../../../utils/dialer/agent-api/external-dial.ts';
import { externalStatus } from '../../../../utils/dialer/agent-api/external-status.ts';
import { pauseCode } from '../../../../utils/dialer/agent-api/pause-code.ts';
import { transferConference } from '../../../../utils/dialer/agent-api/transfer-conference.ts';
import { transferTo } from '../../../../utils/controls/target.ts';
import { fail } from '../../../../utils/result.ts';
import { adviceOn } from '../../../../utils/settings/form/advice.ts';
import { checkControlLists } from '../../../../utils/settings/form/control-lists-check.ts';
import type { TransferRow } from '../../../../utils/settings/values/control-rows.ts';
import { transferOf } from '../../../../utils/settings/values/control-rows.ts';
import { checkDraft } from '../../../../utils/settings/form/draft-check.ts';
import { emptyDraft } from '../../../../utils/settings/form/draft.ts';
import { settingsOf } from '../../../../utils/settings/in-force/settings.ts';
import { goodControls, goodDialing } from '../drafts.ts';
import { sampleDraft, setUp } from '../samples.ts';

/* What the settings accept, the dialer keeps as it is: the commands send it and refuse nothing. */

const agentUser = 'u'.repeat(20);
/** Never answers; a parameter that must not be sent is refused before it is asked. */
const noAnswer = fail({ kind: 'timeout' } as const);
const silent: Dialer = {
  ask: async () => noAnswer,
  order: async () => noAnswer,
  askOpenly: async () => noAnswer,
};
const sent = noAnswer;

describe('what the settings accept', () => {
  it('can be sent with every call, unless there was advice against it', async () => {
    let sentOnes = 0;
    await fc.assert(
      fc.asyncProperty(goodDialing, async (typed) => {
        const checked = checkDraft({ ...sampleDraft, ...typed }, setUp);
        if (!checked.ok || adviceOn({ ...emptyDraft, ...typed }).vendorId !== undefined) return;
        const { dialIngroup: inGroup, ...rules } = settingsOf(checked.value.options).dialing;
        const target = { kind: 'number', number: '1'.repeat(18), phoneCode: '999' } as const;
        expect(await externalDial(silent, { agentUser, target, ...rules, inGroup })).toEqual(sent);
        sentOnes += 1;
      }),
    );
    expect(sentOnes).toBeGreaterThan(20);
  });

  it('can be set, paused with, transferred to and joined', async () => {
    let sentOnes = 0;
    const now = '2026-01-01 00:00:00';
    await fc.assert(
      fc.asyncProperty(goodControls, async (typed) => {
        const checked = checkControlLists(typed);
        if (!checked.ok) return;
        const { outcomes, pauseCodes, transfers, inGroups } = checked.value;
        const answers = await Promise.all([
          ...outcomes.map(({ code }) =>
            externalStatus(silent, { agentUser, status: code, isCallback: false, now }),
          ),
          ...pauseCodes.map(({ code }) => pauseCode(silent, { agentUser, code })),
          ...transfers.map((row) =>
            transferConference(silent, { agentUser, ...transferTo(transferOf(row)) }),
          ),
          ...inGroups.map((one) =>
            changeInGroups(silent, {
              agentUser,
              action: 'ADD',
              inGroups: [one],
              blended: true,
              asDefault: false,
            }),
          ),
        ]);
        for (const answer of answers) expect(answer).toEqual(sent);
        sentOnes += answers.length;
      }),
    );
    expect(sentOnes).toBeGreaterThan(100);
  });

  it('can be transferred to at its longest', async () => {
    const longest: readonly TransferRow[] = [
      { label: 'X', way: 'park-customer', target: '1'.repeat(25) },
      { label: 'X', way: 'in-group', target: 'x'.repeat(20) },
      { label: 'X', way: 'in-group', target: 'DEFAULTINGROUP' },
    ];
    const checked = checkControlLists({ ...emptyDraft, transfers: longest });
    expect(checked).toMatchObject({ ok: true, value: { transfers: longest } });
    for (const row of longest) {
      expect(await transferConference(silent, { agentUser, ...transferTo(transferOf(row)) })).toEqual(sent);
    }
  });
});
