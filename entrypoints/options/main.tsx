import { render } from 'preact';
import { OptionsPage } from '../../components/options/options-page.tsx';
import type { OptionsServices } from '../../components/options/services.ts';
import { optionsWordsIn } from '../../components/words/options-catalogues.ts';
import { speak } from '../../components/words/page.ts';
import { load } from '../../utils/settings/form/loaded.ts';
import { languageInForce } from '../../utils/settings/in-force/language.ts';
import { hasAccess, onAccessChanged, releaseAccess } from '../../utils/settings/in-force/permissions.ts';
import { onPolicyChanged } from '../../utils/settings/in-force/policy-source.ts';
import { saveSettings } from '../../utils/settings/stored/save.ts';
import { onOwnChanged, undoSave } from '../../utils/settings/stored/stored.ts';
import { requestAccess } from './access.ts';
import { keptDraft } from './draft-storage.ts';
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

const forever = new AbortController().signal;

async function draw(place: HTMLElement) {
  const words = speak(optionsWordsIn(await languageInForce()));
  document.title = words('options.page-title');
  render(<OptionsPage {...{ services, words }} reportWords={optionsWordsIn('en')} />, place);
}

const place = document.getElementById('options');
if (place !== null) {
  void draw(place);
  services.onChanged(() => void draw(place), forever);
}
