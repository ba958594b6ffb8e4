import type { BoardForm } from './board-form.ts';
import { ControlTicks } from './control-ticks.tsx';
import { InGroupsFold } from './in-groups-fold.tsx';
import { OutcomesFold } from './outcomes-fold.tsx';
import { PauseCodesFold } from './pause-codes-fold.tsx';
import { Section } from './section.tsx';
import { TransfersFold } from './transfers-fold.tsx';

/** What the agent can do from the panel and the popup. */
export function BoardSection(form: BoardForm) {
  return (
    <Section
      id="call-control"
      title="Call control"
      lead="What the agent can do from the panel and the popup, besides reading them."
    >
      <ControlTicks controls={form.draft.controls} onChange={(controls) => form.onType({ controls })} />
      <OutcomesFold {...form} />
      <PauseCodesFold {...form} />
      <TransfersFold {...form} />
      <InGroupsFold {...form} />
    </Section>
  );
}
