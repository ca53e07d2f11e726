import { sampleEvents } from '../cloudtrail/generator/sample';
import { FaultSwitch } from '../elasticsearch/faults/fault_switch';
import { HuntSession, QUERIES, type Json } from './hunt_session';
import { workbenchWithEvents, type EventsWorkbench } from './workbench_with_events';

const SAMPLE = { seed: 7, end: new Date('2026-03-07T12:00:00.000Z'), events: 5_000 };

const faults = new FaultSwitch();
let workbench: EventsWorkbench;

const as = (username: string): Promise<HuntSession> => HuntSession.signIn(workbench.url, username);

const codeOf = ({ body }: { body: Json }): unknown => body.attributes?.code;

beforeAll(async () => {
  workbench = await workbenchWithEvents(sampleEvents(SAMPLE), SAMPLE.end, { faults });
}, 120_000);

afterEach(() => faults.clear());

afterAll(() => workbench.close());

describe('rights', () => {
  it('give each person the rows of the indices that the person may read', async () => {
    const all = (await (await as('hunter')).hunt()).rows;
    const eu = (await (await as('eu_hunter')).hunt()).rows;
    expect(eu.length).toBeGreaterThan(0);
    expect(all.length).toBeGreaterThan(eu.length);
    for (const { regions } of eu) expect(regions.join()).toMatch(/^(eu-[a-z0-9-]+,?)+$/);
  });

  it('tell a person who may read nothing so, with its own code', async () => {
    const answer = await (await as('observer')).start();
    expect(answer.status).toBe(404);
    expect(codeOf(answer)).toBe('no_index_or_no_right');
  });

  it('keep a person without the privilege, and nobody, out of the routes', async () => {
    expect((await (await as('guest')).start()).status).toBe(403);
    expect((await HuntSession.anonymous(workbench.url).start()).status).toBe(401);
  });

  it('take basic authentication, as Kibana does for curl', async () => {
    const authorization = `Basic ${Buffer.from('hunter:workbench').toString('base64')}`;
    const { status } = await HuntSession.anonymous(workbench.url).call(
      'POST',
      `${QUERIES}/published`,
      {
        body: '{"parameters":{}}',
        headers: { authorization },
      }
    );
    expect(status).toBe(200);
  });
});

describe('a call that is wrong', () => {
  it.each([
    ['an unknown query', 'nothing', {}, 404, 'unknown_query'],
    ['a name that every object has', 'constructor', {}, 404, 'unknown_query'],
    ['a parameter where none is taken', 'published', { threshold: 10 }, 400, 'invalid_parameters'],
  ])('%s is refused by name', async (_what, name, parameters, status, code) => {
    const answer = await (await as('hunter')).start(name, parameters);
    expect(answer.status).toBe(status);
    expect(codeOf(answer)).toBe(code);
    expect(answer.body.message).toMatch(name === 'published' ? /threshold/ : new RegExp(name));
  });

  it('is refused when its body is no JSON, too large, or of another version', async () => {
    const session = await as('hunter');
    const path = `${QUERIES}/published`;
    expect((await session.call('POST', path, { body: '{' })).status).toBe(400);
    const large = JSON.stringify({ parameters: { a: 'x'.repeat(1_100_000) } });
    expect((await session.call('POST', path, { body: large })).status).toBe(413);
    const body = '{"parameters":{}}';
    expect(
      (await session.call('POST', path, { body, headers: { 'elastic-api-version': '2' } })).status
    ).toBe(400);
  });

  it('finds no query under an id that is made up or another person’s', async () => {
    const hunter = await as('hunter');
    faults.set({ kind: 'slow', milliseconds: 5_000, only: 'POST /_query' });
    const { body } = await hunter.start();
    expect(body.progress.status).toBe('running');
    const { id } = body.progress;
    for (const [session, asked] of [
      [hunter, 'made-up'],
      [await as('eu_hunter'), id],
    ] as const) {
      const answer = await session.read(asked);
      expect(answer.status).toBe(404);
      expect(codeOf(answer)).toBe('query_not_found');
    }
    expect((await hunter.delete(id)).status).toBe(200);
  }, 30_000);
});

describe('a cluster that fails', () => {
  it.each([
    [400, 'query_refused'],
    // Elasticsearch's words of this 403 speak of rights to indices.
    [403, 'no_index_or_no_right'],
    [429, 'cluster_overloaded'],
    [500, 'cluster_failed'],
    [503, 'cluster_unreachable'],
  ] as const)('with %i is told as %s', async (status, code) => {
    const session = await as('hunter');
    faults.set({ kind: 'status', status, only: 'POST /_query', times: 5 });
    expect(codeOf(await session.start())).toBe(code);
  });

  it('and signs the person out with 401', async () => {
    const session = await as('hunter');
    faults.set({ kind: 'status', status: 401, only: 'POST /_query' });
    expect((await session.start()).status).toBe(401);
  });

  it.each(['html', 'truncated', 'drop'] as const)(
    'with an answer of %s is one of our codes',
    async (kind) => {
      const session = await as('hunter');
      faults.set({ kind, only: 'POST /_query' });
      const answer = await session.start();
      expect(answer.status).toBeGreaterThanOrEqual(500);
      expect(codeOf(answer)).toMatch(
        /^(answer_not_understood|cluster_unreachable|cluster_failed)$/
      );
    }
  );

  it('in a part gives the rest under a warning that names the part', async () => {
    const session = await as('hunter');
    faults.set({ kind: 'partial', only: 'POST /_query' });
    const answer = await session.hunt();
    expect(answer.is_partial).toBe(true);
    expect(answer.failures[0]).toMatchObject({ index: 'logs-aws.cloudtrail-eu' });
    expect(answer.rows.length).toBeGreaterThan(0);
  });
});

describe('a query on its way', () => {
  /** Milliseconds until no query is at work any more; fails after a second. */
  const untilIdle = async (): Promise<number> => {
    const since = performance.now();
    while (workbench.elasticsearch.running.count > 0) {
      if (performance.now() - since > 1_000) throw new Error('the query is still at work');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return performance.now() - since;
  };

  it('is at work under its opaque id, and stops when it is deleted', async () => {
    const session = await as('hunter');
    faults.set({ kind: 'slow', milliseconds: 30_000, only: 'POST /_query' });
    const { body } = await session.start();
    expect(workbench.elasticsearch.running.list()).toMatchObject([
      { username: 'hunter', opaqueId: expect.stringContaining(body.run.opaque_id) },
    ]);
    expect((await session.delete(body.progress.id)).status).toBe(200);
    expect(await untilIdle()).toBeLessThan(1_000);
    expect((await session.read(body.progress.id)).status).toBe(404);
    expect((await session.delete(body.progress.id)).status).toBe(200);
    // An answer that is not found is asked for again during five seconds.
  }, 15_000);

  it('stops when its browser goes before it knows the id', async () => {
    const session = await as('hunter');
    faults.set({ kind: 'slow', milliseconds: 30_000, only: 'POST /_query' });
    const gone = new AbortController();
    const call = session.call('POST', `${QUERIES}/published`, {
      body: '{"parameters":{}}',
      signal: gone.signal,
    });
    setTimeout(() => gone.abort(), 300);
    await expect(call).rejects.toThrow();
    // The server learns the id when the first wait is over, and deletes the query then.
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(await untilIdle()).toBeLessThan(1_000);
  });
});
