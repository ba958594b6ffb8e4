import { render } from 'preact';
import { OptionsPage } from '../../components/options/options-page.tsx';
import type { OptionsServices } from '../../components/options/services.ts';
import { optionsWordsIn } from '../../components/words/options-catalogues.ts';
import { languageFor } from '../../utils/languages.ts';
import { browser } from '../../utils/browser.ts';
import { load } from '../../utils/settings/form/loaded.ts';
import { hasAccess, onAccessChanged, releaseAccess } from '../../utils/settings/in-force/permissions.ts';
import { onPolicyChanged } from '../../utils/settings/in-force/policy-source.ts';
import { saveSettings } from '../../utils/settings/stored/save.ts';
import { onOwnChanged, undoSave } from '../../utils/settings/stored/stored.ts';
import { requestAccess } from './access.ts';
import { keptDraft } from './kept-draft.ts';
import { fileAndClipboard } from './file-and-clipboard.ts';
import { checkSetUp, testConnection } from './questions.ts';

const services: OptionsServices = {
  access: { has: hasAccess, request: requestAccess, release: releaseAccess, onChanged: onAccessChanged },
  drafts: keptDraft,
  fileAndClipboard,
  load,
  save: saveSettings,
  undo: undoSave,
  onChanged(callback, signal) {
    onOwnChanged(callback, signal);
    onPolicyChanged(callback, signal);
  },
  testConnection,
  checkSetUp,
};

const place = document.getElementById('options');
if (place !== null) {
  const words = optionsWordsIn(languageFor([browser.i18n.getUILanguage()]));
  document.documentElement.lang = words.language;
  document.title = words('options.page-title');
  render(<OptionsPage {...{ services, words }} reportWords={optionsWordsIn('en')} />, place);
}
