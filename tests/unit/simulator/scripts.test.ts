import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../simulator/dialer/engine.ts';
import { createEngine } from '../../simulator/dialer/engine.ts';
import { RECORDED_PASSWORD, recordedWorld } from '../../simulator/worlds/recorded.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { activeLeadForm, AGENT_API, ask, NON_AGENT_API, post, textOf } from './asking.ts';

const LEAD_101 =
  'SUCCESS: st_get_agent_active_lead lead found - 1234|7275551212|101|9987-1234765|SK|WILLIAMS|JUH764AJJJ9\n';

let engine: Engine;

beforeEach(() => {
  engine = createEngine({ world: recordedWorld(), clock: createFakeClock() });
});

describe('requests', () => {
  it('reads multipart forms', async () => {
    const form = new FormData();
    for (const [name, value] of activeLeadForm()) form.set(name, value);
    form.set('file', new File(['SUCCESS'], 'a.txt'));
    const encoded = new Response(form);
    const reply = engine.handle({
      method: 'POST',
      url: AGENT_API,
      headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
      body: new Uint8Array(await encoded.arrayBuffer()),
    });
    expect(textOf(reply.body)).toBe(LEAD_101);
  });

  it('runs the function for HEAD and sends no body', () => {
    const form = activeLeadForm({ function: 'st_login_log', value: '876543' });
    const head = { method: 'HEAD', url: `${AGENT_API}?${form}`, headers: {}, body: new Uint8Array() };
    expect(engine.handle(head).body).toHaveLength(0);
    expect(engine.world.users.find(({ user }) => user === '6666')?.customFour).toBe('207');
  });

  it('stands under the path a site gives it, and nowhere else', () => {
    const moved = createEngine({ world: recordedWorld(), clock: createFakeClock(), basePath: '/pbx/dialer' });
    expect(textOf(moved.handle(post(`/pbx/dialer${AGENT_API}`, activeLeadForm())).body)).toBe(LEAD_101);
    expect(moved.handle(post(AGENT_API, activeLeadForm())).status).toBe(404);
  });

  it('keeps what is typed in vendor_id, and cuts what the column does not hold', () => {
    ask(engine, { function: 'st_login_log', value: '876543', vendor_id: `te;am+#${'x'.repeat(120)}` });
    const { customFour = '' } = engine.world.users.find(({ user }) => user === '6666') ?? {};
    expect(customFour).toBe(`team ${'x'.repeat(95)}`);
  });
});

describe('permissions', () => {
  it('misses parameters before it misses the permission', () => {
    const limited = { user: 'limited', function: 'st_login_log' };
    expect(ask(engine, { ...limited, value: '' })).toBe('ERROR: st_login_log not valid - |207\n');
    expect(ask(engine, { ...limited, value: '876543' })).toBe(
      'ERROR: auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION - 876543|limited|st_login_log|ADMIN\n',
    );
  });

  it('is asked for first on the non-agent API', () => {
    const form = activeLeadForm({ user: 'limited', function: 'logged_in_agents' });
    expect(textOf(engine.handle(post(NON_AGENT_API, form)).body)).toBe(
      'ERROR: auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION: |limited|logged_in_agents|\n',
    );
  });

  it('takes no empty password, even where one is stored', () => {
    const row = engine.world.users.find(({ user }) => user === 'apiuser');
    if (row !== undefined) row.pass = '';
    expect(ask(engine, { pass: '' })).toBe('ERROR: Invalid Username/Password: |apiuser||1|1|GOOD|\n');
  });
});

describe('a server in a bad state', () => {
  it('sends the error with status 200 when PHP displays errors', () => {
    engine.world.platform.displayErrors = 'html';
    engine.world.platform.strictSql = true;
    const reply = engine.handle(post(AGENT_API, activeLeadForm()));
    expect(reply.status).toBe(200);
    expect(textOf(reply.body)).toContain(`${LEAD_101}<br />`);
    expect(textOf(reply.body)).toContain('<b>Fatal error</b>');
  });

  it('loses the log row of a source that is too long only in strict mode', () => {
    const long = activeLeadForm({ function: 'st_login_log', source: 's'.repeat(21) });
    expect(engine.handle(post(AGENT_API, long)).status).toBe(200);
    engine.world.platform.strictSql = true;
    expect(engine.handle(post(AGENT_API, long)).status).toBe(500);
  });

  it('has a connection error of its own on the non-agent API before PHP 8.1', () => {
    Object.assign(engine.world.platform, { database: 'down', php: '8.0' });
    const reply = engine.handle(post(NON_AGENT_API, activeLeadForm()));
    expect(textOf(reply.body)).toBe('MySQL connect ERROR:  Connection refused');
  });

  it('never says the password where the login was good', () => {
    expect(ask(engine)).not.toContain(RECORDED_PASSWORD);
  });
});
