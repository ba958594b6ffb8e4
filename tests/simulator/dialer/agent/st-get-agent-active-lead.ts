import { findLiveAgent, findUserByCustomThree } from '../world.ts';
import type { AgentFunction } from './function.ts';

const LEAD_COLUMNS = 'phone_number,vendor_lead_code,province,security_phrase,source_id';

/**
 * The lead on an agent's screen: user|phone|lead_id|vendor_lead_code|province|security_phrase|source_id.
 * Nothing in the data is escaped; a lead without a record gives empty fields
 * (corpus:agent.st_active.pipes_in_data, agent.st_active.lead_row_missing).
 */
export const stGetAgentActiveLead: AgentFunction = {
  name: 'st_get_agent_active_lead',

  missing(read) {
    const [value, vendorId] = [read('value'), read('vendor_id')];
    return value === '' || vendorId === '' ? `${value}|${vendorId}` : null;
  },

  run(call) {
    const value = call.read('value');
    call.query(`select count(*) from vicidial_users where custom_three='${value}';`);
    const agent = findUserByCustomThree(call.world, value);
    if (agent === undefined) return call.fail('no user found', value);

    const { user } = agent;
    call.query(`select user from vicidial_users where custom_three='${value}' order by user;`);
    call.query(`select count(*) from vicidial_live_agents where user='${user}';`);
    const live = findLiveAgent(call.world, user);
    if (live === undefined) return call.fail('user not logged in', user);

    call.query(`select lead_id from vicidial_live_agents where user='${user}';`);
    if (live.leadId === 0) return call.fail('no active lead found', user);

    call.query(`select ${LEAD_COLUMNS} from vicidial_list where lead_id='${live.leadId}';`);
    const lead = call.world.leads.get(live.leadId);
    const fields = [
      user,
      lead?.phoneNumber,
      live.leadId,
      lead?.vendorLeadCode,
      lead?.province,
      lead?.securityPhrase,
      lead?.sourceId,
    ];
    call.succeed('st_get_agent_active_lead lead found', fields.join('|'));
  },
};
