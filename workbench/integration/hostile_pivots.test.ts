import { Client } from '@elastic/elasticsearch';
import { buildExistsFilter, buildPhraseFilter } from '@kbn/es-query';
import type { CloudTrailEvent } from '../cloudtrail/cloudtrail_event';
import { callByHand } from '../cloudtrail/test_support/corrected_by_hand';
import { documentSearch, fieldsCall, fieldsOf } from '../kibana/discover/search/document_search';
import type { DiscoverState } from '../kibana/discover/state/discover_state';
import { archiveModule } from './archive_module';
import { HuntSession, type Json } from './hunt_session';
import { workbenchWithEvents, type EventsWorkbench } from './workbench_with_events';

const NOW = new Date('2026-03-07T12:00:00.000Z');
const WINDOW = { from: '2026-02-28T12:00:00.000Z', to: NOW.toISOString() };
const PATTERNS = 'logs-aws.cloudtrail-*';

/** What breaks quoting, and what a loose comparison would take for something else. */
const TEXTS = [
  `"quotes" 'and' \`backquotes\``,
  `back\\slash \\" \\n \\u0041 \\`,
  'a\nline\r\nbreak\ttab',
  '\u202etxt.exe\u200f\u2066',
  '<script>alert(1)</script>',
  '") | LIMIT 0 //',
  '"""',
  '| WHERE true OR a == "b" /* */',
  '%{DATA:x} ?_tstart ??actor ?region_include_1',
  '(none)',
  '\\(none)',
  '(NONE)',
  'null',
  'true',
  '*',
  '?',
  'a*',
  'a?',
  'a',
  'ab',
  'A',
  'a ',
  ' a',
  'a/b',
  'a:b',
  'type:a',
  'or',
  'not a and (b)',
  'x:* or y',
  '{x=1, y=[z]}',
  'e\u0301',
  '\u00e9',
  '\u0430',
  '🦊',
  `long ${'"\\*'.repeat(330)}`,
  `longer ${'"\\*'.repeat(2_667)}`,
];

const textAt = (position: number): string => TEXTS[position % TEXTS.length] ?? '';

/**
 * A call whose every field is hostile. Each field has another text than the others, so that the
 * calls of one value are those of no other; every fifth call names nobody and nothing.
 */
const callAt = (position: number): CloudTrailEvent => {
  const nothing = position % 5 === 4;
  const at = (step: number) => (nothing ? undefined : textAt(position * step + step));
  const isRole = position % 3 === 0;
  const errorCode = position % 4 === 0 ? undefined : textAt(position * 13);
  return JSON.parse(
    JSON.stringify({
      eventVersion: '1.11',
      eventTime: new Date(NOW.getTime() - (position + 1) * 60_000).toISOString(),
      eventSource: 'ec2.amazonaws.com',
      eventName: 'RunInstances',
      eventID: `event-${position}`,
      awsRegion: at(1),
      sourceIPAddress: at(5),
      userAgent: at(7),
      errorCode,
      errorMessage: errorCode,
      recipientAccountId: at(11),
      userIdentity: {
        type: isRole ? 'AssumedRole' : 'IAMUser',
        arn: `${at(1) ?? ''}session ${at(17) ?? ''}`,
        accountId: at(11),
        accessKeyId: at(19),
        userName: at(23),
        ...(isRole
          ? { sessionContext: { sessionIssuer: { arn: at(1), userName: at(23) } } }
          : { arn: at(1) }),
      },
      requestParameters: {
        instancesSet: { items: [{ imageId: at(25), minCount: 1, maxCount: 20 }] },
        instanceType: at(29),
        subnetId: at(31),
        clientToken: at(35),
        tagSpecificationSet: { items: [{ tags: [{ key: at(37), value: at(41) }] }] },
      },
    })
  );
};

const EVENTS = Array.from({ length: 3 * TEXTS.length }, (_, position) => callAt(position));
const CALLS = EVENTS.map((event) => ({ id: String(event.eventID), ...callByHand(event) }));
type Call = (typeof CALLS)[number];

const VALUES: Record<string, (call: Call) => string | null> = {
  principal: ({ actor }) => actor,
  user: ({ userName }) => userName,
  accessKey: ({ accessKey }) => accessKey,
  account: ({ account }) => account,
  region: ({ region }) => region,
  type: ({ type }) => type,
  subnet: ({ subnet }) => subnet,
  sourceIp: ({ sourceAddress }) => sourceAddress,
  outcome: ({ outcome }) => outcome,
};

/** Filters whose pill in Discover is one phrase. */
const PILLS: Record<string, string> = {
  user: 'user.name',
  accessKey: 'aws.cloudtrail.user_identity.access_key_id',
  account: 'cloud.account.id',
  region: 'cloud.region',
  sourceIp: 'source.address',
};

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
const idsOf = (calls: readonly Call[]): string[] => calls.map(({ id }) => id).sort();

