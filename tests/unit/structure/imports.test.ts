import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Which part of the tree a file belongs to; parts are what the rules below speak of. */
function partOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  if (top === 'utils') return second.endsWith('.ts') ? 'ground' : second;
  return top;
}

const BENEATH_SEAT = [
  'ground',
  'call',
  'dialer',
  'messaging',
  'settings',
  'crm',
  'polling',
  'dialing',
  'controls',
  'floor',
  'diagnostics',
];

/** Which parts each part may import, itself aside. `ground`: browser.ts, clock.ts, result.ts. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ground: [],
  call: [],
  dialer: ['ground', 'call'],
  messaging: ['ground', 'call'],
  settings: ['ground', 'call'],
  crm: ['ground', 'call', 'messaging'],
  polling: ['ground', 'call', 'dialer', 'messaging'],
  dialing: ['ground', 'call', 'dialer', 'messaging'],
  controls: ['ground', 'call', 'dialer', 'dialing', 'messaging'],
  floor: ['ground', 'call', 'dialer', 'messaging', 'polling'],
  diagnostics: ['ground', 'call', 'dialer', 'messaging', 'settings'],
  seat: BENEATH_SEAT,
  components: ['ground', 'call', 'messaging', 'settings'],
  entrypoints: [...BENEATH_SEAT, 'seat', 'components'],
};

/** Which folders of components each of them may import, itself aside; what lies beside the folders is everybody's. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  words: [],
  kit: ['words'],
  controls: ['kit', 'words'],
  panel: ['controls', 'kit', 'words'],
  popup: ['controls', 'kit', 'words'],
  options: ['kit', 'words'],
  team: ['kit', 'words'],
};

/** Which package is imported by which file of ours alone. */
const OWNERS = [
  ['webextension-polyfill', 'utils/browser.ts'],
  ['idb-keyval', 'utils/settings/secrets/vault.ts'],
] as const;

/** Who is handed the clock, and never reads the system's. */
const CLOCK_HANDED_IN = [
  'call',
  'dialer',
  'polling',
  'dialing',
  'controls',
  'floor',
  'diagnostics',
  'settings',
  'crm',
  'seat',
].map((part) => `utils/${part}/`);

const NOT_IN_COMPONENTS = [
  'utils/browser.ts',
  'utils/clock.ts',
  'utils/settings/stored/stored.ts',
  'utils/settings/secrets/vault.ts',
  'utils/settings/in-force/seat-config.ts',
  'utils/settings/in-force/permissions.ts',
];

const CONTENT_SCRIPTS = ['entrypoints/crm.ts', 'entrypoints/panel.tsx'];
const NOT_IN_CONTENT_SCRIPTS = {
  ours: [
    'components/words/catalogues.ts',
    'components/words/english.ts',
    'components/words/options-catalogues.ts',
    'utils/dialer/',
    'utils/settings/',
    'utils/browser.ts',
  ],
  packages: ['zod', 'webextension-polyfill', 'idb-keyval', 'libphonenumber-js'],
};

const sources = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);

/** The folder of components a file is in; null: in none. */
const roomOf = (file: string): string | null => /^components\/([^/]+)\//.exec(file)?.[1] ?? null;

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

/** What a file imports: files of ours as paths from the root, packages by name. Types alone cost nothing at run time. */
function importsOf(file: string, { types }: { types: boolean }): string[] {
  const statements = textOf(file).matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?['"]([^'"]+)['"]/gm);
  return [...statements]
    .filter(([, type]) => types || type === undefined)
    .map(([, , from = '']) =>
      from.startsWith('.') ? normalize(join(dirname(file), from)).replace(/\?.*$/, '') : from,
    );
}

const isOurs = (path: string) => /^(?:components|entrypoints|utils|tests)\//.test(path);

/** Everything that is in the bundle of an entrypoint: what it imports, and what that imports. */
function bundleOf(file: string, seen = new Set<string>()): Set<string> {
  for (const path of importsOf(file, { types: false })) {
    if (seen.has(path)) continue;
    seen.add(path);
    if (isOurs(path) && /\.tsx?$/.test(path)) bundleOf(path, seen);
  }
  return seen;
}

