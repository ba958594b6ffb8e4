/*
 * A list of in-groups as VICIdial keeps it: names between spaces, a dash at the end, " SALES SUPPORT -".
 */

/** The names in a list. What stands before the first space is not looked at. */
export function groupsIn(list: string): string[] {
  const [, ...names] = list.replace(/-$/, '').split(' ');
  return names.filter((name) => name.length > 1);
}

export function listOf(groups: readonly string[]): string {
  return ` ${groups.map((group) => `${group} `).join('')}-`;
}
