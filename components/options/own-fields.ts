import type { JSX } from 'preact';
import type { Lockable, NameOfKind, SecretName } from '../../utils/settings/options/options.ts';
import { AgentIdField } from './agent-id-field.tsx';
import { ControlTicks } from './control-ticks.tsx';
import { CountryField } from './country-field.tsx';
import type { FieldProps } from './field-props.ts';
import { InGroupsFold } from './in-groups-fold.tsx';
import { OutcomesFold } from './outcomes-fold.tsx';
import { ApiPasswordField, ReportsPasswordField } from './password-field.tsx';
import { PauseCodesFold } from './pause-codes-fold.tsx';
import { ServerFields } from './server-fields.tsx';
import { SiteFields } from './site-fields.tsx';
import { TimeZoneField } from './time-zone-field.tsx';
import { TransfersFold } from './transfers-fold.tsx';

type Made = ((props: FieldProps) => JSX.Element | null) | null;

/** The options whose fields no kind can make; null: it stands in another's. */
export const ownFields: Readonly<
  Record<NameOfKind<'list'> | SecretName, Made> & Partial<Record<Lockable, Made>>
> = {
  dialerServers: ServerFields,
  allowHttp: null,
  dialerTimeZone: TimeZoneField,
  apiPassword: ApiPasswordField,
  reportsPassword: ReportsPasswordField,
  agentId: AgentIdField,
  sites: SiteFields,
  country: CountryField,
  controls: ControlTicks,
  outcomes: OutcomesFold,
  pauseCodes: PauseCodesFold,
  transfers: TransfersFold,
  inGroups: InGroupsFold,
};
