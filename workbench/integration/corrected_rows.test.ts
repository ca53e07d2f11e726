import { sampleEvents } from '../cloudtrail/generator/sample';
import {
  correctedByHand,
  correctedValuesByHand,
  type CorrectedRowByHand,
} from '../cloudtrail/test_support/corrected_by_hand';
import { haveRealEvents, realEvents } from '../cloudtrail/test_support/real_events';
import { HuntSession, type Json } from './hunt_session';
import { workbenchWithEvents, type EventsWorkbench } from './workbench_with_events';

const SAMPLE = { seed: 7, end: new Date('2026-03-07T12:00:00.000Z'), events: 20_000 };

const WINDOW = { from: '2026-02-28T12:00:00.000Z', to: '2026-03-07T12:00:00.000Z' };

const sorted = (rows: readonly object[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();

describe('the corrected reading of the sample, through sign-in, route, client and engine', () => {
  const events = [...sampleEvents(SAMPLE)];
  const filtered = { ...WINDOW, filters: {} };
  let workbench: EventsWorkbench;
  let session: HuntSession;
  let rows: CorrectedRowByHand[];

  beforeAll(async () => {
    workbench = await workbenchWithEvents(events, SAMPLE.end);
    session = await HuntSession.signIn(workbench.url, 'hunter');
    rows = (await session.hunt('corrected', { ...filtered, threshold: 10, max_rows: 500 })).rows;
  }, 120_000);

  afterAll(() => workbench.close());

  it('has the rows and values that a count in the raw records finds', async () => {
    expect(rows.length).toBeGreaterThan(5);
    expect(sorted(rows)).toEqual(sorted(correctedByHand(events, WINDOW, 10)));
    const { rows: values } = await session.hunt('corrected_values', filtered);
    expect(sorted(values)).toEqual(sorted(correctedValuesByHand(events, WINDOW)));
  });

  it('begins with the rows of which nothing could be read, then goes by what was asked for', () => {
    const asked = rows.map((row) => row.asked_most ?? Infinity);
    expect(asked).toEqual([...asked].sort((one, other) => other - one));
  });

  it('gives exactly as many rows as were asked for at most', async () => {
    const answer = await session.hunt('corrected', { ...filtered, threshold: 1, max_rows: 3 });
    expect(answer.rows).toEqual(rows.slice(0, 3));
  });

  it('narrows to what the filters include, without what they exclude', async () => {
    const filters = {
      region: { include: ['us-east-1', 'eu-west-1'], exclude: [] },
      outcome: { include: [], exclude: ['success'] },
    };
    const only = events.filter(
      ({ awsRegion, errorCode }) =>
        (awsRegion === 'us-east-1' || awsRegion === 'eu-west-1') && errorCode !== undefined
    );
    const answer = await session.hunt('corrected', {
      ...WINDOW,
      filters,
      threshold: 1,
      max_rows: 500,
    });
    expect(answer.rows.length).toBeGreaterThan(0);
    expect(sorted(answer.rows)).toEqual(sorted(correctedByHand(only, WINDOW, 1)));
  });

  it('answers every query about each of its rows, with numbers that agree', async () => {
    for (const row of rows.slice(0, 12)) {
      const about = { ...filtered, actor: row.actor, account: row.account };
      const refusals = await session.hunt('row_refusals', about);
      const bursts = await session.hunt('bursts', {
        ...filtered,
        row: { actor: row.actor, account: row.account },
      });
      const values = await session.hunt('row_values', about);
      const { rows: documents } = await session.hunt('row_events', { ...about, max_rows: 10_000 });
      const attempts = (counted: Json[]): number =>
        counted.reduce((total, { attempts: more }) => total + more, 0);
      expect(attempts(refusals.rows)).toBe(row.attempts);
      expect(attempts(bursts.rows)).toBe(row.attempts);
      expect(attempts(values.rows.filter(({ facet }: Json) => facet === 'mfa'))).toBe(row.attempts);
      expect(documents).toHaveLength(row.attempts);
      const ids = documents.map(({ source }: Json) => source.event.id);
      const known = new Set(events.map(({ eventID }) => eventID));
      expect(ids.filter((id: string) => !known.has(id))).toEqual([]);
      expect(documents[0].at).toBe(row.last_seen);
      expect(documents[documents.length - 1].at).toBe(row.first_seen);
    }
  }, 60_000);

  it('calls new what a principal had not used before, and only that', async () => {
    const [row] = rows.filter(({ attempts, unreadable }) => attempts > 20 && unreadable === 0);
    const middle = new Date(
      (Date.parse(row?.first_seen ?? '') + Date.parse(row?.last_seen ?? '')) / 2
    ).toISOString();
    const { rows: novelties } = await session.hunt('row_novelty', {
      filters: {},
      actor: row?.actor,
      account: row?.account,
      look_back_from: WINDOW.from,
      from: middle,
      to: WINDOW.to,
    });
    const mine = (from: string, to: string) =>
      correctedValuesByHand(events, { from, to }).filter(
        ({ actor, account }) => actor === row?.actor && account === row?.account
      );
    const before = mine(WINDOW.from, middle);
    const expected = mine(middle, WINDOW.to)
      .filter(({ facet }) => facet === 'type' || facet === 'region')
      .map(({ facet, value, attempts }) => {
        const earlier = before.find((other) => other.facet === facet && other.value === value);
        return {
          facet,
          value,
          attempts,
          attempts_before: earlier?.attempts ?? 0,
          seen_before: earlier !== undefined,
        };
      });
    expect(expected.length).toBeGreaterThan(0);
    expect(
      sorted(
        novelties
          .filter(({ facet }: Json) => facet === 'type' || facet === 'region')
          .map(({ first_seen: _first, last_before: _last, ...novelty }: Json) => novelty)
      )
    ).toEqual(sorted(expected));
  });

  it('says how much of the window it could read', async () => {
    const [row] = (await session.hunt('coverage', { ...WINDOW, filters: {} })).rows;
    const inWindow = events.filter(({ eventTime }) => {
      const time = Date.parse(eventTime);
      return time >= Date.parse(WINDOW.from) && time < Date.parse(WINDOW.to);
    });
    const calls = correctedByHand(events, WINDOW, 1);
    const total = (of: (counted: CorrectedRowByHand) => number) =>
      calls.reduce((sum, counted) => sum + of(counted), 0);
    expect(row).toMatchObject({
      events: inWindow.length,
      calls: total(({ attempts }) => attempts),
      unreadable: total(({ unreadable }) => unreadable),
      read: total(({ attempts, unreadable }) => attempts - unreadable),
      too_long: 1,
      ambiguous: total(({ ambiguous }) => ambiguous),
      regions: [...new Set(inWindow.map(({ awsRegion }) => awsRegion))].sort(),
    });
    expect((await session.hunt('oldest_event', WINDOW)).rows).toEqual([{ oldest: row.oldest }]);
  });

  it('counts unreadable calls behind filters, but for those of which filters cannot tell', async () => {
    const ask = async (filters: Json) =>
      (await session.hunt('coverage', { ...WINDOW, filters })).rows[0];
    const whole = await ask({});
    const calls = correctedByHand(events, WINDOW, 1);
    const doubtful = calls.filter(({ unreadable }) => unreadable > 0);
    const actor = doubtful[0]?.actor;
    const one = await ask({ principal: { include: [actor], exclude: [] } });
    expect(one).toEqual({
      ...whole,
      unreadable: doubtful
        .filter((row) => row.actor === actor)
        .reduce((sum, { unreadable }) => sum + unreadable, 0),
      without_request: expect.any(Number),
      too_long: expect.any(Number),
      ambiguous: expect.any(Number),
    });
    const others = await ask({ principal: { include: [], exclude: [actor] } });
    for (const count of ['unreadable', 'without_request', 'too_long', 'ambiguous']) {
      expect(one[count] + others[count]).toBe(whole[count]);
    }
    expect(one.unreadable).toBeGreaterThan(0);
    expect(whole.without_request).toBeGreaterThan(0);
    expect(await ask({ type: { include: ['no.such'], exclude: [] } })).toEqual({
      ...whole,
      unreadable: whole.without_request,
      ambiguous: 0,
    });
  });

  it('keeps the calls of everybody else out of what is asked of nobody', async () => {
    const nobody = { ...filtered, actor: 'arn:aws:iam::1:user/" OR true //', account: null };
    expect((await session.hunt('row_values', nobody)).rows).toEqual([]);
    const nothing = { ...WINDOW, from: '2020-01-01T00:00:00Z', to: '2020-01-02T00:00:00Z' };
    expect((await session.hunt('coverage', { ...nothing, filters: {} })).rows).toMatchObject([
      { events: 0, newest: null, regions: [], calls: 0, read: 0 },
    ]);
    expect((await session.hunt('duplicates', nothing)).rows).toEqual([{ duplicates: 0 }]);
    expect((await session.hunt('oldest_event', nothing)).rows).toEqual([]);
  });
});

const withRealEvents = haveRealEvents() ? describe : describe.skip;

withRealEvents('the corrected reading of a real attack', () => {
  it('is one actor in one day, with 576 refused attempts for 5,760 instances', async () => {
    const now = new Date('2018-08-27T00:00:00.000Z');
    const workbench = await workbenchWithEvents(realEvents('botsv3'), now);
    try {
      const session = await HuntSession.signIn(workbench.url, 'hunter');
      const parameters = { from: '2018-08-20T00:00:00.000Z', to: now.toISOString(), filters: {} };
      const { rows } = await session.hunt('corrected', {
        ...parameters,
        threshold: 1,
        max_rows: 500,
      });
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatchObject({
        actor: 'arn:aws:iam::100011111111:user/web_admin',
        attempts: 576,
        refused: 576,
        asked_most: 5760,
        started: 0,
        started_unknown: 0,
        unreadable: 0,
        quota: 280,
        rights: 185,
        unsupported: 104,
        capacity: 7,
        rehearsal: 0,
        other: 0,
      });
      const { rows: values } = await session.hunt('corrected_values', parameters);
      expect(values.filter(({ facet }: Json) => facet === 'day')).toMatchObject([
        { value: '2018-08-20', attempts: 576, asked_most: 5760 },
      ]);
    } finally {
      await workbench.close();
    }
  }, 60_000);
});
