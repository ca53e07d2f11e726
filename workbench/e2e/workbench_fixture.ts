import { test as base, type Page } from '@playwright/test';
import { sampleEvents } from '../cloudtrail/generator/sample';
import { FaultSwitch } from '../elasticsearch/faults/fault_switch';
import { workbenchWithEvents, type EventsWorkbench } from '../integration/workbench_with_events';
import { buildKibanaBrowser } from '../kibana/build_browser';

/** A smaller week than the one that `npm start` shows, with the same stories. */
export const SAMPLE = { seed: 7, end: new Date('2026-03-07T12:00:00.000Z'), events: 20_000 };

export const HUNT_PATH = '/app/ec2DeploymentHunt';

interface Fixtures {
  basePath: string;
  faults: FaultSwitch;
  workbench: EventsWorkbench;
}

/** Each worker has a workbench of its own, under `basePath`. */
export const test = base.extend<object, Fixtures>({
  basePath: ['', { scope: 'worker', option: true }],
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from here
  faults: [async ({}, use) => use(new FaultSwitch()), { scope: 'worker' }],
  workbench: [
    async ({ basePath, faults }, use) => {
      await buildKibanaBrowser();
      const workbench = await workbenchWithEvents(sampleEvents(SAMPLE), SAMPLE.end, {
        faults,
        ...(basePath === '' ? {} : { basePath }),
      });
      await use(workbench);
      await workbench.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

export { expect } from '@playwright/test';

/** Opens an address as someone who is not signed in yet, and signs in. */
export const openAs = async (page: Page, url: string, username: string): Promise<void> => {
  await page.goto(url);
  await page.getByTestId('loginUsername').fill(username);
  await page.getByTestId('loginPassword').fill('workbench');
  await page.getByTestId('loginSubmit').click();
};
