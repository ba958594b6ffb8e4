import type { DialerClock } from '../../utils/call/dialer-clock.ts';
import { dialerWall } from '../../utils/call/dialer-clock.ts';
import { dialerText, ownOffset } from '../../utils/call/wall-time.ts';
import type { Snapshot } from '../../utils/call/snapshot.ts';
import type { Writer } from '../../utils/call/writer.ts';
import { systemClock } from '../../utils/clock.ts';
import { createCallControl } from '../../utils/controls/call-control.ts';
import { createDialing } from '../../utils/dialing/dialing.ts';
import { createDeferredCalls } from '../../utils/dialing/deferred-calls.ts';
import { createSpacing } from '../../utils/dialing/spacing.ts';
import { createCallCommandHandler } from '../../utils/dialing/call-command-handler.ts';
import type { Desk } from './desk.ts';

export interface CallsParts {
  readonly writer: Writer;
  /** Settles when the state is written down. */
  readonly kept: () => Promise<void>;
  readonly desk: Desk;
  readonly dialerClock: () => DialerClock | null;
  /** Something may have onChange at the dialer. */
  readonly hint: () => void;
  readonly openPopup: () => void;
  /** All that a surface knows. */
  readonly snapshot: () => Snapshot;
  /** There is another question to the person. */
  readonly onChange: () => void;
}

/** What an agent does with calls from here: click-to-dial and call control, for the seat as it is at the moment. */
export function createCalls({
  writer,
  kept,
  desk,
  dialerClock,
  hint,
  openPopup,
  snapshot,
  onChange,
}: CallsParts) {
  const spacing = createSpacing(systemClock);
  const shared = { writer, clock: systemClock, newId: () => crypto.randomUUID(), hint };
  const dialing = createDialing({
    ...shared,
    spacing,
    kept,
    seat: () => {
      const { seat, line } = desk;
      return seat && line?.dialer ? { dialer: line.dialer, rules: seat.settings.dialing } : null;
    },
  });
  const dialer = () => desk.line?.dialer ?? null;
  const waiting = createDeferredCalls({ ...shared, spacing, dialing, kept, dialer });
  const control = createCallControl({
    ...shared,
    spacing,
    circumstances: snapshot,
    dialer,
    isCallback: (code) =>
      desk.controlsConfig.outcomes.find((outcome) => outcome.code === code)?.callback ?? null,
    dialerTime: () => dialerText(dialerWall(dialerClock(), ownOffset, systemClock.now())),
  });
  const callCommands = createCallCommandHandler({
    writer,
    clock: systemClock,
    dialing,
    waiting,
    mayCall: () => desk.controlsConfig.controls.includes('call'),
    openPopup,
    onChange,
  });
  return { dialing, waiting, control, callCommands };
}
