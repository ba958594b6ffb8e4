import type { DraftField } from '../../utils/settings/form/draft.ts';

/** The id of a field's input: where the focus goes when the field is wrong. */
export const inputId = (field: DraftField): string => `field-${field}`;
