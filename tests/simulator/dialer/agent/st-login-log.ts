import { findUserByCustomThree } from '../world.ts';
import type { AgentFunction } from './function.ts';

/** Finds the user of a CRM AgentID and notes the TeamID in custom_four; needs no agent logged in. */
export const stLoginLog: AgentFunction = {
  name: 'st_login_log',

  missing(read) {
    const [value, vendorId] = [read('value'), read('vendor_id')];
    return value === '' || vendorId === '' ? `${value}|${vendorId}` : null;
  },

  run(call) {
    const [value, vendorId] = [call.read('value'), call.read('vendor_id')];
    call.query(`select count(*) from vicidial_users where custom_three='${value}';`);
    const agent = findUserByCustomThree(call.world, value);
    if (agent === undefined) return call.fail('no user found', value);

    call.query(`select user from vicidial_users where custom_three='${value}' order by user;`);
    call.update({
      sql: `UPDATE vicidial_users set custom_four='${vendorId}' where user='${agent.user}';`,
      pasted: vendorId,
      fits: vendorId.length <= 100,
      change: () => {
        agent.customFour = vendorId.slice(0, 100);
      },
    });
    call.succeed('st_login_log user found', agent.user);
  },
};
