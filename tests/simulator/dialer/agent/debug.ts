import { AGENT_API_BUILD, AGENT_API_VERSION } from './version.ts';

/** What format=debug prints around the answer (corpus:agent.st_active.format_debug). */
export function debugHead(user: string): string {
  return [
    '<html>',
    '<head>',
    `<!-- VERSION: ${AGENT_API_VERSION}     BUILD: ${AGENT_API_BUILD}    USER: ${user}`,
    '<title>VICIDiaL Agent API</title>',
    '</head>',
    '<BODY BGCOLOR=white marginheight=0 marginwidth=0 leftmargin=0 topmargin=0>',
    '',
  ].join('\n');
}

export const debugFoot = '\n<!-- script runtime: 0 seconds -->\n</body>\n</html>\n';
