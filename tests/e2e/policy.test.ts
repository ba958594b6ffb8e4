import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainSite } from '../../utils/call/site.ts';
import { shownLead } from '../support/panel-view.ts';
import type { Panel } from '../support/panel.ts';
import type { Workplace } from './workplace.ts';
import { AGENT, openWorkplace } from './workplace.ts';

/* A seat that its organisation has set up by the browser's policy: nobody has clicked anything. */

describe.runIf(process.platform === 'linux')('a seat by policy alone', () => {
  let workplace: Workplace;
  let panel: Panel;
  beforeAll(async () => {
    workplace = await openWorkplace({ setUp: 'by-policy' });
    ({ panel } = await workplace.openCrm());
  });
  afterAll(() => workplace?.close());

  const shows = (words: string, timeoutMs?: number) =>
    panel.waitFor(({ texts, buttons }) => [...texts, ...buttons].join(' ').includes(words), timeoutMs);

  test('pops with no click at all', async () => {
    workplace.engine.floor.newCall(AGENT, 101);
    const view = await panel.waitFor(({ present }) => present);
    expect(shownLead(view).phone).toMatch(/^\d+$/);
    expect(view.texts).toContain('Source ID');
  });

  test('a change of the policy shows at once, without a restart', async () => {
    const fields = [{ field: 'leadId' as const, label: 'File number' }];
    const site = { ...plainSite(new URL(workplace.crmUrl).origin), fields };
    workplace.extension.setPolicy({ ...workplace.seatPolicy, sites: [site] });
    const view = await shows('File number', 3_000);
    expect(view.texts).not.toContain('Source ID');
    workplace.extension.setPolicy(workplace.seatPolicy);
    await shows('Source ID', 3_000);
  });

  test('a refused password is sent once, and the next one of the policy at once', async () => {
    const { engine, extension, seatPolicy } = workplace;
    const asked = () => engine.requests.length;
    extension.setPolicy({ ...seatPolicy, apiPassword: 'no-longer-this-one' });
    await shows('The dialer refused the login');
    const before = asked();
    // What has nothing to do with the login does not try it again.
    extension.setPolicy({ ...seatPolicy, apiPassword: 'no-longer-this-one', country: 'DE' });
    await new Promise((done) => setTimeout(done, 2_000));
    expect(asked()).toBe(before);
    extension.setPolicy(seatPolicy);
    await shows('Source ID', 5_000);
    expect(asked()).toBeGreaterThan(before);
  });

  test('what is wrong in a policy costs nothing else, and is said in the options', async () => {
    const { extension, seatPolicy } = workplace;
    extension.setPolicy({ ...seatPolicy, country: 'Germany', outcomes: [{ code: 'TOO-LONG', label: 'x' }] });
    const options = await extension.open('options.html');
    await options.getByText('Choose the country of the numbers').first().waitFor();
    await options.close();
    await shows('Source ID');
  });
});
