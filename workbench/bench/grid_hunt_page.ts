import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

export const CORRECTED = '[data-test-subj="huntReading-corrected"]';
export const PUBLISHED = '[data-test-subj="huntReading-published"]';
export const RUN = '[data-test-subj="huntRun"]';
export const RESULT = '#ec2DeploymentHunt-result';

const SIGNED_IN = 'hunter';

/** Milliseconds without a call to the server, and as many again for what its answers are drawn to. */
const REST = 500;

/** Waits until everything has come and is drawn, what stands around the rows included. */
export const atRest = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(REST);
};

/** Waits for rows, and for what belongs to them. */
export const whenDone = async (page: Page): Promise<void> => {
  await page.locator(RUN).waitFor();
  await page.locator('[data-test-subj="dataGridRowCell"]').first().waitFor();
  await atRest(page);
};

/** Opens the corrected reading of the last 14 days, with so many rows on a page of the grid. */
export const openHunt = async (page: Page, url: string, pageSize: number): Promise<void> => {
  await page.goto(`${url}/app/ec2DeploymentHunt?v=1&reading=corrected&from=now-14d&to=now`);
  await page.locator('[data-test-subj="loginUsername"]').fill(SIGNED_IN);
  await page.locator('[data-test-subj="loginPassword"]').fill('workbench');
  await page.locator('[data-test-subj="loginSubmit"]').click();
  await page.locator(RUN).waitFor();
  await page.evaluate(
    ([user, size]) =>
      localStorage.setItem(
        `ec2DeploymentHunt:corrected:${user}`,
        JSON.stringify({ pageSize: size })
      ),
    [SIGNED_IN, pageSize] as const
  );
  await page.reload();
  await whenDone(page);
};

/** The stylesheets that Kibana's page has in every app: those of Charts. */
export const kibanaStyles = async (page: Page): Promise<string> =>
  (await page.locator('style[data-of="charts"]').allTextContents()).join('\n');

/**
 * All rows as the page saves them. The page is loaded anew afterwards: the styles of the menu would
 * stay and slow down what is measured.
 */
export const savedRows = async (page: Page): Promise<string> => {
  await page.locator('[data-test-subj="huntExport"]').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-test-subj="huntExport-jsonAll"]').click(),
  ]);
  const saved = await readFile(await download.path(), 'utf8');
  await page.reload();
  await whenDone(page);
  return saved;
};
