import { createAdministrator } from '../../simulator/dialer/administrator.ts';
import type { World } from '../../simulator/dialer/world.ts';
import { findUser } from '../../simulator/dialer/world.ts';
import type { Stood } from './recorded-seat.ts';
import { stand } from './recorded-seat.ts';

type Prepare = (world: World) => void;

const LANGUAGE_USER = 'langapi';

const STOOD: Readonly<Record<string, Stood>> = {
  lead: 'in-call',
  hangup: 'in-call',
  no_lead: 'ready',
  dial_not_paused: 'ready',
  pause_code_error: 'ready',
  dial: 'paused',
  not_logged_in: 'logged-out',
};

/** The languages that VICIdial ships: agent.lang.<name>.<what was said>. */
export function languageState(id: string, now: number): Prepare | null {
  const [, name, said] = /^agent\.lang\.(\w+)\.(\w+)$/.exec(id) ?? [];
  if (name === undefined || said === undefined) return null;
  return (world) => {
    const administrator = createAdministrator(world);
    administrator.chooseLanguage(LANGUAGE_USER, name);
    stand(world, '1234', STOOD[said] ?? 'ready');
    if (said === 'no_server') administrator.switchServers(false);
    if (said === 'api_off') administrator.switchAgentApi(false);
    if (said === 'not_permitted') administrator.permit(LANGUAGE_USER, 'external_hangup');
    const account = findUser(world, LANGUAGE_USER);
    if (account === undefined) return;
    if (said === 'no_api_right') account.vdcAgentApiAccess = false;
    if (said === 'locked') Object.assign(account, { failedLoginCount: 10, lastLoginDate: now });
  };
}