describe('who may import whom', () => {
  test.each(sources)('%s', (file) => {
    const part = partOf(file);
    const allowed = MAY_IMPORT[part];
    expect(
      allowed,
      `${part}/ is no part we know: add it to MAY_IMPORT, with the parts it may use`,
    ).toBeDefined();
    const wrong = importsOf(file, { types: true })
      .filter(isOurs)
      .filter((path) => partOf(path) !== part && !allowed?.includes(partOf(path)));
    expect(
      wrong,
      `${part}/ may import only ${allowed?.join(', ') || 'nothing'}: move the code, or hand it in`,
    ).toEqual([]);
  });

  test.each(OWNERS)('%s is imported by %s alone', (name, owner) => {
    const users = sources.filter((file) => importsOf(file, { types: true }).includes(name));
    expect(users, `use what ${owner} exports`).toEqual([owner]);
  });

  test('fetch is called by utils/dialer/transport.ts alone, and handed in by the background', () => {
    const users = sources.filter((file) => /(?<![.\w'])fetch\b(?!')/.test(withoutComments(textOf(file))));
    expect(
      users.filter(
        (file) => !file.startsWith('utils/dialer/') && !file.startsWith('entrypoints/background/'),
      ),
    ).toEqual([]);
  });

  test('the system clock is read by utils/clock.ts alone, surfaces and content scripts aside', () => {
    const users = sources.filter((file) =>
      /\b(?:Date\.now|setTimeout|setInterval)\(/.test(withoutComments(textOf(file))),
    );
    expect(users.filter(startsWithOneOf(CLOCK_HANDED_IN))).toEqual([]);
  });

  test('components get everything handed in: no browser, no clock, no storage', () => {
    const users = sources.filter(
      (file) =>
        file.startsWith('components/') &&
        importsOf(file, { types: false }).some(startsWithOneOf(NOT_IN_COMPONENTS)),
    );
    expect(users, 'take it as a prop; the entrypoint has it').toEqual([]);
  });

  test.each(sources.filter((file) => roomOf(file) !== null))('%s keeps to its room', (file) => {
    const room = roomOf(file) ?? '';
    const others = importsOf(file, { types: true })
      .map(roomOf)
      .filter((other) => other !== null && other !== room && !ROOMS[room]?.includes(other));
    expect(others, 'what two surfaces share belongs in components/kit').toEqual([]);
  });

  test.each(CONTENT_SCRIPTS)(
    '%s carries no secret, no words, no schema library and no polyfill',
    (script) => {
      const { ours, packages } = NOT_IN_CONTENT_SCRIPTS;
      const heavy = [...bundleOf(script)].filter(startsWithOneOf([...ours, ...packages]));
      expect(heavy, 'content scripts get what they show by message, not by import').toEqual([]);
    },
  );
});

describe('the rules above speak of what is there', () => {
  const parts = [...Object.keys(MAY_IMPORT), ...Object.values(MAY_IMPORT).flat()]
    .filter((part) => part !== 'ground')
    .map((part) => (part === 'components' || part === 'entrypoints' ? part : `utils/${part}`));
  const named = [
    ...parts,
    ...Object.keys(ROOMS).map((room) => `components/${room}`),
    ...OWNERS.map(([, owner]) => owner),
    ...CLOCK_HANDED_IN,
    ...NOT_IN_COMPONENTS,
    ...CONTENT_SCRIPTS,
    ...NOT_IN_CONTENT_SCRIPTS.ours,
  ];
  test.each([...new Set(named)])('%s', (path) => {
    expect(existsSync(join(root, path)), 'a rule about what is gone holds nothing: name its new place').toBe(
      true,
    );
  });

  const packages = [...OWNERS.map(([name]) => name), ...NOT_IN_CONTENT_SCRIPTS.packages];
  test.each([...new Set(packages)])('%s is a dependency', (name) => {
    expect(JSON.parse(textOf('package.json')).dependencies).toHaveProperty([name]);
  });
});

function startsWithOneOf(starts: readonly string[]): (path: string) => boolean {
  return (path) => starts.some((start) => path.startsWith(start));
}

const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
