import { beforeEach, describe, expect, test, vi } from 'vitest';
import { crmTabs } from '../../../utils/crm/crm-tabs.ts';

interface Tab {
  readonly id: number;
  readonly windowId: number;
  readonly index: number;
  readonly active: boolean;
  readonly lastAccessed?: number | undefined;
  readonly url?: string;
}

const world = vi.hoisted(() => ({
  tabs: [] as Tab[],
  focused: 1 as number | null,
  created: [] as unknown[],
}));

vi.mock('../../../utils/browser.ts', () => ({
  browser: {
    tabs: {
      async get(id: number) {
        const tab = world.tabs.find((one) => one.id === id);
        if (tab === undefined) throw new Error(`No tab with id: ${id}.`);
        return tab;
      },
      create: async (wanted: unknown) => void world.created.push(wanted),
    },
    windows: {
      async getLastFocused() {
        if (world.focused === null) throw new Error('No window');
        return { id: world.focused };
      },
    },
  },
}));

const tab = (id: number, change: Partial<Tab> = {}): Tab => ({
  id,
  windowId: 1,
  index: id,
  active: false,
  lastAccessed: id,
  url: `https://crm.example.com/${id}`,
  ...change,
});

beforeEach(() => {
  world.tabs = [];
  world.created = [];
  world.focused = 1;
});

describe('the tab that was last looked at', () => {
  test.each([
    ['is the one that was in front last', [tab(1), tab(3), tab(2)], 3],
    ['is the one in front, whenever it came there', [tab(1, { active: true }), tab(2)], 1],
    [
      'is not one in front of a window nobody is in',
      [tab(1, { active: true, windowId: 2 }), tab(2), tab(3, { windowId: 2 })],
      3,
    ],
    [
      'is one in front, where the browser does not say more',
      [tab(1, { lastAccessed: undefined }), tab(2, { lastAccessed: undefined, active: true, windowId: 2 })],
      2,
    ],
  ] as [string, Tab[], number][])('%s', async (_, tabs, expected) => {
    world.tabs = tabs;
    expect(await crmTabs.lastActive(tabs.map(({ id }) => id))).toEqual({
      id: expected,
      url: `https://crm.example.com/${expected}`,
    });
  });

  test('is one of those that are asked about, and still there', async () => {
    world.tabs = [tab(1), tab(9)];
    expect(await crmTabs.lastActive([1, 2])).toMatchObject({ id: 1 });
    expect(await crmTabs.lastActive([2])).toBeNull();
    expect(await crmTabs.lastActive([])).toBeNull();
  });

  test('is found without a window', async () => {
    world.focused = null;
    world.tabs = [tab(1), tab(2)];
    expect(await crmTabs.lastActive([1, 2])).toMatchObject({ id: 2 });
  });
});

describe('a tab beside another', () => {
  const url = 'https://crm.example.com/contacts/101';

  test('is next to it, and belongs to it', async () => {
    world.tabs = [tab(4, { windowId: 7 })];
    await crmTabs.openBeside(4, url);
    expect(world.created).toEqual([{ url, windowId: 7, index: 5, openerTabId: 4 }]);
  });

  test('is anywhere when the other has closed', async () => {
    await crmTabs.openBeside(4, url);
    expect(world.created).toEqual([{ url }]);
  });
});

test('a tab is found with its address, where the browser says it', async () => {
  world.tabs = [tab(1), { id: 2, windowId: 1, index: 1, active: false }];
  expect(await crmTabs.find(1)).toEqual({ id: 1, url: 'https://crm.example.com/1' });
  expect(await crmTabs.find(2)).toEqual({ id: 2, url: '' });
  expect(await crmTabs.find(3)).toBeNull();
});