/**
 * Values of a filter, null and the words for null always among them: all of an actor, and a part of
 * the others, another part of each.
 */
const valuesOf = (
  name: string,
  valueOf: (call: Call) => string | null,
  step: number
): Array<string | null> => {
  const first = Object.keys(VALUES).indexOf(name) % step;
  return distinct(CALLS.map(valueOf)).filter(
    (value, position) =>
      name === 'principal' ||
      value === null ||
      value.endsWith('(none)') ||
      position % step === first
  );
};

const callsOf = ({ actor, account }: Json): Call[] =>
  CALLS.filter((call) => call.actor === actor && call.account === account);

const keyOf = ({ actor, account }: { actor: string | null; account: string | null }): string =>
  JSON.stringify([actor, account]);

const attemptsByRow = (rows: Json[]): Record<string, number> =>
  Object.fromEntries(rows.map((row) => [keyOf(row), row.attempts]));

const attemptsByCalls = (calls: readonly Call[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const call of calls) counts[keyOf(call)] = (counts[keyOf(call)] ?? 0) + 1;
  return counts;
};

const VIEW = { id: 'hunt', title: PATTERNS, timeFieldName: '@timestamp' };
const DATA_VIEW = { ...VIEW, fields: [] };
const NEGATED = { negate: true };

