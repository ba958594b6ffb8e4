import * as z from 'zod/mini';
import type { Column, OptionalColumn } from './columns.ts';
import { columns, optionalColumns } from './columns.ts';
import type { HeadGroup } from './head-counts.ts';
import { headGroups } from './head-counts.ts';
import type { Thresholds } from './thresholds.ts';
import { longest } from './thresholds.ts';

/** Who alone is listed: those of one count, or those who stand out. */
export type Only = HeadGroup | 'standing-out';

/** How a team lead has arranged the page. It is kept on disk: nothing of a lead in it. */
export interface TeamView {
  readonly sort: { readonly by: Column; readonly descending: boolean };
  readonly columns: readonly OptionalColumn[];
  /** Empty, here and below: all of them. */
  readonly campaigns: readonly string[];
  readonly userGroups: readonly string[];
  readonly only: Only | null;
  readonly thresholds: Thresholds;
  readonly notify: boolean;
  /** The team lead's own phone, by its login in VICIdial, and the server's address. */
  readonly phoneLogin: string;
  readonly serverIp: string;
  /** What *Queues* counts. */
  readonly inGroups: readonly string[];
  readonly countedGroups: readonly string[];
}

export const defaultView: TeamView = {
  sort: { by: 'state', descending: false },
  columns: optionalColumns,
  campaigns: [],
  userGroups: [],
  only: null,
  thresholds: { paused: 15 * 60_000, wrapUp: 2 * 60_000, deadCall: 30_000 },
  notify: false,
  phoneLogin: '',
  serverIp: '',
  inGroups: [],
  countedGroups: [],
};

/** What the dialer takes as a phone's login, as a server's address and as the name of a group. */
export const isPhoneLogin = (text: string): boolean => /^[\w-]{1,15}$/.test(text);
export const isServerIp = (text: string): boolean =>
  /^(?:\d{1,3}\.){3}\d{1,3}$/.test(text) && text.split('.').every((part) => Number(part) <= 255);
export const isGroupName = (text: string): boolean => /^[\w-]{1,20}$/.test(text);

/** What is set once for all pages; how each lists its agents is its own. */
export type TeamSettings = Pick<
  TeamView,
  'thresholds' | 'notify' | 'phoneLogin' | 'serverIp' | 'inGroups' | 'countedGroups'
>;

export function settingsOf(view: TeamView): TeamSettings {
  const { thresholds, notify, phoneLogin, serverIp, inGroups, countedGroups } = view;
  return { thresholds, notify, phoneLogin, serverIp, inGroups, countedGroups };
}

/** How many groups are counted at most. */
export const MOST_GROUPS = 20;

const name = z.string().check(z.maxLength(64));
const names = z.array(name).check(z.maxLength(200));
const groups = z.array(z.string().check(z.refine(isGroupName))).check(z.maxLength(MOST_GROUPS));
const emptyOr = (check: (text: string) => boolean) =>
  z.string().check(z.refine((text) => text === '' || check(text)));
const threshold = (of: keyof Thresholds) =>
  z.nullable(z.number().check(z.minimum(1_000), z.maximum(longest[of])));

/** One part that cannot be used takes no other with it. */
const part = <Key extends keyof TeamView>(key: Key, schema: z.ZodMiniType<TeamView[Key]>) =>
  z.catch(schema, defaultView[key]);

const schema: z.ZodMiniType<TeamView> = z.object({
  sort: part('sort', z.object({ by: z.enum(columns), descending: z.boolean() })),
  columns: part('columns', z.array(z.enum(optionalColumns))),
  campaigns: part('campaigns', names),
  userGroups: part('userGroups', names),
  only: part('only', z.nullable(z.enum([...headGroups, 'standing-out']))),
  thresholds: part(
    'thresholds',
    z.object({ paused: threshold('paused'), wrapUp: threshold('wrapUp'), deadCall: threshold('deadCall') }),
  ),
  notify: part('notify', z.boolean()),
  phoneLogin: part('phoneLogin', emptyOr(isPhoneLogin)),
  serverIp: part('serverIp', emptyOr(isServerIp)),
  inGroups: part('inGroups', groups),
  countedGroups: part('countedGroups', groups),
});

/** The view in what storage gives; what cannot be used of it is as by default. Never throws. */
export function parseView(stored: unknown): TeamView {
  const read = schema.safeParse(stored);
  return read.success ? read.data : defaultView;
}
