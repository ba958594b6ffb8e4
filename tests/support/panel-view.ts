import type { Perceived } from './accessibility.ts';

/** What a person perceives of the panel. */
export interface PanelView {
  readonly present: boolean;
  /** The values by their labels, such as `{ 'Lead ID': '101' }`. */
  readonly terms: Readonly<Record<string, string>>;
  /** All texts in reading order, those on buttons left out. */
  readonly texts: readonly string[];
  /** The names of the buttons. */
  readonly buttons: readonly string[];
}

/** The lead as the panel shows it; an empty string where the panel has nothing to show. */
export interface ShownLead {
  readonly phone: string;
  readonly leadId: string;
  readonly sourceId: string;
  readonly vendorLeadCode: string;
  readonly province: string;
  readonly securityPhrase: string;
}

const noPanel: PanelView = { present: false, terms: {}, texts: [], buttons: [] };

export function viewOf(region: Perceived | undefined): PanelView {
  if (region === undefined) return noPanel;
  const nodes = flat(region);
  return {
    present: true,
    terms: termsIn(nodes),
    texts: textsIn(region),
    buttons: nodes.filter(isButton).map((node) => node.name),
  };
}

export function shownLead({ terms }: PanelView): ShownLead {
  return {
    phone: terms['Phone'] ?? '',
    leadId: terms['Lead ID'] ?? '',
    sourceId: terms['Source ID'] ?? '',
    vendorLeadCode: terms['Vendor lead code'] ?? '',
    province: terms['Province'] ?? '',
    securityPhrase: terms['Security phrase'] ?? '',
  };
}

export function isButton(node: Perceived): boolean {
  return node.role === 'button';
}

/** A node and all that is in it, in reading order. */
export function flat(node: Perceived): Perceived[] {
  return [node, ...node.children.flatMap(flat)];
}

function termsIn(nodes: readonly Perceived[]): Record<string, string> {
  const terms: Record<string, string> = {};
  let label = '';
  for (const node of nodes) {
    if (node.role === 'term') label = textsIn(node).join('');
    if (node.role === 'definition') terms[label] = textsIn(node).join('');
  }
  return terms;
}

function textsIn(node: Perceived): string[] {
  if (isButton(node)) return [];
  if (node.role === 'StaticText') return [node.name];
  return node.children.flatMap(textsIn);
}