describe('hostile text in every field, through the corrected reading', () => {
  let workbench: EventsWorkbench;
  let hunter: HuntSession;
  let client: Client;
  let rows: Json[];

  beforeAll(async () => {
    workbench = await workbenchWithEvents(EVENTS, NOW);
    hunter = await HuntSession.signIn(workbench.url, 'hunter');
    client = new Client({
      node: workbench.elasticsearch.url,
      auth: { username: 'hunter', password: 'workbench' },
    });
    rows = (
      await hunter.hunt('corrected', { ...WINDOW, filters: {}, threshold: 1, max_rows: 10_000 })
    ).rows;
  }, 60_000);

  afterAll(async () => {
    await client.close();
    await workbench.close();
  });

  /** The ids of the events that a text finds. */
  const found = async (query: string, filter?: object): Promise<string[]> => {
    const { columns, values } = await client.esql.query({
      query,
      ...(filter === undefined ? {} : { filter }),
    });
    const id = columns.findIndex(({ name }) => name === 'event.id');
    return values.map((cells) => String(cells[id])).sort();
  };

  /** The same of what Discover asks in data-view mode. */
  const foundByPills = async (
    fields: ReturnType<typeof fieldsOf>,
    kql: string,
    filters: DiscoverState['filters']
  ): Promise<string[]> => {
    const { documents } = documentSearch(
      {
        dataViewId: 'hunt',
        query: { language: 'kuery', query: kql },
        filters,
        timeRange: WINDOW,
        columns: [],
        sort: [],
      },
      VIEW,
      fields,
      WINDOW
    );
    return found(documents.query, documents.filter);
  };

  it('is kept in rows of its own', () => {
    const keys = (all: ReadonlyArray<{ actor: string | null; account: string | null }>) =>
      distinct(all.map(({ actor, account }) => JSON.stringify([actor, account]))).sort();
    expect(keys(rows)).toEqual(keys(CALLS));
    expect(rows).toHaveLength(keys(CALLS).length);
  });

  const module = <Name extends string>(path: string, name: Name) =>
    archiveModule<Record<Name, (...given: unknown[]) => string>>(path)[name];

  it('leads from rows to exactly their calls', async () => {
    const figureQuery = module('pivots/figure_query', 'figureQuery');
    for (const row of rows.filter((_, position) => position % 2 === 0)) {
      const mine = callsOf(row);
      expect(row.attempts).toBe(mine.length);
      const text = figureQuery(PATTERNS, { ...WINDOW, ...row, filters: {} }, 'attempts');
      expect(await found(text)).toEqual(idsOf(mine));
    }
  }, 60_000);

  it('leads from the figures of a row to exactly the calls that they count', async () => {
    const figureQuery = module('pivots/figure_query', 'figureQuery');
    for (const row of rows.filter((_, position) => position % 9 === 0)) {
      const mine = callsOf(row);
      for (const [figure, calls] of [
        ['refused', mine.filter(({ outcome }) => outcome !== 'success')],
        ['asked', mine.filter(({ most }) => most !== null)],
        ['unreadable', mine.filter(({ most }) => most === null)],
        ['ambiguous', mine.filter(({ ambiguous }) => ambiguous)],
      ] as const) {
        const text = figureQuery(PATTERNS, { ...WINDOW, ...row, filters: {} }, figure);
        expect(await found(text)).toEqual(idsOf(calls));
      }
    }
  }, 60_000);

  it('leads from each section of a row’s flyout to the answer that it shows', async () => {
    const textWithValues = module('launch/text_with_values', 'textWithValues');
    for (const { actor, account } of rows.filter((_, position) => position % 9 === 1)) {
      const about = { ...WINDOW, filters: {}, actor, account };
      const mine = CALLS.filter((call) => call.actor === actor && call.account === account);
      for (const [name, parameters] of [
        ['row_refusals', about],
        ['row_values', about],
        ['row_novelty', { ...about, look_back_from: '2026-01-01T00:00:00.000Z' }],
      ] as const) {
        const { body } = await hunter.start(name, parameters);
        const { rows: shown } = await hunter.hunt(name, parameters);
        const { columns, values } = await client.esql.query({
          query: textWithValues(body.run.text, body.run.esql_parameters),
        });
        const attempts = columns.findIndex((column) => column.name === 'attempts');
        const counts = (numbers: unknown[]) => numbers.map(Number).sort();
        expect(counts(values.map((cells) => cells[attempts]))).toEqual(
          counts(shown.map((row: Json) => row.attempts))
        );
      }
      const { rows: documents } = await hunter.hunt('row_events', { ...about, max_rows: 10_000 });
      expect(documents.map(({ source }: Json) => source.event.id).sort()).toEqual(idsOf(mine));
    }
  }, 60_000);

  it('leads from each event to itself', async () => {
    const documentQuery = module('pivots/document_query', 'documentQuery');
    const { columns, values } = await client.esql.query({
      query: `FROM ${PATTERNS} METADATA _id, _index | KEEP _id, _index, event.id | LIMIT 10000`,
    });
    expect(columns.map(({ name }) => name)).toEqual(['_id', '_index', 'event.id']);
    for (const [id, index, eventId] of values.slice(0, 5)) {
      expect(await found(documentQuery(PATTERNS, { id, index }))).toEqual([eventId]);
    }
  });

  it.each(Object.entries(VALUES))(
    'filters by %s, includes and excludes exactly the calls meant',
    async (name, valueOf) => {
      const filterQuery = module('pivots/filter_query', 'filterQuery');
      const filterText = module('result/filters', 'filterText');
      for (const [position, value] of valuesOf(name, valueOf, 8).entries()) {
        const having = CALLS.filter((call) => valueOf(call) === value);
        expect(await found(filterQuery(PATTERNS, name, [value], WINDOW))).toEqual(idsOf(having));
        if (position % 4 > 0 && value !== null) continue;
        const text = filterText(value);
        for (const [filter, calls] of [
          [{ include: [text], exclude: [] }, having],
          [{ include: [], exclude: [text] }, CALLS.filter((call) => valueOf(call) !== value)],
        ] as const) {
          const { rows: answered } = await hunter.hunt('corrected', {
            ...WINDOW,
            filters: { [name]: filter },
            threshold: 1,
            max_rows: 10_000,
          });
          expect(attemptsByRow(answered)).toEqual(attemptsByCalls(calls));
        }
      }
    },
    60_000
  );

  it('opens pills and KQL in Discover for exactly the calls of a value', async () => {
    const filterKql = module('launch/call_kql', 'filterKql');
    const filterText = module('result/filters', 'filterText');
    const { columns } = await client.esql.query({ query: fieldsCall(VIEW).query });
    const fields = fieldsOf(columns);
    for (const [name, valueOf] of Object.entries(VALUES)) {
      const field = PILLS[name];
      for (const value of valuesOf(name, valueOf, 4)) {
        const expected = idsOf(CALLS.filter((call) => valueOf(call) === value));
        const kql = filterKql(name, [filterText(value)]);
        if (kql !== null) expect(await foundByPills(fields, kql, [])).toEqual(expected);
        if (field === undefined) continue;
        const pill =
          value === null
            ? { ...buildExistsFilter({ name: field, type: 'string' }, DATA_VIEW), meta: NEGATED }
            : buildPhraseFilter({ name: field, type: 'string' }, value, DATA_VIEW);
        expect(await foundByPills(fields, '', [pill])).toEqual(expected);
      }
    }
  }, 60_000);

  it('hands a row on as KQL for exactly its calls', async () => {
    const callKql = archiveModule<{ callKql(row: Json, filters: object): { text: string } }>(
      'launch/call_kql'
    ).callKql;
    const { columns } = await client.esql.query({ query: fieldsCall(VIEW).query });
    for (const row of rows) {
      const { text } = callKql(row, {});
      expect(await foundByPills(fieldsOf(columns), text, [])).toEqual(idsOf(callsOf(row)));
    }
  }, 60_000);
});
