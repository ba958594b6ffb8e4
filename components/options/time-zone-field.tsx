import { Field } from '../kit/field.tsx';
import type { FormView } from './form-view.ts';

/** Typed, with the zones there are to choose from. */
export function TimeZoneField({ form }: { readonly form: FormView }) {
  return (
    <>
      <Field {...form.option('dialerTimeZone')} input={{ list: 'time-zones' }} />
      <datalist id="time-zones">
        {Intl.supportedValuesOf('timeZone').map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
