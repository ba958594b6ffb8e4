import { shippedLanguages } from '../shipped-languages.ts';
import type { Lead, User } from './rows.ts';
import { leadRow } from './rows.ts';
import type { Platform, World } from './world.ts';
import { findUser } from './world.ts';

/** What is changed on the dialer's admin pages while everybody works. */
export interface Administrator {
  /** "Agent API Active" in the system settings; the non-agent API does not look at it. */
  switchAgentApi(on: boolean): void;
  changePassword(user: string, password: string): void;
  /** Names of functions between spaces, or ALL_FUNCTIONS. */
  permit(user: string, functions: string): void;
  /** One of `shippedLanguages()` or of `world.phrases`, or "default English": so the agent API answers this API user. */
  chooseLanguage(user: string, language: string): void;
  /** Lets this API user in from these addresses only, ".x" for any last octet; null: from anywhere. */
  allowAddresses(user: string, addresses: readonly string[] | null): void;
  /** Whether any server is active: without one nobody is let in. */
  switchServers(on: boolean): void;
  /** What PHP prints into the answers, by its own settings; no buffer holds it back. */
  letPhpPrint(errors: Platform['displayErrors']): void;
  /** What both scripts' options.php print before each answer, such as a byte order mark. */
  saveOptions(output: string): void;
  /** Imports a lead, and tells its id. */
  importLead(lead: Partial<Omit<Lead, 'leadId'>>): number;
}

/** A lead in London, whose number without its code looks like one in Maine. */
export const BRITISH_LEAD = {
  phoneCode: '44',
  phoneNumber: '2071234567',
  vendorLeadCode: 'UK-1',
  firstName: 'Imogen',
  lastName: 'Ashworth',
  countryCode: 'GBR',
} as const satisfies Partial<Lead>;

export function createAdministrator(world: World): Administrator {
  function account(user: string): User {
    const row = findUser(world, user);
    if (row === undefined) throw new Error(`there is no user ${user}`);
    return row;
  }

  return {
    switchAgentApi(on) {
      world.system.vdcAgentApiActive = on;
    },
    changePassword(user, password) {
      account(user).pass = password;
    },
    permit(user, functions) {
      account(user).apiAllowedFunctions = functions;
    },
    chooseLanguage(user, language) {
      const shipped = shippedLanguages().get(language);
      if (shipped !== undefined) world.phrases.set(language, shipped);
      world.system.enableLanguages = true;
      account(user).selectedLanguage = language;
    },
    allowAddresses(user, addresses) {
      const { userGroup } = account(user);
      const row = world.userGroups.find((each) => each.userGroup === userGroup);
      if (row === undefined) throw new Error(`there is no user group ${userGroup}`);
      world.system.allowIpLists = true;
      world.ipLists.set(userGroup, addresses ?? []);
      row.apiIpList = addresses === null ? null : userGroup;
    },
    switchServers(on) {
      for (const server of world.servers) server.active = on;
    },
    letPhpPrint(errors) {
      Object.assign(world.platform, { displayErrors: errors, buffersOutput: errors === 'no' });
    },
    saveOptions(output) {
      world.platform.optionsOutput = { agent: output, nonAgent: output };
      world.platform.buffersOutput = output === '';
    },
    importLead(lead) {
      const leadId = Math.max(100, ...world.leads.keys()) + 1;
      world.leads.set(leadId, leadRow({ ...lead, leadId }));
      return leadId;
    },
  };
}
