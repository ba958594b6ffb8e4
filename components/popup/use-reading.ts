import { useEffect, useState } from 'preact/hooks';
import type { NumberReading } from '../../utils/call/number-reading.ts';

export type OnRead = (text: string) => Promise<NumberReading | null>;

export interface Reading {
  /** What would be dialed for the text as it is now; null: not known yet, or there is none. */
  readonly now: NumberReading | null;
  /** Whether a person has it before them. */
  readonly isKnown: boolean;
  /** Finds it out; whether there is nothing in it that would have to be told. */
  readonly show: () => Promise<boolean>;
}

/** Asks with each change what would be dialed. An answer that comes too late for its text is dropped. */
export function useReading(typed: string, onRead: OnRead): Reading {
  const text = typed.trim();
  const [known, setKnown] = useState<{ readonly text: string; readonly reading: NumberReading | null }>();

  async function read(): Promise<NumberReading | null> {
    const reading = await onRead(text);
    setKnown({ text, reading });
    return reading;
  }

  useEffect(() => {
    if (text !== '') void read();
  }, [text]);

  const isKnown = known?.text === text;
  return {
    now: isKnown ? known.reading : null,
    isKnown,
    async show() {
      const reading = await read();
      return reading?.kind !== 'as-number' || reading.number.isPlain;
    },
  };
}
