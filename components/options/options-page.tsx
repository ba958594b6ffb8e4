import { useEffect, useLayoutEffect } from 'preact/hooks';
import { adviceOn } from '../../utils/settings/advice.ts';
import { ActionBar } from './action-bar.tsx';
import { bindFields, bindTicks } from './bind-field.ts';
import { BoardSection } from './board-section.tsx';
import { DialerSection } from './dialer-section.tsx';
import { DialingSection } from './dialing-section.tsx';
import { inputId } from './field.tsx';
import type { Form } from './form.ts';
import { LoginSection } from './login-section.tsx';
import { Notice } from './notice.tsx';
import { SeatSection } from './seat-section.tsx';
import { Section } from './section.tsx';
import type { OptionsServices } from './services.ts';
import { SitesSection } from './sites-section.tsx';
import { useOptions } from './use-options.ts';
import { Verdict } from './verdict.tsx';

/** The whole options page. */
export function OptionsPage({ services }: { readonly services: OptionsServices }) {
  const { form, access, dialerOrigin, run, save, test } = useOptions(services);
  const { state, problems } = form;
  useFocus(state);
  useLinkedSection(state.phase !== 'loading');
  if (state.phase === 'loading') return null;

  const { draft, loaded } = state;
  const { type: onType, rowProblems } = form;
  const bind = bindFields({ draft, problems, advice: adviceOn(draft), type: onType });
  const tick = bindTicks({ draft, type: onType });
  return (
    <main>
      <h1>Screen Pop options</h1>
      <p class="lead">What this seat needs to show its agent who is on the line.</p>
      <Notice from={loaded.from} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <DialerSection
          bind={bind}
          permission={
            dialerOrigin === null ? null : { origin: dialerOrigin, access: access.of(dialerOrigin) }
          }
          onAllow={() => dialerOrigin !== null && void access.ask(dialerOrigin)}
        />
        <LoginSection bind={bind} passwordStored={loaded.passwordStored} />
        <SeatSection bind={bind} />
        <SitesSection
          bind={bind}
          sites={draft.sites}
          problem={problems.sites}
          accessOf={access.of}
          onAllow={(site) => void access.ask(site)}
          onRemove={form.removeSite}
          onAdd={form.addSite}
        />
        <Section
          id="test"
          title="Test"
          lead="Test connection saves what you typed, asks the dialer once and says here what came of it."
        >
          <Verdict run={run} agentId={loaded.draft.agentId} />
        </Section>
        <DialingSection {...{ bind, tick, problems, onType }} country={draft.country} />
        <BoardSection {...{ draft, problems, rowProblems, bind, tick, onType }} onAdd={form.addRow} />
        <ActionBar form={form} isTesting={run.kind === 'testing'} onTest={test} />
      </form>
    </main>
  );
}

/** Puts the focus where the form wants it, once for each wish; in a list, at what is wrong in it. */
function useFocus(state: Form): void {
  const wish = state.phase === 'loading' ? null : state.focus;
  useLayoutEffect(() => {
    if (wish === null) return;
    const place = document.getElementById(inputId(wish.field));
    const wrong = place?.querySelector<HTMLElement>('[aria-invalid=true]');
    (wrong ?? place)?.focus();
  }, [wish]);
}

/** The sections come after the page has loaded, too late for the browser to follow a link to one. */
function useLinkedSection(isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return;
    const place = document.getElementById(location.hash.slice(1));
    if (place instanceof HTMLDetailsElement) place.open = true;
    place?.scrollIntoView();
  }, [isShown]);
}
