import { ControlTicks } from './control-ticks.tsx';
import type { FormView } from './form-view.ts';
import { InGroupsFold } from './in-groups-fold.tsx';
import { OutcomesFold } from './outcomes-fold.tsx';
import { PauseCodesFold } from './pause-codes-fold.tsx';
import { TransfersFold } from './transfers-fold.tsx';

/** What the agent can do from the panel and the popup. */
export function BoardFields({ form }: { readonly form: FormView }) {
  return (
    <>
      <ControlTicks form={form} />
      <OutcomesFold form={form} />
      <PauseCodesFold form={form} />
      <TransfersFold form={form} />
      <InGroupsFold form={form} />
    </>
  );
}
