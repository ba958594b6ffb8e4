import type { ListProblems } from '../../utils/settings/form/control-lists-check.ts';
import { controlLists } from '../../utils/settings/form/control-lists.ts';
import { addEntry, hasEntry } from '../../utils/settings/form/row-entry.ts';
import type { Problems } from '../../utils/settings/form/draft-check.ts';
import type { Draft, DraftField } from '../../utils/settings/form/draft.ts';
import { checkDraft } from '../../utils/settings/form/draft-check.ts';
import type { Loaded } from '../../utils/settings/form/loaded.ts';
import { parseSite } from '../../utils/settings/values/site.ts';
import { fieldOrder } from '../../utils/settings/form/draft.ts';
import type { SiteProblems } from '../../utils/settings/form/site-check.ts';

/** What is wrong with what is typed, as far as it is to be said. */
export interface Shown {
  readonly problems: Problems;
  /** What is wrong inside the lists that `problems` names. */
  readonly rowProblems: ListProblems;
  /** The same for the sites; the order is the list's. */
  readonly siteProblems: readonly SiteProblems[];
}

export const nothingShown: Shown = { problems: {}, rowProblems: {}, siteProblems: [] };

/** All that is wrong in these fields. */
export function problemsIn(fields: readonly DraftField[], draft: Draft, loaded: Loaded): Shown {
  if (fields.length === 0) return nothingShown;
  const checked = checkDraft(draft, loaded);
  const all: Problems = { ...withoutEntry(draft), ...(!checked.ok && checked.error.problems) };
  const problems: Problems = {};
  for (const field of fields) {
    const wrong = all[field];
    if (wrong !== undefined) problems[field] = wrong;
  }
  if (checked.ok) return { ...nothingShown, problems };
  const rowProblems: ListProblems = {};
  for (const list of controlLists) {
    const rows = checked.error.rows[list];
    if (rows !== undefined && problems[list] !== undefined) rowProblems[list] = rows;
  }
  return { problems, rowProblems, siteProblems: problems.sites === undefined ? [] : checked.error.sites };
}

/** What stands in the way of a save, first to last. */
export function wrongFields(draft: Draft, loaded: Loaded): readonly DraftField[] {
  const checked = checkDraft(draft, loaded);
  return checked.ok ? [] : fieldOrder.filter((field) => checked.error.problems[field] !== undefined);
}

/**
 * What is missing in the fields for one more row or site. To leave them empty is fine; whoever wants to add a row, or to
 * go on from that step, is told.
 */
function withoutEntry(draft: Draft): Problems {
  const problems: Problems = {};
  const site = parseSite(draft.newSite);
  if (draft.newSite.trim() === '' && !site.ok) problems.newSite = site.error;
  for (const list of controlLists.filter((one) => !hasEntry(draft, one))) {
    const added = addEntry[list](draft);
    if (!added.ok) Object.assign(problems, added.error.problems);
  }
  return problems;
}
