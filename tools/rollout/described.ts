import type { Described, PolicyName, ValueSchema } from '../../utils/settings/in-force/managed-schema.ts';
import { policySchema } from '../../utils/settings/in-force/managed-schema.ts';
import { english } from './english.ts';

/** What people read of each name in a policy: as on the options page, in English. */
export const policyWords = (name: PolicyName): Described =>
  name === 'changeable'
    ? {
        title: 'Changeable',
        description: 'Which of the options set here people may set otherwise. The others are locked.',
      }
    : { title: english(`option.${name}.title`), description: english(`option.${name}.description`) };

export const describedSchema = (): ReadonlyMap<PolicyName, ValueSchema> => policySchema(policyWords);
