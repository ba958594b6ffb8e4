import { wishWords } from '../control-words.ts';
import { checkComment, checkDate, localMinute } from './checks.ts';
import { Form } from './form.tsx';
import { outcomeWish } from './outcome-wish.ts';
import type { Choices } from './segments.tsx';
import { Segments, chosen } from './segments.tsx';
import type { Controls } from './use-controls.ts';

const whoCalls: Choices<'USERONLY' | 'ANYONE'> = [
  ['USERONLY', 'Only me'],
  ['ANYONE', 'Anyone'],
];

/** When to call back, who, and what to know. */
export function CallbackForm({ controls }: { readonly controls: Controls }) {
  const { drafts, now, send } = controls;
  const at = drafts.get('callback.at');
  const comment = drafts.get('callback.comment');
  return (
    <Form
      controls={controls}
      entries={[
        {
          name: 'callback.at',
          label: 'Date and time',
          problem: checkDate(at, now),
          input: { type: 'datetime-local', min: localMinute(now) },
        },
        { name: 'callback.comment', label: 'Comment', problem: checkComment(comment) },
      ]}
      submit={drafts.get('finish') === '' ? 'Set outcome' : wishWords.finish}
      onSubmit={(click) => {
        const type = chosen(whoCalls, drafts.get('callback.type'));
        send(outcomeWish(controls, drafts.get('callback.code'), { at, type, comment }), click);
      }}
    >
      <Segments legend="Who calls back" name="callback.type" choices={whoCalls} drafts={drafts} />
    </Form>
  );
}
