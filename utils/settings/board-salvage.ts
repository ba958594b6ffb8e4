import * as z from 'zod/mini';
import type { Board, TransferPreset } from '../call/control.ts';
import { controlNames, emptyBoard } from '../call/control.ts';

/*
 * What can still be read of a stored board that is not valid: every row that is one, every value that
 * has the right type. None of it is checked.
 */

const text = z.catch(z.string(), '');
const rows = <T extends z.ZodMiniType>(row: T) => z.catch(z.array(z.catch(z.nullable(row), null)), []);

const remains = z.catch(
  z.object({
    controls: z.catch(z.array(z.unknown()), [...emptyBoard.controls]),
    outcomes: rows(z.object({ code: text, label: text, callback: z.catch(z.boolean(), false) })),
    pauseCodes: rows(z.object({ code: text, label: text })),
    transfers: rows(
      z.object({
        kind: z.catch(z.enum(['number', 'in-group']), 'number'),
        label: text,
        number: text,
        way: z.catch(z.enum(['blind', 'with-customer', 'park-customer']), 'blind'),
        inGroup: text,
      }),
    ),
    inGroups: rows(z.string()),
  }),
  { controls: [...emptyBoard.controls], outcomes: [], pauseCodes: [], transfers: [], inGroups: [] },
);

export function salvageBoard(stored: unknown): Board {
  const { controls, outcomes, pauseCodes, transfers, inGroups } = remains.parse(stored);
  return {
    controls: controlNames.filter((name) => controls.includes(name)),
    outcomes: outcomes.filter(isRow),
    pauseCodes: pauseCodes.filter(isRow),
    transfers: transfers.filter(isRow).map(presetOf),
    inGroups: inGroups.filter(isRow),
  };
}

interface Remains {
  readonly kind: TransferPreset['kind'];
  readonly label: string;
  readonly number: string;
  readonly way: 'blind' | 'with-customer' | 'park-customer';
  readonly inGroup: string;
}

function presetOf({ kind, label, number, way, inGroup }: Remains): TransferPreset {
  return kind === 'number' ? { kind, label, number, way } : { kind, label, inGroup };
}

const isRow = <T>(row: T | null): row is T => row !== null;
