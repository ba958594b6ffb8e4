import { render } from 'preact';
import { OptionsPage } from '../../components/options/options-page.tsx';
import type { OptionsServices } from '../../components/options/services.ts';
import { browser } from '../../utils/browser.ts';
import type { ConnectionTest, ConnectionVerdict } from '../../utils/messaging/messages.ts';
import { parseConnectionVerdict } from '../../utils/messaging/received.ts';
import { load } from '../../utils/settings/loaded.ts';
import {
  hasAccess,
  onAccessChanged,
  releaseAccess,
  requestAccess,
} from '../../utils/settings/permissions.ts';
import { onSettingsChanged, saveSettings } from '../../utils/settings/store.ts';

const services: OptionsServices = {
  access: { has: hasAccess, request: requestAccess, release: releaseAccess, onChanged: onAccessChanged },
  load,
  save: saveSettings,
  onSettingsChanged,
  testConnection,
};

async function testConnection(): Promise<ConnectionVerdict | null> {
  const question: ConnectionTest = { kind: 'test-connection' };
  try {
    return parseConnectionVerdict(await browser.runtime.sendMessage(question));
  } catch {
    // Nobody is listening: the background could not start.
    return null;
  }
}

const place = document.getElementById('options');
if (place !== null) render(<OptionsPage services={services} />, place);
