import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { sampleEvents } from '../cloudtrail/generator/sample';
import { objectAt } from '../cloudtrail/json';
import { expect, HUNT_PATH, openAs, SAMPLE, test } from './workbench_fixture';

const ARN = 'arn:aws:iam::111122223333:user/ci-artifacts';
const ALERTS = '/app/security/alerts';
const CELL_ACTION = 'dataGridColumnCellAction-ec2DeploymentHunt-cellAction';

/** The calls of RunInstances by the stolen key, straight from the raw records. */
const calls = () =>
  [...sampleEvents(SAMPLE)].filter(
    (event) => event.eventName === 'RunInstances' && objectAt(event, 'userIdentity')?.arn === ARN
  );

const refusedCalls = () => calls().filter(({ errorCode }) => errorCode !== undefined);

/** Uses the action that the hunt attached to a cell. */
const huntFrom = async (cell: Locator): Promise<void> => {
  await cell.hover();
  await cell.getByTestId(CELL_ACTION).click();
};

const search = async (page: Page, kql: string): Promise<void> => {
  const field = page.getByLabel('KQL query').last();
  await field.fill(kql);
  await field.press('Enter');
};

const hits = (page: Page) => page.getByTestId('discoverQueryHits').last();

test('from the cell of an alert to the hunt, to its events in Discover, and back', async ({
  page,
  workbench,
}) => {
  await openAs(page, `${workbench.url}${ALERTS}`, 'hunter');
  await expect(page.getByTestId('standInBadge')).toBeVisible();
  await search(page, 'user.name: "ci-artifacts"');
  await expect(hits(page)).toHaveText(String(refusedCalls().length));
  await huntFrom(page.getByRole('gridcell', { name: ARN }).first());

  await expect(page).toHaveURL(/\/app\/ec2DeploymentHunt\?.*from=now-7d.*to=now/);
  await expect(page.getByTestId('huntStatus')).toContainText(/^1 row/);
  await page
    .getByRole('link', { name: /ci-artifacts/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/app\/discover/);
  await expect(hits(page)).not.toHaveText('0');
  await page.goBack();
  await expect(page.getByTestId('huntStatus')).toContainText(/^1 row/);
  await page.goBack();
  await expect(hits(page)).toHaveText(String(refusedCalls().length));
});

test('a Timeline opens the hunt beside it, in its own window', async ({
  page,
  workbench,
  context,
}) => {
  const kql = `event.action:"RunInstances" and aws.cloudtrail.user_identity.arn:"${ARN}"`;
  const range =
    "(linkTo:!(),timerange:(from:'2026-03-05T00:00:00.000Z',kind:absolute,to:'2026-03-07T11:59:59.999Z'))";
  const timeline = `(activeTab:query,isOpen:!t,query:(expression:'${kql}',kind:kuery))`;
  const address = `${ALERTS}?timeline=${encodeURIComponent(timeline)}&timerange=${encodeURIComponent(`(global:${range},timeline:${range})`)}`;
  await openAs(page, `${workbench.url}${address}`, 'hunter');
  await expect(page.getByTestId('timelineQuery')).toContainText(kql);
  await expect(hits(page)).toHaveText(String(calls().length));
  const opened = context.waitForEvent('page');
  await huntFrom(
    page.getByTestId('eventGrid-timeline-1').getByRole('gridcell', { name: 'eu-west-1' }).first()
  );
  const hunt = await opened;
  await expect(hunt).toHaveURL(/region=eu-west-1/);
  await expect(hunt).toHaveURL(/from=2026-03-05T00%3A00%3A00\.000Z/);
  await expect(hunt.getByTestId('huntStatus')).toContainText('row');
});

test('Discover leads to the hunt from a cell, from a document and from the editor', async ({
  page,
  workbench,
}) => {
  const query = `(language:kuery,query:'user.name:"ci-artifacts" and event.action:RunInstances')`;
  const state = `#/?_g=(time:(from:now-7d,to:now))&_a=(columns:!(user.name,cloud.region),query:${encodeURIComponent(query)})`;
  await openAs(page, `${workbench.url}/app/discover${state}`, 'hunter');
  await expect(hits(page)).toHaveText(String(calls().length));

  await page.getByRole('button', { name: 'Open row 1', exact: true }).click();
  await page.getByRole('tab', { name: 'EC2 hunt' }).click();
  const document = page.getByTestId('docViewerFlyout');
  await expect(document).toContainText(ARN);
  await expect(document).toContainText(`${calls().length} (${refusedCalls().length} refused`);
  await expect(document.getByRole('link', { name: /Open the hunt/ })).toHaveAttribute(
    'href',
    /principal=arn/
  );
  await page.keyboard.press('Escape');

  await huntFrom(page.getByRole('gridcell', { name: 'ci-artifacts' }).first());
  await expect(page).toHaveURL(/\/app\/ec2DeploymentHunt\?.*from=now-7d/);
  await expect(page.getByTestId('huntStatus')).toContainText(/^1 row/);
  await page.goBack();

  await page.getByRole('button', { name: 'ES|QL' }).click();
  for (const name of ['as published', 'corrected']) {
    await page.getByTestId('recommendedQueries').click();
    await page.getByRole('button', { name: new RegExp(name) }).click();
    await expect(page.getByTestId('ESQLEditor')).toHaveValue(/RunInstances/);
    await expect(hits(page)).not.toHaveText('0');
  }
});

test('a locator and the search of the header lead to the hunt', async ({ page, workbench }) => {
  const params = {
    reading: 'corrected',
    filters: { principal: { include: [ARN], exclude: [] } },
    from: 'now-7d',
  };
  const link = `/app/r?l=EC2_DEPLOYMENT_HUNT_LOCATOR&v=9.5.4&p=${encodeURIComponent(JSON.stringify(params))}`;
  await openAs(page, `${workbench.url}${link}`, 'hunter');
  await expect(page.getByTestId('huntStatus')).toContainText(/^1 row/);

  await page.goto(`${workbench.url}${link.replace('from', 'since')}`);
  await expect(page.getByText(/damaged at "since"/)).toBeVisible();

  await page.getByLabel('Find an application').fill('EC2 24');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/ec2DeploymentHunt\?.*from=now-24h/);
});

