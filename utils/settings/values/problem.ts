import type { PathProblem } from './api-path.ts';
import type { RowProblem } from './control-rows.ts';
import type { ControlValueProblem } from './control-values.ts';
import type { AddressProblem } from './dialer-address.ts';
import type { DialingProblem } from './dialing.ts';
import type { IdentityProblem } from './identity.ts';
import type { PasswordProblem } from './password.ts';
import type { PrefixProblem } from './prefixes.ts';
import type { SecondsProblem } from './seconds.ts';
import type { ServersProblem } from './servers.ts';
import type { SiteProblem } from './site.ts';
import type { ZoneProblem } from './time-zone.ts';

/** What a value is not, or has, as its schema finds it. */
export type Unfit =
  | 'not-text'
  | 'not-number'
  | 'not-whole-number'
  | 'not-yes-or-no'
  | 'not-list'
  | 'not-group'
  | 'empty-list'
  | 'unusable'
  | 'value-too-long'
  | 'field-twice';

type SchemaProblem =
  | { readonly kind: Unfit }
  | { readonly kind: 'not-one-of'; readonly choices: readonly string[] }
  | { readonly kind: 'too-small'; readonly least: number }
  | { readonly kind: 'too-big'; readonly most: number }
  /** A part of the value, by its name. */
  | { readonly kind: 'in-part'; readonly part: string; readonly problem: ValueProblem };

/** What is wrong with the value of an option: a kind with facts. The value is quoted only where it can be no secret. */
export type ValueProblem =
  | AddressProblem
  | ControlValueProblem
  | DialingProblem
  | IdentityProblem
  | PasswordProblem
  | PathProblem
  | PrefixProblem
  | RowProblem
  | SchemaProblem
  | SecondsProblem
  | ServersProblem
  | SiteProblem
  | ZoneProblem;
