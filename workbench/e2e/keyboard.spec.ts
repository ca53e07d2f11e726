import type { Locator, Page } from '@playwright/test';
import { expect, HUNT_PATH, openAs, test } from './workbench_fixture';

const CORRECTED = `${HUNT_PATH}?v=1&reading=corrected`;

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

/** Presses a key until something has the focus; fails when so many presses do not reach it. */
const pressUntil = async (
  page: Page,
  key: string,
  target: Locator,
  most: number
): Promise<void> => {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(key);
    if (await isFocused(target)) return;
  }
  await expect(target).toBeFocused({ timeout: 1 });
};

/** An open menu or small form takes the focus a moment after it is seen; a key before that is lost. */
const expectFocusInPopover = async (page: Page): Promise<void> => {
  const inPopover = '[data-popover-panel]:focus, [data-popover-panel] :focus';
  await expect(page.locator(inPopover)).toHaveCount(1);
};

/**
 * A menu takes the focus twice: first the popover around it, which passes it on a frame later. Arrow
 * keys before that reach nothing.
 */
const expectFocusInMenu = async (page: Page): Promise<void> => {
  const inMenu = '.euiContextMenuPanel:focus, .euiContextMenuPanel :focus';
  await expect(page.locator(inMenu)).toHaveCount(1);
};

const openCorrected = async (page: Page, url: string): Promise<void> => {
  await openAs(page, `${url}${CORRECTED}`, 'hunter');
  await expect(page.getByTestId('huntStatus')).toContainText('rows');
  await expect(page.getByTestId('huntRun')).toBeVisible();
};

const flyout = (page: Page) => page.getByTestId('huntRowFlyout');

const rowName = (page: Page) => flyout(page).getByRole('heading', { level: 2 });

test('a hunter goes from the run to an event of a row and back without a pointer', async ({
  page,
  workbench,
}) => {
  await openCorrected(page, workbench.url);
  const before = (await page.getByTestId('huntStatus').textContent()) ?? '';
  await page.keyboard.press('Control+Enter');
  await expect(page.getByTestId('huntStatus')).not.toHaveText(before);
  await expect(page.getByTestId('huntStatus')).toContainText('rows');
  await expect(page.getByTestId('huntRun')).toBeVisible();

  const skip = page.getByRole('link', { name: 'Skip to the result' });
  await skip.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Result' })).toBeFocused();
  const grid = page.getByRole('grid', { name: 'Rows of the corrected hunt' });
  await pressUntil(page, 'Tab', grid.getByRole('columnheader').first(), 12);

  // A cell, its menu, a filter, and the way back.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const menu = page.getByTestId('euiDataGridExpansionPopover');
  await expectFocusInPopover(page);
  await pressUntil(page, 'Tab', menu.getByRole('button', { name: 'Only this' }), 3);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(grid.getByRole('gridcell').nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expectFocusInPopover(page);
  await pressUntil(page, 'Tab', menu.getByRole('button', { name: 'Only this' }), 3);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('huntFilterPill')).toHaveCount(1);
  await expect(page.getByTestId('huntStatus')).toContainText('1 row');
  await page.goBack();
  await expect(page.getByTestId('huntFilterPill')).toHaveCount(0);
  await expect(page.getByTestId('huntRowOpen').nth(1)).toBeVisible();

  // A row, the next one and the one before. The grid remembers the cell.
  await skip.focus();
  await page.keyboard.press('Enter');
  await pressUntil(page, 'Tab', grid.getByRole('gridcell'), 12);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(flyout(page)).toBeFocused();
  const name = (await rowName(page).textContent()) ?? '';
  await page.keyboard.press('ArrowRight');
  await expect(rowName(page)).not.toHaveText(name);
  await page.keyboard.press('ArrowLeft');
  await expect(rowName(page)).toHaveText(name);

  // An event of the row, its document, and back step by step.
  const events = flyout(page).getByRole('grid', { name: /Events behind the row/ });
  await expect(events).toBeVisible();
  await pressUntil(page, 'Tab', events.getByRole('columnheader').first(), 120);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const details = page.getByTestId('huntEventDetails');
  await expect(details).toBeFocused();
  await pressUntil(page, 'Tab', details.getByRole('tab', { name: 'Request' }), 6);
  await page.keyboard.press('ArrowRight');
  await expect(details.getByRole('tab', { name: 'Document' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(details.getByRole('button', { name: 'Copy as JSON' })).toBeVisible();
  await pressUntil(page, 'Shift+Tab', details.getByRole('button', { name: 'Close this event' }), 6);
  await page.keyboard.press('Enter');
  await expect(details).toBeHidden();
  await expect(events.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(flyout(page)).toBeHidden();
  await expect(page.getByRole('button', { name: `Details of ${name}` }).first()).toBeFocused();
});

test('a grid fills the screen and Escape gives the page back', async ({ page, workbench }) => {
  await openCorrected(page, workbench.url);
  const full = page.locator('.euiDataGrid--fullScreen');
  await page.getByTestId('dataGridFullScreenButton').click();
  await expect(full).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(full).toHaveCount(0);
});

test('panels and menus take the focus and give it back', async ({ page, workbench }) => {
  await openCorrected(page, workbench.url);
  for (const button of [
    page.getByRole('button', { name: 'About', exact: true }),
    page.getByRole('button', { name: 'Query', exact: true }),
    page.getByTestId('huntDifferencesButton'),
    // It is a text as long as it counts.
    page.getByTestId('huntCompleteness').and(page.getByRole('button')),
  ]) {
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(button).toBeFocused();
  }

  const actions = page.getByRole('button', { name: 'Actions', exact: true });
  for (const button of [page.getByTestId('huntExport'), actions]) {
    await button.focus();
    await page.keyboard.press('Enter');
    await expectFocusInMenu(page);
    await pressUntil(page, 'ArrowDown', page.getByRole('menuitem').nth(1), 6);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menuitem')).toHaveCount(0);
    await expect(button).toBeFocused();
  }

  const filter = page.getByTestId('huntFilterAdd');
  await filter.focus();
  await page.keyboard.press('Enter');
  await expectFocusInPopover(page);
  await pressUntil(page, 'Tab', page.getByTestId('huntFilterField'), 3);
  await page.keyboard.type('Region');
  const values = page.getByTestId('huntFilterInclude').getByRole('combobox');
  await pressUntil(page, 'Tab', values, 3);
  await page.keyboard.type('us-east-1');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('huntFilterPill')).toHaveText('Region: us-east-1');
  // The first closes the list of values.
  await expect(values).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-popover-panel]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(filter).toBeFocused();
  await pressUntil(page, 'Tab', page.getByTestId('huntRun'), 4);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/region=us-east-1/);
});
