import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { addressOf, placeAt } from '../../../../components/team/team-place.ts';
import { TeamPage } from '../../../../components/team/team-page.tsx';
import type { TeamView } from '../../../../components/team/team-view.ts';
import { defaultView } from '../../../../components/team/team-view.ts';
import { english } from '../../../../components/words/english.ts';
import { WordsContext } from '../../../../components/words/use-words.ts';
import type { FloorSnapshot } from '../../../../utils/call/floor.ts';
import { host } from '../stage.ts';
import { NOW } from './floors.ts';

/* The team page with a world around it that does what the entrypoint does. */

const asked = {
  onNotify: vi.fn(),
  onMonitor: vi.fn(),
  onAskNow: vi.fn(),
  onOpenOptions: vi.fn(),
  onExport: vi.fn(),
};

export const world = {
  ...asked,
  say: english,
  floor: null as FloorSnapshot | null,
  now: NOW,
  hash: '',
  view: defaultView,
  search: '',
  noticeRight: 'not-asked' as 'allowed' | 'not-asked' | 'refused',
  subscriptions: 0,
};

/** Shows the page anew, with what has changed. */
export async function show(change: Partial<typeof world> = {}) {
  Object.assign(world, change);
  await act(draw);
}

export const changeView = (change: Partial<TeamView>) => show({ view: { ...world.view, ...change } });

export function leave() {
  render(null, host);
  vi.clearAllMocks();
  Object.assign(world, {
    say: english,
    floor: null,
    now: NOW,
    hash: '',
    view: defaultView,
    search: '',
    noticeRight: 'not-asked',
    subscriptions: 0,
  });
}

function draw() {
  const { floor, now, view, search, noticeRight } = world;
  render(
    <WordsContext.Provider value={world.say}>
      <TeamPage
        {...{ floor, now, view, search, noticeRight, ...asked }}
        place={placeAt(world.hash)}
        newId={() => {
          world.subscriptions += 1;
          return `wish-${world.subscriptions}`;
        }}
        onPlace={(place) => {
          world.hash = addressOf(place);
          draw();
        }}
        onView={(part) => {
          world.view = { ...world.view, ...part };
          draw();
        }}
        onSearch={(words) => {
          world.search = words;
          draw();
        }}
      />
    </WordsContext.Provider>,
    host,
  );
}

/** The names of the agents in the table, in order. */
export const names = () => [...host.querySelectorAll('tbody a')].map((one) => one.textContent);

export function row(user: string): HTMLElement {
  const found = link(user).closest('tr');
  if (found === null) throw new Error(`no row of ${user}`);
  return found;
}

export function link(user: string): HTMLElement {
  const found = host.querySelector<HTMLElement>(`a[data-user="${user}"]`);
  if (found === null) throw new Error(`no link of ${user}, only ${names().join(', ')}`);
  return found;
}

/** A row's cells, by the class of their column. */
export const cell = (user: string, column: string) => row(user).querySelector(`.${column}`)?.textContent;
