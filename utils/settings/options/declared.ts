import { cadence } from './cadence.ts';
import { callControl } from './call-control.ts';
import { dialer } from './dialer.ts';
import { dialing } from './dialing.ts';
import { login } from './login.ts';
import { seat } from './seat.ts';
import { crm } from './sites.ts';

/** What can be set, by section, in the order of the options page. */
export const optionSections = { dialer, login, seat, sites: crm, cadence, dialing, callControl };
export type OptionSection = keyof typeof optionSections;

/** The same, by name. */
export const declared = { ...dialer, ...login, ...seat, ...crm, ...cadence, ...dialing, ...callControl };
export type Declared = typeof declared;
