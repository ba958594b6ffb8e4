import type { ShownField, Site } from '../../utils/call/site.ts';
import { listed } from '../words/words.ts';
import type { Words } from '../words/words.ts';

/** All that there is to a site, in a line. */
export function siteText(say: Words, site: Site): string {
  const details = [
    say(`exchange.site.place.${site.place}`),
    say('exchange.site.fields', {
      fields: listed(
        say,
        site.fields.map((field) => fieldText(say, field)),
      ),
    }),
    recordText(say, site),
    agentIdText(say, site),
    site.callableNumbers ? say('exchange.site.callable') : '',
  ];
  return say('exchange.site', {
    origin: site.origin,
    details: details.filter(Boolean).reduce((first, second) => say('exchange.site.more', { first, second })),
  });
}

function fieldText(say: Words, { field, label }: ShownField): string {
  const name = say(`lead.in-sentence.${field}`);
  return label === '' ? name : say('exchange.site.field-label', { field: name, label });
}

function recordText(say: Words, { recordOpening, recordAddress }: Site): string {
  const opening = say(`exchange.site.opening.${recordOpening}`);
  return recordAddress === '' ? opening : say('exchange.site.record', { opening, address: recordAddress });
}

function agentIdText(say: Words, { agentIdSelector: selector, agentIdAttribute: attribute }: Site): string {
  if (selector === '') return '';
  return attribute === ''
    ? say('exchange.site.agent-id', { selector })
    : say('exchange.site.agent-id-attribute', { selector, attribute });
}
