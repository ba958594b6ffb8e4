import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../../tools/browsers/browsers.ts';
import { chromium } from '../../../tools/browsers/chromium.ts';
import { firefox } from '../../../tools/browsers/firefox.ts';
import type { Machine } from '../../../tools/browsers/machine.ts';

interface MadeUp {
  readonly platform?: NodeJS.Platform;
  readonly env?: Record<string, string>;
  /** What is installed; a value is where a link leads. */
  readonly programs: Readonly<Record<string, string | null>>;
}

function machine({
  platform = 'linux',
  env = { PATH: '/usr/local/bin:/usr/bin' },
  programs,
}: MadeUp): Machine {
  return {
    platform,
    env,
    canRun: (file) => file in programs,
    realPath: (file) => programs[file] ?? file,
  };
}

describe('on Linux', () => {
  test('Chromium before Chrome before Edge', () => {
    const programs = {
      '/usr/bin/chromium': null,
      '/usr/bin/google-chrome': null,
      '/usr/bin/microsoft-edge': null,
    };
    const { '/usr/bin/chromium': _, ...branded } = programs;
    const { '/usr/bin/google-chrome': __, ...edge } = branded;
    expect(findBrowser(chromium, machine({ programs }))).toEqual({ ok: true, value: '/usr/bin/chromium' });
    expect(findBrowser(chromium, machine({ programs: branded }))).toMatchObject({
      value: '/usr/bin/google-chrome',
    });
    expect(findBrowser(chromium, machine({ programs: edge }))).toMatchObject({
      value: '/usr/bin/microsoft-edge',
    });
  });

  test('the first folder of PATH that has it', () => {
    const programs = { '/usr/local/bin/chromium': null, '/usr/bin/chromium': null };
    expect(findBrowser(chromium, machine({ programs }))).toMatchObject({ value: '/usr/local/bin/chromium' });
  });

  test('outside of PATH too', () => {
    const programs = { '/opt/google/chrome/chrome': null };
    expect(findBrowser(chromium, machine({ env: {}, programs }))).toMatchObject({
      value: '/opt/google/chrome/chrome',
    });
  });

  test('never one from the snap store, which cannot read temporary folders', () => {
    const snap = { '/usr/bin/chromium': '/usr/bin/snap' };
    expect(findBrowser(chromium, machine({ programs: snap })).ok).toBe(false);
    const both = { ...snap, '/usr/bin/google-chrome': null };
    expect(findBrowser(chromium, machine({ programs: both }))).toMatchObject({
      value: '/usr/bin/google-chrome',
    });
  });

  test('firefox-esr before firefox', () => {
    const programs = { '/usr/bin/firefox': null, '/usr/bin/firefox-esr': null };
    expect(findBrowser(firefox, machine({ programs }))).toMatchObject({ value: '/usr/bin/firefox-esr' });
  });
});

test('on a Mac, for everybody or for one', () => {
  const env = { HOME: '/Users/maya' };
  const chrome = '/Users/maya/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
  const programs = { [chrome]: null, [edge]: null };
  expect(findBrowser(chromium, machine({ platform: 'darwin', env, programs }))).toMatchObject({
    value: chrome,
  });
});

test('on Windows, where the environment says programs are', () => {
  const env = {
    PROGRAMFILES: String.raw`C:\Program Files`,
    'PROGRAMFILES(X86)': String.raw`C:\Program Files (x86)`,
  };
  const edge = String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`;
  const fox = String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`;
  const windows = machine({ platform: 'win32', env, programs: { [edge]: null, [fox]: null } });
  expect(findBrowser(chromium, windows)).toMatchObject({ value: edge });
  expect(findBrowser(firefox, windows)).toMatchObject({ value: fox });
});

describe('the one a person names', () => {
  const programs = { '/usr/bin/chromium': null, '/home/maya/chrome': null };

  test('wins', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/home/maya/chrome' };
    expect(findBrowser(chromium, machine({ env, programs }))).toMatchObject({ value: '/home/maya/chrome' });
  });

  test('is not replaced in silence when it is not there', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/nowhere' };
    expect(findBrowser(chromium, machine({ env, programs }))).toEqual({
      ok: false,
      error: {
        kind: 'no-browser',
        message: 'CHROME_PATH is "/nowhere", but there is no program there that can be run.',
      },
    });
  });
});

test('without any, says what to install', () => {
  const found = findBrowser(chromium, machine({ programs: {} }));
  expect(found).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('apt-get install chromium') },
  });
});
