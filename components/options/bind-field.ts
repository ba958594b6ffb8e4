import type { Advice } from '../../utils/settings/advice.ts';
import type { Draft, DraftField, Problems } from '../../utils/settings/draft.ts';
import type { CheckFieldProps } from './check-field.tsx';
import type { FieldProps } from './field.tsx';
import { inputId } from './field.tsx';

/** The fields of a draft that are one line of text. */
export type LineField = { [F in DraftField]: string extends Draft[F] ? F : never }[DraftField];
/** The fields of a draft that are ticked or not. */
export type TickField = { [F in DraftField]: Draft[F] extends boolean ? F : never }[DraftField];

/** What ties a field on the page to its place in the draft. */
export type FieldBinder = (
  field: LineField,
) => Pick<FieldProps, 'field' | 'value' | 'problem' | 'advice' | 'onType'>;
export type TickBinder = (field: TickField) => Pick<CheckFieldProps, 'id' | 'checked' | 'onTick'>;

interface Bound {
  readonly draft: Draft;
  readonly problems: Problems;
  readonly advice: Advice;
  readonly type: (change: Partial<Draft>) => void;
}

export function bindFields({ draft, problems, advice, type }: Bound): FieldBinder {
  return (field) => ({
    field,
    value: draft[field],
    problem: problems[field],
    advice: advice[field],
    onType: (value) => type({ [field]: value }),
  });
}

export function bindTicks({ draft, type }: Pick<Bound, 'draft' | 'type'>): TickBinder {
  return (field) => ({
    id: inputId(field),
    checked: draft[field],
    onTick: (checked) => type({ [field]: checked }),
  });
}
