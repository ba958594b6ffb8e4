import type { Advice } from '../../utils/settings/form/advice.ts';
import { adviceOn } from '../../utils/settings/form/advice.ts';
import type { ControlList } from '../../utils/settings/form/control-lists.ts';
import type { Draft, DraftField } from '../../utils/settings/form/draft.ts';
import { optionOf } from '../../utils/settings/form/draft.ts';
import type { Loaded } from '../../utils/settings/form/loaded.ts';
import type { Lockable, NameOfKind } from '../../utils/settings/options/options.ts';
import { choicesOf } from '../../utils/settings/options/options.ts';
import type { CheckFieldProps } from '../kit/check-field.tsx';
import type { LineFieldProps } from '../kit/field.tsx';
import type { SelectFieldProps } from '../kit/select-field.tsx';
import type { Words } from '../words/words.ts';
import { inputId } from './input-id.ts';
import type { Problem } from './problem-text.ts';
import { problemText } from './problem-text.ts';
import type { Part } from './sections.ts';
import type { Shown } from './shown-problems.ts';
import type { SettingsForm } from './use-form.ts';
import type { Search } from './use-search.ts';
import { isShown } from './use-search.ts';

/** The fields of a draft that are one line of text, and those that are ticked or not. */
type LineField = { [F in DraftField]: string extends Draft[F] ? F : never }[DraftField];
type TickField = { [F in DraftField]: Draft[F] extends boolean ? F : never }[DraftField];

type Line = Pick<LineFieldProps, 'id' | 'value' | 'isLocked' | 'isHidden' | 'problem' | 'advice' | 'onType'>;
type Box = Pick<CheckFieldProps, 'id' | 'checked' | 'isLocked' | 'isHidden' | 'onTick'>;
type Named = { readonly label: string; readonly description: string };

/** The form as the sections of the page need it: what is typed, what is said about it, and how it is tied to fields. */
export interface FormView extends Shown, Pick<SettingsForm, 'addRow' | 'addSite' | 'removeSite'> {
  readonly draft: Draft;
  readonly loaded: Loaded;
  readonly search: Search;
  readonly type: (change: Partial<Draft>) => void;
  /** What is wrong with a field, in words. */
  readonly problemOf: (field: DraftField) => string | undefined;
  readonly isLocked: (option: Lockable) => boolean;
  /** What ties a field on the page to its place in the draft. */
  readonly line: (field: LineField) => Line;
  readonly tick: (field: TickField) => Box;
  /** The same for an option of that name, its words included. */
  readonly option: (field: LineField & Lockable) => Line & Named;
  readonly choice: (field: TickField & Lockable) => Box & Named;
  readonly oneOf: (field: NameOfKind<'choice'>) => SelectFieldProps<Draft[NameOfKind<'choice'>]>;
}

export function viewOf(say: Words, form: SettingsForm, search: Search): FormView | null {
  if (form.state.phase === 'loading') return null;
  const { draft, loaded } = form.state;
  const advice: Advice = adviceOn(draft);
  const textOf = (problem: Problem | undefined) => problem && problemText(say, problem);
  const problemOf = (field: DraftField) => textOf(form.problems[field]);
  const stateOf = (field: DraftField) => ({
    id: inputId(field),
    isLocked: loaded.locked.has(optionOf(field)),
    isHidden: !isShown(search, partOf(field)),
  });
  const line = (field: LineField): Line => ({
    ...stateOf(field),
    value: draft[field],
    problem: problemOf(field),
    advice: textOf(advice[field]),
    onType: (value) => form.type({ [field]: value }),
  });
  const tick = (field: TickField): Box => ({
    ...stateOf(field),
    checked: draft[field],
    onTick: (checked) => form.type({ [field]: checked }),
  });
  const oneOf: FormView['oneOf'] = (field) => ({
    ...stateOf(field),
    ...named(say, field),
    value: draft[field],
    choices: choicesOf(field).map((value) => ({
      value,
      name: say(`option.${field}.choice.${value || 'none'}`),
    })),
    problem: problemOf(field),
    onChoose: (value) => form.type({ [field]: value }),
  });
  const { problems, rowProblems, siteProblems, addRow, addSite, removeSite } = form;
  return {
    draft,
    loaded,
    search,
    problems,
    rowProblems,
    siteProblems,
    addRow,
    addSite,
    removeSite,
    type: (change) => form.type(change),
    problemOf,
    isLocked: (option) => loaded.locked.has(option),
    line,
    tick,
    option: (field) => ({ ...line(field), ...named(say, field) }),
    choice: (field) => ({ ...tick(field), ...named(say, field) }),
    oneOf,
  };
}

/** How a part of the page is called, and in a line what it is. */
export const named = (say: Words, part: Part): Named => ({
  label: say(`option.${part}.title`),
  description: say(`option.${part}.description`),
});

/** What a list on the page needs of the form. */
export function listOf({ problems, rowProblems, isLocked }: FormView, list: ControlList) {
  return { list, problem: problems[list], rowProblems: rowProblems[list], isLocked: isLocked(list) };
}

const partOf = (field: DraftField): Part => (field === 'otherServers' ? field : optionOf(field));
