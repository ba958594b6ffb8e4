import { sameText } from '../collation.ts';
import type { Lead } from '../rows.ts';
import { findCampaign } from '../world.ts';
import { addressed, namesNobody } from './addressed.ts';
import type { AgentCall, AgentFunction } from './function.ts';
import { post } from './post.ts';

/** Puts another lead on the screen of an agent in an inbound call. */
export const switchLead: AgentFunction = {
  name: 'switch_lead',
  subject: (read) => read('lead_id'),

  missing(read) {
    const noLead = Number(read('lead_id')) < 1 && read('vendor_lead_code') === '';
    if (!noLead && !namesNobody(read, 1)) return null;
    return `${read('lead_id')}|${read('vendor_lead_code')}|${read('agent_user')}`;
  },

  run(call) {
    const agent = addressed(call);
    if (agent === null) return;
    const { user, live } = agent;
    if (live.leadId === 0 || live.callerid.length < 16) {
      return call.fail('agent_user does not have a live call', user);
    }
    if (!live.callerid.startsWith('Y')) {
      const error = `${call.translate('ERROR')}: ${call.translate('agent call is not inbound')}`;
      return call.say(`${error} - ${user}|${live.callerid}`);
    }
    const campaign = findCampaign(call.world, live.campaignId);
    if (campaign === undefined) return call.fail('campaign not found', `${user}|${live.campaignId}`);
    if (!campaign.agentLeadSearch.startsWith('LIVE_CALL_INBOUND')) {
      return call.fail('campaign does not allow inbound lead search', `${user}|${live.campaignId}`);
    }
    const lead = soughtLead(call);
    if (lead === undefined) {
      const sought = `${call.read('lead_id')}|${call.read('vendor_lead_code')}`;
      return call.fail('switch-to lead not found', `${user}|${sought}`);
    }
    post(call, live, 'external_lead_id', `${lead.leadId}`);
    const data = `${user}|${lead.leadId}|${lead.vendorLeadCode}|${live.campaignId}|${live.leadId}|`;
    call.succeed('switch_lead function set', data);
  },
};

/** The vendor's code goes before the lead's id; of several leads it is the latest. */
function soughtLead({ read, world }: AgentCall): Lead | undefined {
  const code = read('vendor_lead_code');
  if (code === '') return world.leads.get(Number(read('lead_id')));
  const found = [...world.leads.values()].filter((lead) => sameText(lead.vendorLeadCode, code));
  return found.toSorted((a, b) => b.leadId - a.leadId)[0];
}
