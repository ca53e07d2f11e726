import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './workbench_fixture';

/** Waits until colours have moved to their new values. */
const settle = async (page: Page): Promise<void> => {
  await page.waitForTimeout(400);
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every((change) => !(change instanceof CSSTransition) || change.playState !== 'running')
  );
};

const setTheme = async (page: Page, theme: 'light' | 'dark'): Promise<void> => {
  // Works through what lies over the header, too.
  await page.getByTestId('themeSwitch').dispatchEvent('click');
  await page.waitForFunction(
    (wanted) => document.documentElement.style.colorScheme === wanted,
    theme
  );
  await settle(page);
};

/** What axe finds in a part of the page, in both themes. */
export const axeViolations = async (page: Page, part: string): Promise<string[]> => {
  await expect(page.locator(part)).toBeVisible();
  await settle(page);
  const axe = () => new AxeBuilder({ page }).include(part);
  const light = await axe().analyze();
  await setTheme(page, 'dark');
  // Nothing but colours changes with the theme.
  const dark = await axe().withRules('color-contrast').analyze();
  await setTheme(page, 'light');
  return [...light.violations, ...dark.violations].map(
    ({ id, nodes }) => `${part} ${id}: ${nodes[0]?.html.slice(0, 300) ?? ''}`
  );
};
