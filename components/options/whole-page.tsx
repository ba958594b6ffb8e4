import { ActionBar } from './action-bar.tsx';
import { BackNotice } from './back-notice.tsx';
import { CheckUp } from './check-up.tsx';
import { ExportFields } from './export-fields.tsx';
import type { FormView } from './form-view.ts';
import { isBack } from './guided-page.tsx';
import { ImportFields } from './import-fields.tsx';
import { Notices } from './notice.tsx';
import { LoadTable } from './load-table.tsx';
import { OptionFields } from './option-fields.tsx';
import { SearchField } from './search-field.tsx';
import { SectionLinks } from './section-links.tsx';
import { Section } from './section.tsx';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';
import type { FileAndClipboard } from './services.ts';
import type { Importing } from './use-import.ts';
import type { OptionsState } from './use-options.ts';
import { isShown } from './use-search.ts';
import { ConnectionTest } from './connection-test.tsx';

interface WholePageProps {
  readonly options: OptionsState;
  readonly view: FormView;
  readonly importing: Importing;
  readonly fileAndClipboard: FileAndClipboard;
  readonly reportWords: Words;
}

/** The id of where all settings begin. */
export const TOP = 'all';

/** All settings, section by section. */
export function WholePage({ options, view, importing, fileAndClipboard, reportWords }: WholePageProps) {
  const say = useWords();
  const { form, search, run, save, undo, test } = options;
  const { loaded } = view;
  return (
    <div class="whole">
      <SectionLinks search={search} />
      <main>
        <h1 id={TOP} tabIndex={-1}>
          {say('options.page-title')}
        </h1>
        <p class="lead">{say('options.lead')}</p>
        <Notices loaded={loaded} />
        {isBack(options) && <BackNotice onDiscard={form.discard} />}
        <SearchField {...search} />
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <AccountSections options={options} view={view} />
          <TestSections {...{ options, view, fileAndClipboard, reportWords }} />
          <MoreSections {...{ options, view, importing, fileAndClipboard }} />
          <ActionBar
            form={form}
            canUndo={loaded.canUndo}
            isTesting={run.kind === 'testing'}
            onUndo={undo}
            onTest={test}
          />
        </form>
      </main>
    </div>
  );
}

/** The dialer, this seat and its login there. */
function AccountSections({ options: { search, access }, view }: Pick<WholePageProps, 'options' | 'view'>) {
  return (['dialer', 'login', 'seat', 'sites'] as const).map((name) => (
    <Section key={name} name={name} search={search}>
      <OptionFields section={name} form={view} access={access} />
    </Section>
  ));
}

/** Whether it works. */
function TestSections({ options, view, fileAndClipboard, reportWords }: Omit<WholePageProps, 'importing'>) {
  const { search, run, checkRun, checkUp } = options;
  const { loaded } = view;
  return (
    <>
      <Section name="test" search={search}>
        <ConnectionTest run={run} agentId={loaded.draft.agentId} />
      </Section>
      <Section name="check" search={search}>
        <CheckUp {...checkRun} reportWords={reportWords} onRun={checkUp} onCopy={fileAndClipboard.copy} />
      </Section>
    </>
  );
}

/** What has a default that serves most seats, and the settings as a file. */
function MoreSections({ options, view, importing, fileAndClipboard }: Omit<WholePageProps, 'reportWords'>) {
  const { form, search, access } = options;
  const { loaded } = view;
  return (
    <>
      {(['cadence', 'dialing', 'callControl'] as const).map((name) => (
        <Section key={name} name={name} search={search}>
          <OptionFields section={name} form={view} access={access} />
          {name === 'cadence' && <LoadTable form={view} />}
        </Section>
      ))}
      <Section name="exchange" search={search}>
        <ImportFields
          {...{ importing, loaded }}
          isDirty={form.dirty}
          isHidden={!isShown(search, 'import')}
          onDiscard={form.discard}
        />
        <ExportFields
          {...{ loaded, fileAndClipboard }}
          isDirty={form.dirty}
          isHidden={!isShown(search, 'export')}
        />
      </Section>
    </>
  );
}
