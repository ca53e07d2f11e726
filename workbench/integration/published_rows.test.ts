import { Client } from '@elastic/elasticsearch';
import { sampleEvents } from '../cloudtrail/generator/sample';
import { publishedByHand } from '../cloudtrail/test_support/published_by_hand';
import {
  expectedRows,
  haveRealEvents,
  realEvents,
  REAL_FILES,
} from '../cloudtrail/test_support/real_events';
import type { CloudTrailEvent } from '../cloudtrail/cloudtrail_event';
import { HuntSession } from './hunt_session';
import { ALL_COLUMNS, LIBRARY_COLUMNS, multiset } from './multiset';
import { libraryText } from './library_text';
import { workbenchWithEvents, type EventsWorkbench } from './workbench_with_events';

const SAMPLE = { seed: 7, end: new Date('2026-03-07T12:00:00.000Z'), events: 20_000 };

/** The rows of the library's exact text, asked of the stand-in directly. */
const libraryRows = async ({ elasticsearch }: EventsWorkbench): Promise<object[]> => {
  const client = new Client({
    node: elasticsearch.url,
    auth: { username: 'hunter', password: 'workbench' },
  });
  const { columns, values } = await client.esql.query({ query: libraryText() });
  return values.map((cells) =>
    Object.fromEntries(columns.map(({ name }, index) => [name, cells[index]]))
  );
};

const check = (name: string, events: () => CloudTrailEvent[], now: Date) =>
  describe(name, () => {
    let workbench: EventsWorkbench;
    let rows: object[];

    beforeAll(async () => {
      workbench = await workbenchWithEvents(events(), now);
      const session = await HuntSession.signIn(workbench.url, 'hunter');
      rows = (await session.hunt()).rows;
    }, 120_000);

    afterAll(() => workbench.close());

    it('has the same rows as the library’s exact text', async () => {
      expect(multiset(rows, LIBRARY_COLUMNS)).toEqual(
        multiset(await libraryRows(workbench), LIBRARY_COLUMNS)
      );
    });

    it('names the principals, Regions and accounts that a count in the events finds', () => {
      expect(rows.length).toBeGreaterThan(0);
      expect(multiset(rows, ALL_COLUMNS)).toEqual(
        multiset(publishedByHand(events(), now), ALL_COLUMNS)
      );
    });
  });

describe('the published reading, through sign-in, route, client and engine', () => {
  check('on the sample', () => [...sampleEvents(SAMPLE)], SAMPLE.end);

  if (!haveRealEvents()) {
    it.skip('on real events: the folder with them is absent', () => undefined);
    return;
  }
  for (const file of REAL_FILES) {
    const expected = expectedRows(file);
    const now = new Date(expected.now);
    check(`on ${file}`, () => [...realEvents(file)], now);

    it(`has exactly the rows that were handed over for ${file}`, async () => {
      const workbench = await workbenchWithEvents(realEvents(file), now);
      try {
        const session = await HuntSession.signIn(workbench.url, 'hunter');
        const { rows } = await session.hunt();
        expect(rows).toHaveLength({ botsv3: 303, invictus: 2, stratus: 1 }[file]);
        expect(multiset(rows, LIBRARY_COLUMNS)).toEqual(multiset(expected.rows, LIBRARY_COLUMNS));
      } finally {
        await workbench.close();
      }
    }, 60_000);
  }
});
