import type { NonAgentCall } from './function.ts';

/** What differs between the reports in refusing to be given; lines as in LogRow. */
export interface ReportWords {
  readonly name: string;
  /** "AGENT", "IN-GROUP" or "USER GROUP". */
  readonly about: string;
  readonly forbiddenAt: number;
}

/** Whether the API user may see reports; if not, the page says so already. */
export function mayReport(call: NonAgentCall, words: ReportWords): boolean {
  const { apiUser } = call;
  if (apiUser.vdcAgentApiAccess && apiUser.viewReports && apiUser.userLevel > 6) return true;
  const reason = `${words.name} USER DOES NOT HAVE PERMISSION TO GET ${words.about} INFO`;
  call.print(`ERROR: ${reason}: |${call.read('user')}|0|\n`);
  call.log({ reason, data: '0', line: words.forbiddenAt });
  return false;
}

/** An error that ends a report: the same text in every stage, never a header. */
export function refuse(call: NonAgentCall, reason: string, asked: string, line: number): void {
  const data = `${call.read('user')}|${asked}`;
  call.print(`ERROR: ${reason}: ${data}\n`);
  call.log({ reason, data, line });
}

/** A list of names as the API takes it; null when it is empty, or so long that it is left aside. */
export function namesIn(list: string): readonly string[] | null {
  return list.length > 0 && list.length < 10_000 ? list.split('|') : null;
}

/** Writes rows as a stage has it; nothing is quoted in any. An unknown stage is a pipe. */
export function tableWriter(call: NonAgentCall): {
  readonly stage: string;
  readonly row: (cells: readonly (string | number)[]) => string;
  readonly header: (names: readonly string[]) => string;
} {
  const asked = call.read('stage');
  const stage = Object.hasOwn(DELIMITERS, asked) ? asked : 'pipe';
  const delimiter = DELIMITERS[stage] ?? '|';
  const row = (cells: readonly (string | number)[]) => `${cells.join(delimiter)}\n`;
  return { stage, row, header: (names) => (call.read('header') === 'YES' ? row(names) : '') };
}

const DELIMITERS: Readonly<Record<string, string>> = { csv: ',', tab: '\t', pipe: '|' };
