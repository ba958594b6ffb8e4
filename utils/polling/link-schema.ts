import * as z from 'zod/mini';
import { transientFailures } from '../call/link-failure.ts';

const instant = z.number();
const heardAt = z.nullable(instant);

/** Of a link that is kept between workers. `refusals`: what the dialer may refuse whoever asks. */
export const linkSchema = <const R extends string>(refusals: readonly R[]) =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('idle'), heardAt }),
    z.object({
      kind: z.literal('live'),
      heardAt: instant,
      nextAt: instant,
      odd: z.exactOptional(z.literal(true)),
    }),
    z.object({
      kind: z.literal('stale'),
      heardAt,
      since: instant,
      trouble: z.enum(transientFailures),
      attempts: z.number(),
      nextAt: instant,
    }),
    z.object({
      kind: z.literal('down'),
      heardAt,
      since: instant,
      refusal: z.enum(refusals),
      attempts: z.exactOptional(z.number()),
      nextAt: z.nullable(instant),
    }),
  ]);
