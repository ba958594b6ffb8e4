import type { Platform, World } from '../../simulator/dialer/world.ts';
import { findUser } from '../../simulator/dialer/world.ts';
import type { Exchange } from '../../simulator/recordings.ts';
import { alone, rename, stand } from './recorded-seat.ts';

type Prepare = (world: World) => void;

/** What the server of the second recording printed beside its answers, by the name of the variant. */
const PRINTS: Readonly<Record<string, Partial<Platform>>> = {
  'agc/options.php saved with a byte order mark': { optionsOutput: { agent: '\uFEFF', nonAgent: '' } },
  'agc/options.php has a blank line after its ?>': { optionsOutput: { agent: '\n', nonAgent: '' } },
  'agc/options.php begins with two blanks and a newline': { optionsOutput: { agent: '  \n', nonAgent: '' } },
  'agc/options.php prints a word before the answer': { optionsOutput: { agent: 'ok ', nonAgent: '' } },
  'vicidial/options.php saved with a byte order mark': { optionsOutput: { agent: '', nonAgent: '\uFEFF' } },
  'display_errors=1, html_errors=0, E_ALL': { displayErrors: 'text' },
  'display_errors=1, html_errors=1, E_ALL': { displayErrors: 'html' },
  'display_errors=1, only fatal errors': { displayErrors: 'fatal' },
};

/** A server without a buffer for its output: 1234 in a call, 1001 ready beside them. */
export function phpState({ id, variant = '' }: Exchange): Prepare | null {
  const prints = PRINTS[variant];
  if (prints === undefined) return null;
  return (world) => {
    Object.assign(world.platform, { buffersOutput: false, ...prints });
    if (id.endsWith('.logged_in')) alone(world);
    stand(world, '1001', 'ready', { confExten: '8600151' });
    stand(world, '1234', 'in-call');
    const other = findUser(world, '1001');
    if (other !== undefined) other.customThree = 'C1001';
    rename(world, variant.includes('fatal') ? "Conan O'Brien" : undefined);
  };
}
