import type { Caution } from '../form/advice.ts';
import type { PathProblem } from './api-path.ts';
import type { ControlListProblem } from '../form/control-lists-check.ts';
import type { RowProblem } from './control-rows.ts';
import type { ControlValueProblem } from './control-values.ts';
import type { AddressProblem } from './dialer-address.ts';
import type { SeatsProblem } from '../form/dialer-load.ts';
import type { DialingProblem } from './dialing.ts';
import type { IdentityProblem } from './identity.ts';
import type { ListProblem } from '../stored/read-options.ts';
import type { LoginProblem } from '../form/login-check.ts';
import type { PasswordProblem } from './password.ts';
import type { PolicyOnlyProblem } from '../in-force/policy.ts';
import type { PrefixProblem } from './prefixes.ts';
import type { SecondsProblem } from './seconds.ts';
import type { ServersProblem } from './servers.ts';
import type { FileProblem, SecretInFile } from '../exchange/settings-text.ts';
import type { SiteListProblem } from '../form/site-check.ts';
import type { SiteProblem } from './site.ts';
import type { ZoneProblem } from './time-zone.ts';
import type { ValueProblem } from './value-problem.ts';

/** What is wrong with something that can be set: a kind with facts. A value is quoted only where it can be no secret. */
export type Problem =
  | AddressProblem
  | ControlListProblem
  | ControlValueProblem
  | Caution
  | DialingProblem
  | FileProblem
  | IdentityProblem
  | ListProblem
  | LoginProblem
  | PasswordProblem
  | PathProblem
  | PolicyOnlyProblem
  | PrefixProblem
  | RowProblem
  | SeatsProblem
  | SecondsProblem
  | SecretInFile
  | ServersProblem
  | SiteListProblem
  | SiteProblem
  | ValueProblem
  | ZoneProblem;
