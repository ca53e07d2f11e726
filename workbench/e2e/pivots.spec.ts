import type { Page } from '@playwright/test';
import { sampleEvents } from '../cloudtrail/generator/sample';
import { objectAt } from '../cloudtrail/json';
import { publishedByHand } from '../cloudtrail/test_support/published_by_hand';
import { ESQL_PATH, esqlAnswerSchema } from '../kibana/discover/search/esql_call';
import { expect, HUNT_PATH, openAs, SAMPLE, test } from './workbench_fixture';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** The calls of RunInstances in the week of the hunt, straight from the raw records. */
const calls = () =>
  [...sampleEvents(SAMPLE)].filter(
    ({ eventSource, eventName, eventTime }) =>
      eventSource === 'ec2.amazonaws.com' &&
      eventName === 'RunInstances' &&
      Date.parse(eventTime) > SAMPLE.end.getTime() - WEEK_MS
  );

const idsWhere = (fits: (call: ReturnType<typeof calls>[number]) => boolean): string[] =>
  calls()
    .filter(fits)
    .map(({ eventID }) => String(eventID))
    .sort();

/** Follows a link of the page, and gives the ids of the events that Discover then lists. */
const eventsIn = async (page: Page, href: string): Promise<string[]> => {
  const documents = page.waitForResponse(async (response) => {
    if (!response.url().includes(ESQL_PATH)) return false;
    const answer = esqlAnswerSchema.safeParse(await response.json());
    // Discover first asks for the fields alone, which answers with no document.
    return (
      answer.data !== undefined &&
      answer.data.values.length > 0 &&
      answer.data.columns.some(({ name }) => name === 'event.id')
    );
  });
  await page.goto(href);
  const { columns, values } = esqlAnswerSchema.parse(await (await documents).json());
  const id = columns.findIndex(({ name }) => name === 'event.id');
  await expect(page.getByTestId('discoverQueryHits')).toHaveText(
    values.length.toLocaleString('en-US')
  );
  return values.map((row) => String(row[id])).sort();
};

test('every row and every value of the page opens exactly its events in Discover', async ({
  page,
  workbench,
}) => {
  test.setTimeout(300_000);
  // High enough for the grid to draw all of its rows.
  await page.setViewportSize({ width: 1920, height: 4000 });
  await openAs(page, `${workbench.url}${HUNT_PATH}?v=1&reading=published`, 'hunter');
  await expect(page.getByTestId('huntStatus')).toContainText('rows');

  const rows = publishedByHand(sampleEvents(SAMPLE), SAMPLE.end);
  const rowLinks = page.getByRole('link', { name: /events behind/i });
  await expect(rowLinks).toHaveCount(rows.length);
  const rowAddresses = await rowLinks.evaluateAll((links) =>
    links.map((link) => (link instanceof HTMLAnchorElement ? link.href : ''))
  );
  const valueAddresses = new Map(
    await page
      .locator('[role=gridcell] a[title]')
      .evaluateAll((links) =>
        links.map((link): [string, string] => [
          link.getAttribute('title') ?? '',
          link instanceof HTMLAnchorElement ? link.href : '',
        ])
      )
  );

  const opened: string[][] = [];
  for (const address of rowAddresses) opened.push(await eventsIn(page, address));
  const sets = (lists: string[][]): string[] => lists.map((ids) => ids.join()).sort();
  expect(sets(opened)).toEqual(sets(rows.map(({ event_ids }) => event_ids)));

  expect(valueAddresses.size).toBeGreaterThan(3);
  for (const [value, address] of valueAddresses) {
    const meant = idsWhere(
      (call) => call.awsRegion === value || objectAt(call, 'userIdentity')?.arn === value
    );
    expect(meant.length).toBeGreaterThan(0);
    expect(await eventsIn(page, address), value).toEqual(meant);
  }
  process.stdout.write(
    `${rowAddresses.length} rows and ${valueAddresses.size} values opened exactly\n`
  );
});
