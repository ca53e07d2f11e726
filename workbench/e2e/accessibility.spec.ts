import type { Locator, Page } from '@playwright/test';
import { axeViolations } from './axe_violations';
import { expect, HUNT_PATH, openAs, test } from './workbench_fixture';

const CORRECTED = `${HUNT_PATH}?v=1&reading=corrected`;
const ROW = encodeURIComponent(
  JSON.stringify(['arn:aws:iam::111122223333:user/ci-artifacts', '111122223333'])
);

/** The panel of the menu or small form that was opened last. */
const POPOVER = '[data-popover-panel][data-popover-open]';
const FLYOUT = '[data-test-subj="huntRowFlyout"]';

let hunter: Page;

test.beforeAll(async ({ browser, workbench }) => {
  hunter = await (await browser.newContext()).newPage();
  hunter.setDefaultTimeout(10_000);
  await openAs(hunter, `${workbench.url}${CORRECTED}`, 'hunter');
  await expect(hunter.getByTestId('huntRun')).toBeVisible();
});

test.afterAll(() => hunter.context().close());

const open = async (url: string): Promise<void> => {
  await hunter.goto(url);
  await expect(hunter.getByTestId('huntStatus')).toContainText('rows');
  await expect(hunter.getByTestId('huntRun')).toBeVisible();
};

const grid = (): Locator => hunter.getByRole('grid', { name: 'Rows of the corrected hunt' });

const flyout = (): Locator => hunter.locator(FLYOUT);

const openRow = async (url: string): Promise<void> => {
  await open(`${url}${CORRECTED}&row=${ROW}`);
  await expect(flyout().getByRole('grid', { name: /Events behind the row/ })).toBeVisible();
  await expect(flyout().locator('.euiSkeletonText')).toHaveCount(0);
};

const widest = (): Promise<number> =>
  hunter.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test('axe finds nothing in the menus and small forms of the page', async ({ workbench }) => {
  test.setTimeout(120_000);
  await open(`${workbench.url}${CORRECTED}`);
  for (const opener of [
    grid().getByRole('gridcell').nth(1),
    hunter.getByTestId('huntExport'),
    hunter.getByTestId('dataGridColumnSelectorButton'),
    hunter.getByTestId('superDatePickerToggleQuickMenuButton'),
  ]) {
    await opener.click();
    // In a cell the first click gives the focus.
    if ((await opener.getAttribute('role')) === 'gridcell') await hunter.keyboard.press('Enter');
    expect(await axeViolations(hunter, POPOVER)).toEqual([]);
    await hunter.keyboard.press('Escape');
    await expect(hunter.locator(POPOVER)).toHaveCount(0);
  }
  await hunter.getByTestId('huntFilterAdd').click();
  expect(await axeViolations(hunter, POPOVER)).toEqual([]);
  await hunter.getByTestId('huntFilterInclude').getByRole('combobox').click();
  await expect(hunter.getByRole('listbox').getByRole('option').first()).toBeVisible();
  expect(await axeViolations(hunter, `${POPOVER}:has([role="listbox"])`)).toEqual([]);
});

test('axe finds nothing in a row’s flyout, an event of it and the menu of a value', async ({
  workbench,
}) => {
  test.setTimeout(120_000);
  await openRow(workbench.url);
  await flyout().getByRole('button', { name: 'Show this event' }).first().click();
  await expect(hunter.getByTestId('huntEventDetails')).toBeVisible();
  expect(await axeViolations(hunter, FLYOUT)).toEqual([]);
  await flyout().getByRole('button', { name: 'us-west-2' }).first().click();
  expect(await axeViolations(hunter, POPOVER)).toEqual([]);
});

test('axe finds nothing in what the answer says of itself', async ({ workbench }) => {
  test.setTimeout(120_000);
  for (const panel of ['differences', 'completeness']) {
    await open(`${workbench.url}${CORRECTED}&panel=${panel}`);
    expect(await axeViolations(hunter, '[role="dialog"]')).toEqual([]);
  }
  await open(`${workbench.url}${CORRECTED}`);
  await hunter.getByTestId('huntBurstsTableToggle').click();
  await expect(hunter.getByTestId('huntBursts').getByRole('table')).toBeVisible();
  expect(await axeViolations(hunter, '[data-test-subj="huntBursts"]')).toEqual([]);
  await hunter.getByTestId('huntBurstsTableToggle').click();
});

test('at 200 % zoom everything is within reach and the page does not scroll sideways', async ({
  workbench,
}) => {
  test.setTimeout(120_000);
  await hunter.setViewportSize({ width: 640, height: 400 });
  try {
    for (const view of ['&panel=query', '&panel=completeness', '']) {
      await open(`${workbench.url}${CORRECTED}${view}`);
      expect(await widest()).toBeLessThanOrEqual(0);
    }
    for (const reached of [
      hunter.getByTestId('huntRun'),
      hunter.getByTestId('huntDifferencesButton'),
      hunter.getByTestId('huntBurstsTableToggle'),
      hunter.getByTestId('dataGridColumnSelectorButton'),
      grid().getByRole('gridcell').first(),
      hunter.getByTestId('huntStatus').getByRole('button').last(),
    ]) {
      // It scrolls there, and fails where something lies over it.
      await reached.click({ trial: true });
    }
    expect(await axeViolations(hunter, '[data-test-subj="huntPage"]')).toEqual([]);
    await openRow(workbench.url);
    expect(await widest()).toBeLessThanOrEqual(0);
    await flyout()
      .getByRole('button', { name: /^Next row/ })
      .click({ trial: true });
    await flyout().getByRole('button', { name: 'Show this event' }).first().click();
    await hunter.getByRole('tab', { name: 'Document' }).click();
    await expect(hunter.getByRole('button', { name: 'Copy as JSON' })).toBeVisible();
    await flyout()
      .getByRole('button', { name: 'Close', exact: false })
      .last()
      .click({ trial: true });
  } finally {
    await hunter.setViewportSize({ width: 1280, height: 800 });
  }
});
