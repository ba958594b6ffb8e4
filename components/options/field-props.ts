import type { FormView } from './form-view.ts';
import type { AccessBook } from './use-access.ts';

/** What a field of an option is made with. */
export interface FieldProps {
  readonly form: FormView;
  readonly access: AccessBook;
}
