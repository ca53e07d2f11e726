import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { REPOSITORY } from '../start/repository';
import type { EventsWorkbench } from '../integration/workbench_with_events';
import { axeViolations } from './axe_violations';
import { expect, HUNT_PATH, openAs, test } from './workbench_fixture';

const status = (page: Page) => page.getByTestId('huntStatus');

/** The rows are there, and all that is asked for after them: the next query is that of the next run. */
const wholePage = async (page: Page, { elasticsearch }: EventsWorkbench): Promise<void> => {
  await expect(status(page)).toContainText('rows');
  await expect(page.getByTestId('huntRun')).toBeVisible();
  await page.waitForTimeout(1_000);
  await expect.poll(() => elasticsearch.running.count).toBe(0);
};

test.afterEach(({ faults }) => faults.clear());

test('a hunter signs in, sees the rows, and follows a row and values into Discover', async ({
  page,
  workbench,
}) => {
  await openAs(page, `${workbench.url}${HUNT_PATH}`, 'hunter');
  await expect(status(page)).toContainText('rows');
  await expect(page).toHaveTitle(/EC2 deployment hunt/);
  await expect(page.getByRole('gridcell', { name: /ci-artifacts/ }).first()).toBeVisible();
  const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(scroll).toBeLessThanOrEqual(1280);
  await page
    .getByRole('link', { name: /events behind/i })
    .first()
    .click();
  await expect(page.getByTestId('discoverQueryHits')).not.toHaveText('0');
  await expect(page).toHaveURL(/\/app\/discover/);
  await page.goBack();
  await expect(status(page)).toContainText('rows');

  await page
    .getByRole('link', { name: /user\/ci-artifacts/ })
    .first()
    .click();
  await expect(page.getByTestId('globalFilterBar')).toContainText('ci-artifacts');
  await expect(page.getByTestId('discoverQueryHits')).not.toHaveText('0');
});

test('the corrected reading says why each row is there, as the README shows', async ({
  page,
  workbench,
}) => {
  await openAs(page, `${workbench.url}${HUNT_PATH}`, 'hunter');
  await page.getByTestId('huntReading-corrected').click();
  await expect(page).toHaveURL(/reading=corrected/);
  await expect(page.getByRole('gridcell', { name: /ci-artifacts/ }).first()).toBeVisible();
  await expect(page.getByTestId('huntRun')).toBeVisible();
  await expect(page.getByTestId('huntCompleteness').and(page.getByRole('button'))).toBeVisible();
  const isForReadme = process.env.UPDATE_README_IMAGE === '1';
  const path = isForReadme ? 'docs/images/hunt_page.png' : 'test-results/hunt_page.png';
  await page.screenshot({ path: join(REPOSITORY, path) });
});

test('the address keeps a view through a sign-in, and back and forward work', async ({
  page,
  workbench,
}) => {
  await openAs(page, `${workbench.url}${HUNT_PATH}?v=1&reading=published&panel=about`, 'hunter');
  await expect(page.getByText('c3d24ae8-655d-11ef-a990-f661ea17fbcc')).toBeVisible();
  await expect(page).toHaveURL(/panel=about/);
  await page.keyboard.press('Escape');
  await expect(page.getByText('c3d24ae8-655d-11ef-a990-f661ea17fbcc')).toBeHidden();
  await page.goBack();
  await expect(page.getByText('c3d24ae8-655d-11ef-a990-f661ea17fbcc')).toBeVisible();
  await page.goForward();
  await expect(page.getByText('c3d24ae8-655d-11ef-a990-f661ea17fbcc')).toBeHidden();
});

test('a damaged or hostile address is named and ignored', async ({ page, workbench }) => {
  const hostile = encodeURIComponent('<script>alert(1)</script>');
  await openAs(page, `${workbench.url}${HUNT_PATH}?v=1&panel=${hostile}&nonsense=1`, 'hunter');
  await expect(page.getByTestId('huntAddressProblems')).toContainText('nonsense');
  await expect(status(page)).toContainText('rows');
});

