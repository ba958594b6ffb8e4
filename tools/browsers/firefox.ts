import type { Family } from './browsers.ts';
import type { Machine } from './machine.ts';

export const firefox: Family = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  debianPackage: 'firefox-esr',
  places,
  advice:
    'Install Firefox (Debian: "sudo apt-get install firefox-esr"; elsewhere from https://www.mozilla.org/firefox/), ' +
    'or name the program in the environment variable FIREFOX_PATH. ' +
    'A Firefox from the snap store cannot be used: it cannot read temporary folders.',
};

function places({ platform, env }: Machine): readonly string[] {
  if (platform === 'darwin') {
    const program = 'Applications/Firefox.app/Contents/MacOS/firefox';
    return [`/${program}`, `${env['HOME'] ?? ''}/${program}`];
  }
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => env[name] ?? [])
      .map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`);
  }
  return ['firefox-esr', 'firefox', '/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox'];
}
