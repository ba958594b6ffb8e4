import type { Family } from './browsers.ts';
import type { Machine } from './machine.ts';

/** Chromium first: it has no first-run ways of its own. Chrome and Edge do as well. */
export const chromium: Family = {
  name: 'Chromium, Chrome or Edge',
  variable: 'CHROME_PATH',
  debianPackage: 'chromium',
  places,
  advice:
    'Install Chromium (Debian: "sudo apt-get install chromium"; elsewhere from https://www.chromium.org/getting-involved/download-chromium/) ' +
    'or Google Chrome (https://www.google.com/chrome/), or name the program in the environment variable CHROME_PATH. ' +
    'A Chromium from the snap store cannot be used: it cannot read temporary folders.',
};

function places({ platform, env }: Machine): readonly string[] {
  if (platform === 'darwin') return onMac(env['HOME'] ?? '');
  if (platform === 'win32') return onWindows(env);
  return [
    'chromium',
    '/usr/lib/chromium/chromium',
    'google-chrome',
    'google-chrome-stable',
    '/opt/google/chrome/chrome',
    'microsoft-edge',
    'microsoft-edge-stable',
    // Last, as on Ubuntu this is a script that only tells where to get one.
    'chromium-browser',
  ];
}

function onMac(home: string): string[] {
  const programs = [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ];
  return programs.flatMap((program) => [`/Applications/${program}`, `${home}/Applications/${program}`]);
}

function onWindows(env: Machine['env']): string[] {
  const folders = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => env[name] ?? []);
  const programs = [
    String.raw`Chromium\Application\chrome.exe`,
    String.raw`Google\Chrome\Application\chrome.exe`,
    String.raw`Microsoft\Edge\Application\msedge.exe`,
  ];
  return programs.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
}
