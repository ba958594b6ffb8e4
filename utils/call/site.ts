import { recordFields } from './lead.ts';

/*
 * A CRM site as the seat is set to use it: where the panel stands there, what it shows, how the record of a
 * lead is opened, and how the page says whose seat this is.
 */

/** The values of a lead that the dialer tells, in the order in which they are shown unless the site says else. */
export const leadFields = ['phone', 'leadId', ...recordFields] as const;
export type LeadField = (typeof leadFields)[number];

/** A value that the panel shows. An empty label stands for the built-in name. */
export interface ShownField {
  readonly field: LeadField;
  readonly label: string;
}

/** Where the panel stands until a person moves it; `end` is right where people write from left to right. */
export const panelCorners = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;
export type PanelCorner = (typeof panelCorners)[number];

/** How the CRM's record of a lead is opened. */
export const recordOpenings = ['off', 'button', 'automatic'] as const;
type RecordOpening = (typeof recordOpenings)[number];

export interface Site {
  /** Exact origin, as https://crm.example.com or http://localhost:8080. */
  readonly origin: string;
  readonly place: PanelCorner;
  /** What the panel shows, first to last; each field at most once. */
  readonly fields: readonly ShownField[];
  readonly recordOpening: RecordOpening;
  /** Address of a lead's record, with `{leadId}` and the like in it; empty when there is none. */
  readonly recordAddress: string;
  /**
   * A CSS selector for the element of the page that carries the AgentID, and which attribute of it does (empty:
   * its text). An empty selector: the page does not say it, the seat's own AgentID counts.
   */
  readonly agentIdSelector: string;
  readonly agentIdAttribute: string;
  /** Whether phone numbers in the pages of the site can be clicked to call them. */
  readonly callableNumbers: boolean;
}

export const defaultShownFields: readonly ShownField[] = leadFields.map((field) => ({ field, label: '' }));

/** A site as it is when nothing but its address is known. */
export const plainSite = (origin: string): Site => ({
  origin,
  place: 'bottom-end',
  fields: defaultShownFields,
  recordOpening: 'off',
  recordAddress: '',
  agentIdSelector: '',
  agentIdAttribute: '',
  callableNumbers: false,
});
