import type * as z from 'zod/mini';
import type { AsIts } from '../exact.ts';

/*
 * One way from a port, or a question, to who answers it: a table of schemas and a table of handlers, both by the
 * message's kind. A kind that is forgotten in one of them, or stands in one alone, does not build.
 */

interface Message {
  readonly kind: string;
}

type Of<All extends Message, Kind extends All['kind']> = Extract<All, { readonly kind: Kind }>;

/** Who said it comes along. */
export type Handlers<All extends Message, Sender, Answer = void> = {
  readonly [Kind in All['kind']]: (message: Of<All, Kind>, sender: Sender) => Answer;
};

type Schemas<All extends Message> = { readonly [Kind in All['kind']]: z.ZodMiniType<Of<All, Kind>> };

type Parsers<All extends Message> = {
  readonly [Kind in All['kind']]: {
    safeParse(message: unknown): { readonly data?: Of<All, Kind> | undefined };
  };
};

/** All that a sender may say: `schemasOf<PanelCommand>()({ retry: ..., ... })`. */
export const schemasOf =
  <All extends Message>() =>
  <Table extends Schemas<All>>(
    table: Table & AsIts<All, z.output<Table[keyof Table & All['kind']]>>,
  ): Table =>
    table;

/** Hands a message that is understood to its handler. What is none of the sender's is not heard: undefined. */
export function route<All extends Message, Sender, Answer = void>(
  parsers: Parsers<All>,
  handlers: Handlers<All, Sender, Answer>,
): (message: unknown, sender: Sender) => Answer | undefined {
  type Hear = (message: unknown, sender: Sender) => Answer | undefined;
  const hearing =
    <Kind extends All['kind']>(
      parser: Parsers<All>[Kind],
      handle: Handlers<All, Sender, Answer>[Kind],
    ): Hear =>
    (message, sender) => {
      const { data } = parser.safeParse(message);
      return data === undefined ? undefined : handle(data, sender);
    };

  const isKnown = (kind: unknown): kind is All['kind'] =>
    typeof kind === 'string' && Object.hasOwn(parsers, kind);

  return (message, sender) => {
    const kind = kindOf(message);
    return isKnown(kind) ? hearing(parsers[kind], handlers[kind])(message, sender) : undefined;
  };
}

const kindOf = (message: unknown): unknown =>
  typeof message === 'object' && message !== null && 'kind' in message ? message.kind : undefined;
