import type { OptionName, Options } from '../../../../utils/settings/options/options.ts';
import { declarationOf, optionNames } from '../../../../utils/settings/options/options.ts';
import { deepEqual } from '../../../../utils/deep-equal.ts';

/** A value of an option that is not its default. */
function otherValue(name: OptionName): unknown {
  const own = declarationOf(name);
  if (!deepEqual(own.example, own.default)) return own.example;
  switch (own.kind) {
    case 'tick':
      return own.default === false;
    case 'seconds':
      return 7_250;
    case 'choice':
      return own.words.find((word) => word !== own.default);
    default:
      return handmade[name];
  }
}

/** Where the example is the default, and nothing else follows from the kind. */
const handmade: Readonly<Partial<Record<OptionName, string>>> = {
  agentApi: 'agents/api.php',
  nonAgentApi: 'other/non_agent_api.php',
  country: 'DE',
};

/** A seat on which every option is set otherwise than it comes. */
export const otherOptions: Options = Object.assign(
  {},
  ...optionNames.map((name) => ({ [name]: otherValue(name) })),
);