test('what a person may not use is not offered', async ({ page, workbench }) => {
  await openAs(page, `${workbench.url}/app/security/cases`, 'observer');
  await expect(page.getByText(/not found/i).first()).toBeVisible();
  await page.goto(`${workbench.url}${HUNT_PATH}`);
  await page.getByTestId('toggleNavButton').click();
  await expect(page.getByTestId('nav-ec2DeploymentHunt')).toBeVisible();
  await expect(page.getByTestId('nav-securitySolutionUI')).toHaveCount(0);
});

/** Opens the hunt of the last week with the flyout of the stolen key. */
const openRow = async (page: Page, url: string, username = 'hunter'): Promise<Locator> => {
  const row = encodeURIComponent(JSON.stringify([ARN, '111122223333']));
  const view = `v=1&reading=corrected&from=now-7d&to=now&row=${row}`;
  await openAs(page, `${url}${HUNT_PATH}?${view}`, username);
  const flyout = page.getByTestId('huntRowFlyout');
  await expect(flyout).toBeVisible();
  await flyout.getByRole('button', { name: 'Actions', exact: true }).click();
  return flyout;
};

test('a row opens its calls in Timeline, and only them', async ({ page, workbench }) => {
  await openRow(page, workbench.url);
  await page.getByRole('menuitem', { name: /Timeline/ }).click();
  await expect(page).toHaveURL(/\/app\/security\/alerts\?timeline=/);
  await expect(page.getByTestId('timelineQuery')).toContainText(ARN);
  await expect(page.getByTestId('timelineWindow')).toHaveText(
    '2026-02-28T12:00:00.000Z to 2026-03-07T11:59:59.999Z'
  );
  await expect(hits(page)).toHaveText(String(calls().length));
});

test('a row goes into a new case and into one that is there', async ({ page, workbench }) => {
  await openRow(page, workbench.url);
  await page.getByRole('menuitem', { name: 'Add to a case' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add to a case' });
  await dialog.getByRole('radio', { name: 'A new case' }).check({ force: true });
  await dialog.getByLabel('Title of the case').fill('Stolen key of ci-artifacts');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog.getByText('Added to the case').first()).toBeVisible();
  const made = await dialog
    .getByRole('link', { name: /Stolen key/ })
    .first()
    .getAttribute('href');
  await dialog.getByRole('button', { name: 'Close' }).last().click();

  await page
    .getByTestId('huntRowFlyout')
    .getByRole('button', { name: 'Actions', exact: true })
    .click();
  await page.getByRole('menuitem', { name: 'Add to a case' }).click();
  await dialog.getByRole('combobox').click();
  await page.keyboard.type('stolen', { delay: 30 });
  await page.getByRole('option').filter({ hasText: 'key of ci-artifacts' }).click();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog.getByText('Added to the case').first()).toBeVisible();

  await page.goto(`${workbench.url}${made ?? ''}`);
  await expect(page.getByTestId('case-title')).toHaveText('Stolen key of ci-artifacts');
  await expect(page.getByTestId('case-comment')).toHaveCount(2);
  const comment = page.getByTestId('case-comment').first();
  await expect(comment.getByRole('cell', { name: ARN })).toBeVisible();
  await expect(comment).toContainText('RunInstances');
  await page.getByRole('link', { name: 'All cases' }).click();
  await expect(page.getByTestId('cases-table')).toContainText('Stolen key of ci-artifacts');
});

