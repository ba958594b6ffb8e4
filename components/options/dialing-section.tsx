import type { Draft, Problems } from '../../utils/settings/draft.ts';
import type { FieldBinder, TickBinder } from './bind-field.ts';
import { CheckField } from './check-field.tsx';
import { callingCode, countries } from './countries.ts';
import { Field, inputId } from './field.tsx';
import { Fold } from './fold.tsx';
import { Section } from './section.tsx';
import { SelectField } from './select-field.tsx';

interface DialingSectionProps {
  readonly bind: FieldBinder;
  readonly tick: TickBinder;
  readonly country: string;
  readonly problems: Problems;
  readonly onType: (change: Partial<Draft>) => void;
}

export function DialingSection({ bind, tick, country, problems, onType }: DialingSectionProps) {
  return (
    <Section
      id="dialing"
      title="Dialing"
      lead="How numbers are read and dialed. At first, only the country is worth a look."
    >
      <SelectField
        id={inputId('country')}
        label="Country of the numbers"
        value={country}
        choices={choicesWith(country)}
        description={`A number without a country code belongs here${codeOf(country)}.`}
        problem={problems.country}
        onChoose={(chosen) => onType({ country: chosen })}
      />
      <CheckField
        {...tick('exactDigits')}
        label="Send digits exactly as typed"
        description="They go to the dialer as they stand, beside the country's code. Otherwise they are read as a phone number and checked first."
      />
      <Field
        {...bind('allowPrefixes')}
        label="Allow only numbers that begin with"
        description="Separated by commas: +4989 begins at the country code, 89 after it. Empty: any number."
      />
      <Field
        {...bind('denyPrefixes')}
        label="Never dial numbers that begin with"
        description="Written the same way, for example +1900. These win over the ones above."
      />
      <EveryCall bind={bind} tick={tick} problems={problems} />
    </Section>
  );
}

/** What goes with every order to dial, by the dialer's own names. */
function EveryCall({ bind, tick, problems }: Pick<DialingSectionProps, 'bind' | 'tick' | 'problems'>) {
  const fields = ['dialPrefix', 'groupAlias', 'dialIngroup', 'vendorId'] as const;
  return (
    <Fold
      title="More: what goes with every call"
      isWrong={fields.some((field) => problems[field] !== undefined)}
    >
      <CheckField
        {...tick('search')}
        label="Search for the lead"
        description="The dialer looks for a lead with the number first, and makes a new one only when it has none."
      />
      <CheckField
        {...tick('preview')}
        label="Show the lead first"
        description="The agent sees the lead in VICIdial and dials it there. Otherwise it is dialed at once."
      />
      <CheckField
        {...tick('focus')}
        label="Bring VICIdial to the front"
        description="It raises an alert box in the agent page, which has to be closed before anything goes on."
      />
      <Field
        {...bind('dialPrefix')}
        label="Dial prefix"
        description="Letters and digits that are dialed before the number, in place of the campaign's. Usually empty."
      />
      <Field
        {...bind('groupAlias')}
        label="Group alias"
        description="Its caller ID is shown to the customer. Usually empty: the campaign's is shown."
      />
      <Field
        {...bind('dialIngroup')}
        label="In-group of the call"
        description="Counts the call for this in-group. A valid one makes the dialer skip its check that the agent is paused."
      />
      <Field
        {...bind('vendorId')}
        label="Vendor ID"
        description="Sent with every call, at most 20 characters. Usually empty."
      />
    </Fold>
  );
}

const codeOf = (country: string) => {
  const code = callingCode(country);
  return code === null ? '' : `: it gets ${code}`;
};

/** What was salvaged of damaged settings may be no country; it stays to be seen until another is chosen. */
function choicesWith(country: string): readonly { value: string; name: string }[] {
  return countries.some(({ value }) => value === country)
    ? countries
    : [{ value: country, name: country === '' ? 'No country' : `No country: ${country}` }, ...countries];
}
