import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { emptyDraft, fieldsOf } from '../../utils/settings/form/draft.ts';
import type { Group } from '../../utils/settings/options/define.ts';
import type { Lockable } from '../../utils/settings/options/options.ts';
import { deepEqual } from '../../utils/deep-equal.ts';
import { Fold } from '../kit/fold.tsx';
import { useWords } from '../words/use-words.ts';
import type { FormView } from './form-view.ts';
import { isFound, isShown } from './use-search.ts';

interface OptionGroupProps {
  readonly group: Group;
  readonly names: readonly Lockable[];
  readonly form: FormView;
  readonly children: ComponentChildren;
}

/** Options that stand together: side by side, or out of the way of those who do not need them. */
export function OptionGroup({ group, ...props }: OptionGroupProps) {
  return group === 'cadence' ? (
    <div class="three">{props.children}</div>
  ) : (
    <FoldedGroup group={group} {...props} />
  );
}

/** Which of them are open where something is set in them. */
const openWhenSet: ReadonlySet<Group> = new Set(['time-zone', 'reports-user'] as const);

interface FoldedGroupProps extends OptionGroupProps {
  readonly group: Exclude<Group, 'cadence'>;
}

function FoldedGroup({ group, names, form, children }: FoldedGroupProps) {
  const say = useWords();
  const { draft, problems, search } = form;
  const fields = names.flatMap(fieldsOf);
  // Once open for it, it does not close while somebody empties the field.
  const wasSet = useRef(false);
  wasSet.current ||=
    openWhenSet.has(group) && fields.some((field) => !deepEqual(draft[field], emptyDraft[field]));
  return (
    <Fold
      title={say(`options.more.${group}`)}
      isWanted={wasSet.current || isFound(search, ...names)}
      isWrong={fields.some((field) => problems[field] !== undefined)}
      isHidden={!isShown(search, ...names)}
    >
      {children}
    </Fold>
  );
}
