import * as z from 'zod/mini';
import type { Board } from '../call/control.ts';
import { controlNames } from '../call/control.ts';
import { sameId } from './board-rows.ts';
import {
  MOST_ROWS,
  parseInGroup,
  parseLabel,
  parseOutcomeCode,
  parsePauseCode,
  parseTransferInGroup,
  parseTransferNumber,
} from './board-values.ts';
import { normal } from './normal.ts';

const label = normal(parseLabel);
const most = () => z.maxLength(MOST_ROWS);
const code = ({ code: id }: { readonly code: string }) => id;
const isFirst = (id: string, index: number, ids: readonly string[]) =>
  ids.findIndex((other) => sameId(other, id)) === index;

/** A stored board. */
export const boardSchema: z.ZodMiniType<Board> = z.object({
  controls: z.array(z.enum(controlNames)).check(z.refine(isInOrder)),
  outcomes: z.array(z.object({ code: normal(parseOutcomeCode), label, callback: z.boolean() })).check(
    most(),
    z.refine((outcomes) => outcomes.map(code).every(isFirst)),
  ),
  pauseCodes: z.array(z.object({ code: normal(parsePauseCode), label })).check(
    most(),
    z.refine((codes) => codes.map(code).every(isFirst)),
  ),
  transfers: z
    .array(
      z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('number'),
          label,
          number: normal(parseTransferNumber),
          way: z.enum(['blind', 'with-customer', 'park-customer']),
        }),
        z.object({ kind: z.literal('in-group'), label, inGroup: normal(parseTransferInGroup) }),
      ]),
    )
    .check(most()),
  inGroups: z.array(normal(parseInGroup)).check(
    most(),
    z.refine((ids) => ids.every(isFirst)),
  ),
});

/** In the order in which they are shown, each once. */
function isInOrder(controls: readonly (typeof controlNames)[number][]): boolean {
  const places = controls.map((control) => controlNames.indexOf(control));
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
}
