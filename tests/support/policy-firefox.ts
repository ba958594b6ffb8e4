import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from './policy.ts';

/** Makes a home folder below `folder` where Firefox finds a policy for the extension, and no other program does. */
export function homeUnderPolicy(
  folder: string,
  { id, policy }: { readonly id: string; readonly policy: Policy },
): string {
  if (process.platform !== 'linux')
    throw new Error('Only on Linux is a policy for Firefox in a home folder.');
  const home = join(folder, 'home');
  const policies = join(home, '.mozilla/managed-storage');
  mkdirSync(policies, { recursive: true });
  const manifest = {
    name: id,
    description: 'What the organisation has set',
    type: 'storage',
    data: policy,
  };
  writeFileSync(join(policies, `${id}.json`), JSON.stringify(manifest));
  return home;
}
