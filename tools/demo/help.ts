import { passwordVariable } from './options.ts';

export const help = `Shows the screen pop at work, in a browser of its own that is thrown away in the end.

  npm start
      A simulated dialer, a sample CRM, and a browser with the extension set up.
      The terminal tells what happens on the dialer and lets you play it.

  npm start -- --dialer https://dialer.example.com --api-user USER --agent-id A-77 --team-id 207
      The same with your own dialer. The password comes from the environment variable
      ${passwordVariable}, or from --api-pass PASSWORD.

With your own dialer
  --dialer URL          Where it is; a path is kept (https://example.com/dialer).
  --api-user USER       The VICIdial user whose login the extension uses.
  --api-pass PASSWORD   Its password. Others on this computer can see what you type here.
  --agent-id ID         The AgentID of the agent to follow (Custom 3 of the VICIdial user).
  --team-id ID          The TeamID (the vendor ID).
  --agent-api PATH      Where the agent API is, if not at agc/api.php.
  --non-agent-api PATH  Where the non-agent API is, if not at vicidial/non_agent_api.php.

With either
  --crm URL             Your own CRM in place of the sample one.
  --headless            No window. Without a display there is never one.
  --debug-port N        Chrome's remote debugging on 127.0.0.1:N.
  --once                Wait for the first lead, print what the panel shows as one line of JSON, end.
                        After 60 seconds without a lead: the reason, and exit code 1.
  --help                This text.

Ctrl-C, or closing the window, ends all of it and leaves nothing behind.
`;