test('the hunt becomes the draft of a rule, whose query finds the rows', async ({
  page,
  workbench,
}) => {
  await openRow(page, workbench.url);
  await page.getByRole('menuitem', { name: 'Make a detection rule' }).click();
  await page.getByRole('button', { name: 'Make it, disabled' }).click();
  await expect(page).toHaveURL(/\/app\/security\/rules\/id\/[^/]+\/edit/);
  await expect(page.getByText('T1578.002').first()).toBeVisible();
  await page.getByRole('button', { name: 'Preview the rule' }).click();
  await expect(page.getByTestId('rule-preview')).toContainText(/^[1-9]\d* alerts in one run/);
  await expect(page.getByTestId('rule-preview')).toContainText('aws.cloudtrail.user_identity.arn');
  await page.getByRole('link', { name: 'All rules' }).click();
  await expect(page.getByTestId('rules-table').getByRole('cell', { name: 'No' })).toBeVisible();
});

test('a row goes to the agent with its query, which is not sent', async ({ page, workbench }) => {
  await openRow(page, workbench.url);
  await page.getByRole('menuitem', { name: 'Ask the AI agent' }).click();
  const sidebar = page.getByTestId('agentBuilderSidebar');
  await expect(sidebar).toContainText('Message, not sent');
  await expect(sidebar).toContainText('RunInstances');
});

test('a way on without its right is not offered, and "More" says why', async ({
  page,
  workbench,
}) => {
  await openRow(page, workbench.url, 'eu_hunter');
  await expect(page.getByRole('menuitem', { name: /Timeline/ })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Make a detection rule' })).toHaveCount(0);
  await expect(page.getByRole('menuitem', { name: 'Add to a case' })).toHaveCount(0);
  await page.getByRole('menuitem', { name: 'More' }).click();
  await expect(page.getByText('Not available to you here')).toBeVisible();
  await expect(page.getByText('Make a detection rule')).toBeVisible();
});

test('a page that never opens the hunt pays at most 8 KB and 5 ms for it', async ({
  page,
  workbench,
}) => {
  await openAs(page, `${workbench.url}/app/home`, 'hunter');
  await expect(page.getByTestId('workbenchHeader')).toBeVisible();
  const durations: number[] = [];
  let bytes = 0;
  for (let load = 0; load < 5; load += 1) {
    await page.goto(`${workbench.url}${ALERTS}?load=${load}`);
    await expect(hits(page)).not.toHaveText('0');
    const seen = await page.evaluate(() => ({
      sizes: performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('/plugin/ec2DeploymentHunt/'))
        // As sent, also where the browser had the file already.
        .map((entry) => (entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0)),
      took: performance
        .getEntriesByName('plugin ec2DeploymentHunt')
        .map(({ duration }) => duration),
    }));
    const sum = seen.sizes.reduce((total, size) => total + size, 0);
    bytes = Math.max(bytes, sum);
    durations.push(...seen.took);
  }
  const median = durations.sort((a, b) => a - b)[2] ?? Infinity;
  process.stdout.write(`the hunt elsewhere: ${bytes} bytes, ${median.toFixed(1)} ms\n`);
  expect(durations).toHaveLength(5);
  expect(median).toBeLessThanOrEqual(5);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(8 * 1024);
});

test('the stand-ins have no violation that axe finds, in both themes', async ({
  page,
  workbench,
}) => {
  test.setTimeout(180_000);
  const range =
    '(linkTo:!(),timerange:(from:now-7d,fromStr:now-7d,kind:relative,to:now,toStr:now))';
  const timeline = `(isOpen:!t,query:(expression:'event.action:RunInstances',kind:kuery))`;
  const timerange = encodeURIComponent(`(global:${range},timeline:${range})`);
  const discover = `/app/discover#/?_g=(time:(from:now-7d,to:now))`;
  const pages = [
    ALERTS,
    `${ALERTS}?timeline=${encodeURIComponent(timeline)}&timerange=${timerange}`,
    '/app/security/users/name/ci-artifacts/events',
    '/app/security/cases',
    '/app/security/rules',
    discover,
    `${discover}&_a=(query:(esql:'FROM logs-*'))`,
  ];
  await openAs(page, `${workbench.url}${ALERTS}`, 'hunter');
  await expect(hits(page)).not.toHaveText('0');
  for (const theme of ['light', 'dark']) {
    for (const path of pages) {
      await page.goto('about:blank');
      await page.goto(`${workbench.url}${path}`);
      await expect(page.getByText('Stand-in').first()).toBeVisible();
      await page.waitForTimeout(1_500);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(
          ({ id, nodes }) => `${theme} ${path} ${id}: ${nodes[0]?.html.slice(0, 300) ?? ''}`
        )
      ).toEqual([]);
    }
    await page.getByTestId('themeSwitch').click();
    await page.waitForTimeout(1_000);
  }
});