test('cancel stops the query in the engine', async ({ page, workbench, faults }) => {
  await openAs(page, `${workbench.url}${HUNT_PATH}`, 'hunter');
  await wholePage(page, workbench);
  faults.set({ kind: 'slow', milliseconds: 60_000, only: 'POST /_query' });
  await page.getByTestId('huntRun').click();
  await expect.poll(() => workbench.elasticsearch.running.count).toBeGreaterThan(0);
  await page.waitForTimeout(1_500);
  await page.getByTestId('huntCancel').click();
  await expect.poll(() => workbench.elasticsearch.running.count, { timeout: 1_000 }).toBe(0);
  await expect(page.getByTestId('huntRun')).toBeVisible();
  await expect(status(page)).toContainText('rows');
});

test('closing the page stops the query in the engine', async ({ page, workbench, faults }) => {
  await openAs(page, `${workbench.url}${HUNT_PATH}`, 'hunter');
  await wholePage(page, workbench);
  faults.set({ kind: 'slow', milliseconds: 60_000, only: 'POST /_query' });
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => workbench.elasticsearch.running.count).toBeGreaterThan(0);
  await page.waitForTimeout(1_500);
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => workbench.elasticsearch.running.count, { timeout: 2_000 }).toBe(0);
});

test('who may read no index, and who may not use the plugin, are told so', async ({
  browser,
  workbench,
}) => {
  const observer = await browser.newPage();
  await openAs(observer, `${workbench.url}${HUNT_PATH}`, 'observer');
  await expect(observer.getByTestId('huntFailure-no_index_or_no_right')).toBeVisible();
  const guest = await (await browser.newContext()).newPage();
  await openAs(guest, `${workbench.url}${HUNT_PATH}`, 'guest');
  await expect(guest.getByTestId('appNotFoundPageContent')).toContainText('Application not found');
});

for (const [kind, fault] of [
  ['cluster_overloaded', { kind: 'status', status: 429 }],
  ['cluster_failed', { kind: 'status', status: 500 }],
  ['answer_not_understood', { kind: 'truncated' }],
] as const) {
  test(`a cluster that fails is told as ${kind}, and nothing is lost`, async ({
    page,
    workbench,
    faults,
  }) => {
    await openAs(page, `${workbench.url}${HUNT_PATH}`, 'hunter');
    await wholePage(page, workbench);
    faults.set({ ...fault, only: 'POST /_query' });
    await page.getByTestId('huntRun').click();
    await expect(page.getByTestId(`huntFailure-${kind}`)).toBeVisible();
    await expect(status(page)).toContainText('rows');
  });
}

test('a session that ends signs the person out and keeps the address', async ({
  page,
  workbench,
  faults,
}) => {
  await openAs(page, `${workbench.url}${HUNT_PATH}?v=1&reading=published&page=1`, 'hunter');
  await wholePage(page, workbench);
  faults.set({ kind: 'status', status: 401, only: 'POST /_query' });
  await page.getByTestId('huntRun').click();
  await expect(page.getByTestId('loginUsername')).toBeVisible();
  await page.getByTestId('loginUsername').fill('hunter');
  await page.getByTestId('loginPassword').fill('workbench');
  await page.getByTestId('loginSubmit').click();
  await expect(status(page)).toContainText('rows');
  await expect(page).toHaveURL(/reading=published/);
});

const VIEWS = ['published', 'corrected'].flatMap((reading) =>
  ['', '&panel=about', '&panel=query'].map((panel) => `${reading}${panel}`)
);

test('nothing fails axe, in either theme, with and without a panel', async ({
  page,
  workbench,
}) => {
  test.setTimeout(240_000);
  await openAs(page, `${workbench.url}${HUNT_PATH}`, 'hunter');
  await expect(status(page)).toContainText('rows');
  for (const view of VIEWS) {
    await page.goto(`${workbench.url}${HUNT_PATH}?v=1&reading=${view}`);
    await expect(status(page)).toContainText('rows');
    expect(await axeViolations(page, 'body'), view).toEqual([]);
  }
});
