import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { OptionProblem, ReadOptions } from '../stored/read-options.ts';
import { readOptions } from '../stored/read-options.ts';
import { VERSION, migrate } from '../stored/migrations.ts';
import type { PartialOptions } from '../options/options.ts';
import { optionNames, secretNames, userOf } from '../options/options.ts';

/*
 * Options as JSON text, as files and links carry them. A password is never written, and one that is there is never
 * taken: it would be somebody else's, or on its way to somebody else.
 */

/** Why nothing of a file or a link can be used. `unreadable`: the browser does not give it. */
export interface FileProblem {
  readonly kind: 'too-large' | 'unreadable' | 'not-json' | 'not-settings' | 'newer-version';
  readonly from: Source;
}

type Source = 'file' | 'link';

/** What is written: the options alone, in the order of the options page. */
export function writtenOptions(layer: PartialOptions): {
  readonly version: number;
  readonly options: PartialOptions;
} {
  const names = optionNames.filter((name) => Object.hasOwn(layer, name));
  return { version: VERSION, options: Object.fromEntries(names.map((name) => [name, layer[name]])) };
}

/** Reads what `isOurs`, of this version or an older one: a newer one may mean something else by a name. */
export function readWritten(
  text: string,
  from: Source,
  isOurs: (item: object) => boolean,
): Result<ReadOptions, FileProblem> {
  const refused = (kind: FileProblem['kind']) => fail({ kind, from });
  const item = parsed(text);
  if (item === undefined) return refused('not-json');
  if (typeof item !== 'object' || item === null || !isOurs(item)) return refused('not-settings');
  const { state, options } = migrate(item);
  if (state === 'newer') return refused('newer-version');
  if (state !== 'current' && state !== 'older') return refused('not-settings');
  const { layer, problems } = readOptions(options);
  return ok({ layer, problems: [...secretsIn([item, options]), ...problems] });
}

/** Undefined when it is no JSON, which has no such value. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function secretsIn(groups: readonly unknown[]): readonly OptionProblem[] {
  const found = secretNames.filter((name) => groups.some((group) => Object.hasOwn(Object(group), name)));
  return found.map((name) => ({ option: userOf[name], problem: { kind: 'secret-in-file' } }));
}
