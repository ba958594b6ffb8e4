import type { OptionSection } from '../../utils/settings/options/declared.ts';
import type { Group } from '../../utils/settings/options/define.ts';
import type { Lockable } from '../../utils/settings/options/options.ts';
import { groupOf, isOfKind, namesIn } from '../../utils/settings/options/options.ts';
import { CheckField } from '../kit/check-field.tsx';
import { Field } from '../kit/field.tsx';
import { SelectField } from '../kit/select-field.tsx';
import type { FieldProps } from './field-props.ts';
import { ownFields } from './own-fields.ts';
import { OptionGroup } from './option-group.tsx';

/** The options of a section, as their declarations say and in their order. */
export function OptionFields({ section, ...props }: FieldProps & { readonly section: OptionSection }) {
  return runsOf(namesIn(section)).map(({ group, names }) => {
    const fields = names.map((name) => <OptionField key={name} name={name} {...props} />);
    if (group === undefined) return fields;
    return (
      <OptionGroup key={group} group={group} names={names} form={props.form}>
        {fields}
      </OptionGroup>
    );
  });
}

/** One option: made by hand where it has to be. */
function OptionField({ name, ...props }: FieldProps & { readonly name: Lockable }) {
  const Own = ownFields[name];
  if (Own !== undefined) return Own === null ? null : <Own {...props} />;
  const { form } = props;
  if (isOfKind('tick', name)) return <CheckField {...form.choice(name)} />;
  if (isOfKind('choice', name)) return <SelectField {...form.oneOf(name)} />;
  if (isOfKind('seconds', name)) return <Field {...form.option(name)} input={{ inputMode: 'decimal' }} />;
  return isOfKind('line', name) ? <Field {...form.option(name)} /> : null;
}

interface Run {
  readonly group: Group | undefined;
  readonly names: readonly Lockable[];
}

/** What stands together, in one. */
function runsOf(names: readonly Lockable[]): readonly Run[] {
  const runs: Run[] = [];
  for (const name of names) {
    const group = groupOf(name);
    const last = runs.at(-1);
    if (last === undefined || last.group !== group) runs.push({ group, names: [name] });
    else runs.splice(-1, 1, { group, names: [...last.names, name] });
  }
  return runs;
}
