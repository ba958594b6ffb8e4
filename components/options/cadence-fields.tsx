import { Field } from '../kit/field.tsx';
import type { FormView } from './form-view.ts';
import { LoadTable } from './load-table.tsx';
import { isShown } from './use-search.ts';

/** How often the dialer is asked, and what that costs it. */
export function CadenceFields({ form }: { readonly form: FormView }) {
  const { askWaiting, askOnLead, askAway } = form.draft;
  return (
    <>
      <div class="three">
        {(['askWaiting', 'askOnLead', 'askAway'] as const).map((field) => (
          <Field key={field} {...form.option(field)} input={{ inputMode: 'decimal' }} />
        ))}
      </div>
      <LoadTable
        cadence={{ askWaiting, askOnLead, askAway }}
        isHidden={!isShown(form.search, 'load', 'askWaiting', 'askOnLead', 'askAway')}
      />
    </>
  );
}
