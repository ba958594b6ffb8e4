import * as z from 'zod/mini';
import type { ControlName, Outcome, PauseCode } from '../../call/controls.ts';
import { controlNames, defaultControls } from '../../call/controls.ts';
import { exactly } from '../../exact.ts';
import { ok } from '../../result.ts';
import type { InGroupRow, TransferRow } from '../values/control-rows.ts';
import { parseTransferTarget, transferWays } from '../values/control-rows.ts';
import {
  MOST_ROWS,
  parseInGroup,
  parseLabel,
  parseOutcomeCode,
  parsePauseCode,
} from '../values/control-values.ts';
import { zodText } from '../values/zod-text.ts';
import { carried } from '../values/schema-problem.ts';
import { list, typedLine, typedRows, typedTick } from './define.ts';

const label = zodText(parseLabel);
/** The dialer's database does not tell `SALE` and `sale` apart. */
const anyCase = (id: string) => id.toLowerCase();
const byCode = ({ code }: { readonly code: string }) => anyCase(code);

const transferType = z
  .object({ label, way: z.prefault(z.enum(transferWays), 'blind'), target: zodText(ok) })
  .check(
    z.check((payload) => {
      const { way, target } = payload.value;
      const parsed = parseTransferTarget(way, target);
      if (!parsed.ok) {
        const params = carried(parsed.error);
        payload.issues.push({ code: 'custom', params, input: target, path: ['target'] });
      } else payload.value = { ...payload.value, target: parsed.value };
    }),
  );

const control: z.ZodMiniType<ControlName> = exactly<ControlName>()(z.enum(controlNames));
const typedOutcome: z.ZodMiniType<Outcome> = exactly<Outcome>()(
  z.object({
    code: typedLine,
    label: typedLine,
    callback: typedTick,
  }),
);
const typedPauseCode: z.ZodMiniType<PauseCode> = exactly<PauseCode>()(
  z.object({ code: typedLine, label: typedLine }),
);
const typedWay = z.enum(transferWays);
const typedTransfer: z.ZodMiniType<TransferRow> = exactly<TransferRow>()(
  z.object({
    label: typedLine,
    way: typedWay,
    target: typedLine,
  }),
);
const typedInGroup: z.ZodMiniType<InGroupRow> = exactly<InGroupRow>()(z.object({ inGroup: typedLine }));

/** What the agent can do, and what they choose from. Each list has fields for one more row; saving adds what stands in them. */
export const callControl = {
  controls: list({
    type: {
      row: control,
      most: controlNames.length,
      id: (name: ControlName) => name,
      order: controlNames,
    },
    default: defaultControls,
    example: ['call', 'hang-up', 'pause', 'outcome', 'transfer', 'in-groups'],
    fields: { controls: typedRows(control) },
    show: (controls: readonly ControlName[]) => ({ controls }),
  }),
  outcomes: list({
    type: {
      row: z.object({ code: zodText(parseOutcomeCode), label, callback: z.prefault(z.boolean(), false) }),
      most: MOST_ROWS,
      id: byCode,
    },
    example: [
      { code: 'SALE', label: 'Sale', callback: false },
      { code: 'CALLBK', label: 'Call back', callback: true },
    ],
    fields: {
      outcomes: typedRows(typedOutcome),
      newOutcomeCode: typedLine,
      newOutcomeLabel: typedLine,
      newOutcomeCallback: typedTick,
    },
    show: (outcomes: readonly Outcome[]) => ({
      outcomes,
      newOutcomeCode: '',
      newOutcomeLabel: '',
      newOutcomeCallback: false,
    }),
  }),
  pauseCodes: list({
    type: { row: z.object({ code: zodText(parsePauseCode), label }), most: MOST_ROWS, id: byCode },
    example: [
      { code: 'BREAK', label: 'Break' },
      { code: 'TRAIN', label: 'Training' },
    ],
    fields: { pauseCodes: typedRows(typedPauseCode), newPauseCode: typedLine, newPauseCodeLabel: typedLine },
    show: (pauseCodes: readonly PauseCode[]) => ({ pauseCodes, newPauseCode: '', newPauseCodeLabel: '' }),
  }),
  transfers: list({
    type: { row: transferType, most: MOST_ROWS, id: () => null },
    example: [
      { label: 'Reception', way: 'blind', target: '8300' },
      { label: 'Sales', way: 'in-group', target: 'SALESLINE' },
    ],
    fields: {
      transfers: typedRows(typedTransfer),
      newTransferLabel: typedLine,
      newTransferWay: typedWay,
      newTransferTarget: typedLine,
    },
    show: (transfers: readonly TransferRow[]) => ({
      transfers,
      newTransferLabel: '',
      newTransferWay: 'blind' as const,
      newTransferTarget: '',
    }),
  }),
  inGroups: list({
    type: { row: zodText(parseInGroup), most: MOST_ROWS, id: anyCase },
    example: ['SALESLINE', 'SUPPORT'],
    fields: { inGroups: typedRows(typedInGroup), newInGroup: typedLine },
    show: (inGroups) => ({ inGroups: inGroups.map((inGroup) => ({ inGroup })), newInGroup: '' }),
  }),
};
