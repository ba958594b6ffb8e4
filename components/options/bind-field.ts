import type { Advice } from '../../utils/settings/advice.ts';
import type { Draft, DraftField, Problems } from '../../utils/settings/draft.ts';
import type { FieldProps } from './field.tsx';

/** The fields of a draft that are one line of text. */
export type LineField = Exclude<DraftField, 'sites'>;

/** What ties a field on the page to its place in the draft. */
export type FieldBinder = (
  field: LineField,
) => Pick<FieldProps, 'field' | 'value' | 'problem' | 'advice' | 'onType'>;

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
