import { expect, HUNT_PATH, openAs, test } from './workbench_fixture';

test.use({ basePath: '/base' });

test('the hunt and its links work under a base path and in a space', async ({
  page,
  workbench,
}) => {
  await openAs(page, `${workbench.url}/s/soc${HUNT_PATH}`, 'hunter');
  await expect(page.getByTestId('huntStatus')).toContainText('rows');
  await expect(page).toHaveURL(/\/base\/s\/soc\/app\/ec2DeploymentHunt/);
  await page
    .getByRole('link', { name: /events behind/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/base\/s\/soc\/app\/discover/);
  await expect(page.getByTestId('discoverQueryHits')).not.toHaveText('0');
});
