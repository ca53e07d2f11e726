import { setTimeout as pause } from 'node:timers/promises';
import {
  failure,
  html,
  json,
  publishedBody,
  RUNNING_ID,
  runningBody,
  ScriptedElasticsearch,
  type Answer,
} from './elasticsearch.mock';
import type { EsqlProgress } from './esql_answer';
import { EsqlClient } from './esql_client';

const QUERY = { text: 'from logs', parameters: {}, opaqueId: 'ec2DeploymentHunt:1' };

let elasticsearch: ScriptedElasticsearch;
beforeEach(async () => {
  elasticsearch = await ScriptedElasticsearch.start();
});
afterEach(() => elasticsearch.stop());

const esql = (
  connection: 'http' | 'undici' = 'http',
  { callTimeoutMs = 10_000, crossCluster = false, maxResponseSize = 100_000 } = {}
): EsqlClient =>
  new EsqlClient(elasticsearch.client(connection, { maxResponseSize }), {
    callTimeoutMs,
    crossCluster,
  });

/** What a column has in the first row of an answer. */
const firstCell = (progress: EsqlProgress, column: string): unknown => {
  if (progress.status === 'running') return undefined;
  const { columns, cells } = progress.answer.table;
  return cells[columns.indexOf(column)]?.[0];
};

describe('a start', () => {
  it('asks once, for a short while, under a lease, for a partial answer rather than none', async () => {
    elasticsearch.answer(json(200, publishedBody()));
    await esql().start(QUERY);
    expect(elasticsearch.received).toMatchObject([
      {
        method: 'POST',
        path: '/_query/async',
        query: { allow_partial_results: 'true' },
        headers: { 'x-opaque-id': 'ec2DeploymentHunt:1' },
      },
    ]);
    expect(elasticsearch.received[0]?.body).toEqual({
      query: 'from logs',
      columnar: true,
      wait_for_completion_timeout: '500ms',
      keep_alive: '1m',
      keep_on_completion: false,
    });
  });

  it('sends parameters by name', async () => {
    elasticsearch.answer(json(200, publishedBody()));
    await esql().start({ ...QUERY, parameters: { threshold: 10, types: ['a', 'b'] } });
    expect(elasticsearch.received[0]?.body).toMatchObject({
      params: [{ threshold: 10 }, { types: ['a', 'b'] }],
    });
  });

  it('asks how each cluster did only where there are several', async () => {
    elasticsearch.answer(json(200, publishedBody()));
    await esql('http', { crossCluster: true }).start(QUERY);
    expect(elasticsearch.received[0]?.body).toMatchObject({ include_ccs_metadata: true });
  });

  it('gives the rows of a query that was done in time', async () => {
    elasticsearch.answer(json(200, publishedBody()));
    const progress = await esql().start(QUERY);
    expect(progress).toMatchObject({ status: 'done', answer: { took: 12, is_partial: false } });
    expect(firstCell(progress, 'regions')).toEqual(['us-east-1', 'eu-west-1']);
  });

  it('gives the source of a document as the object that it is', async () => {
    const source = { event: { id: 'a', tags: ['b'] }, '@timestamp': '2026-03-07T12:00:00.000Z' };
    elasticsearch.answer(
      json(200, { columns: [{ name: '_source', type: '_source' }], values: [[source]] })
    );
    const progress = await esql().start(QUERY);
    expect(firstCell(progress, '_source')).toEqual(source);
  });

  it('gives the id of a query on its way, with or without empty columns', async () => {
    elasticsearch.answer(json(200, runningBody), json(200, { id: RUNNING_ID, is_running: true }));
    const running = { status: 'running', id: RUNNING_ID };
    expect(await esql().start(QUERY)).toEqual(running);
    expect(await esql().start(QUERY)).toEqual(running);
  });

  it.each(['http', 'undici'] as const)(
    'is never repeated, whatever fails (%s)',
    async (connection) => {
      for (const answer of [
        failure(503, 'no_shard_available_action_exception', 'none'),
        html(502, 'bad gateway'),
        html(504, 'gateway timeout'),
        failure(429, 'es_rejected_execution_exception', 'full'),
        ((response) => response.destroy()) satisfies Answer,
      ]) {
        elasticsearch.answer(answer);
        await expect(esql(connection).start(QUERY)).rejects.toThrow();
        expect(elasticsearch.calls).toEqual(['POST /_query/async']);
      }
    }
  );
});

describe('every warning of an answer', () => {
  const warnings = [
    '299 Elasticsearch-9.5.4-abc "No limit defined, adding default limit of [1000]"',
    '299 Elasticsearch-9.5.4-abc "Line 14:33: \\"x, y\\" 100%25, 299 Elasticsearch-9 \\"forged\\""',
    '299 Elasticsearch-9.5.4-abc "third"',
  ];

  it.each(['http', 'undici'] as const)('arrives whole (%s)', async (connection) => {
    elasticsearch.answer(json(200, publishedBody(), { warning: warnings }));
    expect(await esql(connection).start(QUERY)).toMatchObject({
      answer: {
        warnings: [
          'No limit defined, adding default limit of [1000]',
          'Line 14:33: "x, y" 100%, 299 Elasticsearch-9 "forged"',
          'third',
        ],
      },
    });
  });
});

describe('a partial answer', () => {
  it('keeps its rows and names what did not answer', async () => {
    const shard = (index: string): unknown => ({
      shard: 0,
      index,
      node: 'n',
      reason: { type: 'x', reason: 'disk gone' },
    });
    elasticsearch.answer(
      json(
        200,
        publishedBody({
          is_partial: true,
          _clusters: {
            total: 3,
            details: {
              '(local)': { status: 'partial', indices: 'a', failures: [shard('a'), shard('a')] },
              soc: { status: 'skipped', indices: 'b' },
              fine: { status: 'successful', indices: 'c' },
            },
          },
        })
      )
    );
    expect(await esql().start(QUERY)).toMatchObject({
      answer: {
        is_partial: true,
        failures: [
          { cluster: '(local)', status: 'partial', index: 'a', reason: 'disk gone' },
          { cluster: 'soc', status: 'skipped', index: null, reason: '' },
        ],
      },
    });
  });
});

describe('a failing cluster', () => {
  const unknownIndex = 'Found 1 problem\nline 1:1: Unknown index [logs-aws.cloudtrail-*]';
  const noRight =
    'action [indices:data/read/esql] is unauthorized for user [observer] with effective roles [o]';
  const cut: Answer = (response) => {
    response.writeHead(200, {
      'x-elastic-product': 'Elasticsearch',
      'content-type': 'application/json',
      'content-length': 5000,
    });
    response.write('{"took":1,"columns":[');
    setTimeout(() => response.destroy(), 20);
  };
  const endless: Answer = (response) => {
    response.writeHead(200, {
      'x-elastic-product': 'Elasticsearch',
      'content-type': 'application/json',
    });
    response.end(`{"x":"${'y'.repeat(200_000)}"}`);
  };
  const cases: Array<[string, Answer, { code: string; reason?: string }]> = [
    [
      '400, no index',
      failure(400, 'verification_exception', unknownIndex),
      { code: 'no_index_or_no_right', reason: unknownIndex },
    ],
    [
      '400, unknown column',
      failure(400, 'verification_exception', 'Unknown column [x]'),
      { code: 'query_refused', reason: 'Unknown column [x]' },
    ],
    [
      '400, a column named like the message',
      failure(400, 'verification_exception', 'line 2:3: Unknown column [Unknown index [a]]'),
      { code: 'query_refused' },
    ],
    [
      '400, stopped',
      failure(400, 'task_cancelled_exception', 'task cancelled [by user request]'),
      { code: 'cancelled' },
    ],
    ['401', failure(401, 'security_exception', 'unable to authenticate'), { code: 'unauthorized' }],
    [
      '403, no index right',
      failure(403, 'security_exception', noRight),
      { code: 'no_index_or_no_right', reason: noRight },
    ],
    ['403, another right', failure(403, 'security_exception', 'no'), { code: 'forbidden' }],
    [
      '404, an index',
      failure(404, 'index_not_found_exception', 'no such index [a]'),
      { code: 'no_index_or_no_right' },
    ],
    [
      '404, a remote',
      failure(404, 'no_such_remote_cluster_exception', 'no such remote cluster: [x]'),
      { code: 'query_refused' },
    ],
    [
      '404, a page',
      html(404, '<h1>Not found</h1>'),
      { code: 'answer_not_understood', reason: '<h1>Not found</h1>' },
    ],
    [
      '429, memory',
      failure(429, 'circuit_breaking_exception', 'Data too large'),
      { code: 'cluster_overloaded', reason: 'Data too large' },
    ],
    [
      '429, queue',
      failure(429, 'es_rejected_execution_exception', 'rejected'),
      { code: 'cluster_overloaded' },
    ],
    [
      '500, memory',
      failure(500, 'circuit_breaking_exception', 'Data too large'),
      { code: 'cluster_overloaded' },
    ],
    [
      '500',
      failure(500, 'illegal_state_exception', 'boom'),
      { code: 'cluster_failed', reason: 'boom' },
    ],
    ['500, cut JSON', json(500, '{"error":{"ty'), { code: 'answer_not_understood' }],
    [
      '503',
      failure(503, 'no_shard_available_action_exception', 'none'),
      { code: 'cluster_unreachable', reason: 'none' },
    ],
    [
      '503, a page',
      html(503, '<html>\n  <h1>Sorry</h1></html>'),
      { code: 'cluster_unreachable', reason: '<html> <h1>Sorry</h1></html>' },
    ],
    ['200, a page', html(200, '<html>login</html>'), { code: 'answer_not_understood' }],
    [
      '200, a page with the product header',
      (response) =>
        response
          .writeHead(200, { 'x-elastic-product': 'Elasticsearch', 'content-type': 'text/html' })
          .end('<html>'),
      { code: 'answer_not_understood' },
    ],
    ['200, cut JSON', json(200, '{"took":1,"columns":[{"na'), { code: 'answer_not_understood' }],
    ['200, nothing', json(200, ''), { code: 'answer_not_understood' }],
    ['200, null', json(200, 'null'), { code: 'answer_not_understood' }],
    ['200, no values', json(200, { took: 1, columns: [] }), { code: 'answer_not_understood' }],
    [
      '200, a list within a cell of several values',
      json(200, publishedBody({ values: [[[[1]]]] })),
      {
        code: 'answer_not_understood',
        reason: 'The answer has an unexpected value at values.0.0.',
      },
    ],
    [
      '200, rows where columns were asked for',
      json(200, publishedBody({ values: [[1]] })),
      { code: 'answer_not_understood', reason: 'Cells came for 1 of 10 columns.' },
    ],
    [
      '200, a short column',
      json(200, publishedBody({ values: [[1, 2], ...Array<number[]>(9).fill([1])] })),
      { code: 'answer_not_understood', reason: 'A column has 1 cells for 2 rows.' },
    ],
    [
      '200, running without an id',
      json(200, { is_running: true }),
      { code: 'answer_not_understood' },
    ],
    ['200, cut connection', cut, { code: 'cluster_unreachable' }],
    [
      'no answer, cut connection',
      (response) => response.destroy(),
      { code: 'cluster_unreachable' },
    ],
    ['200, too large', json(200, { x: 'y'.repeat(200_000) }), { code: 'answer_too_large' }],
    ['200, too large and of unknown length', endless, { code: 'answer_too_large' }],
    [
      '200, too many warnings',
      json(200, publishedBody(), { warning: `299 Elasticsearch-9 "${'x'.repeat(40_000)}"` }),
      { code: 'answer_too_large' },
    ],
  ];

  describe.each(['http', 'undici'] as const)('(%s)', (connection) => {
    it.each(cases)('%s', async (_name, answer, expected) => {
      elasticsearch.answer(answer);
      await expect(esql(connection).start(QUERY)).rejects.toMatchObject({
        name: 'HuntError',
        ...expected,
      });
    });

    it('that says nothing is a timeout', async () => {
      elasticsearch.answer(() => {});
      const silent = esql(connection, { callTimeoutMs: 100 }).start(QUERY);
      await expect(silent).rejects.toMatchObject({ code: 'timed_out' });
    });

    it('that is not there is unreachable, and its address stays on the server', async () => {
      const client = esql(connection);
      await elasticsearch.stop();
      const nobody = client.start(QUERY);
      await expect(nobody).rejects.toMatchObject({ code: 'cluster_unreachable' });
      await nobody.catch((error: { reason?: string }) => {
        expect(error.reason ?? '').not.toContain('127.0.0.1');
      });
    });
  });

  it('never sends on more than 2,000 characters of its own', async () => {
    elasticsearch.answer(failure(400, 'parsing_exception', 'x'.repeat(9000)));
    await esql()
      .start(QUERY)
      .catch((error: { reason: string }) => expect(error.reason).toHaveLength(2000));
    expect.assertions(1);
  });
});

describe('a reading', () => {
  it('renews the lease and waits a little', async () => {
    elasticsearch.answer(json(200, runningBody));
    expect(await esql().read(RUNNING_ID)).toEqual({ status: 'running', id: RUNNING_ID });
    expect(elasticsearch.received).toMatchObject([
      {
        method: 'GET',
        path: `/_query/async/${RUNNING_ID}`,
        query: { keep_alive: '1m', wait_for_completion_timeout: '2000ms' },
      },
    ]);
  });

  it('never waits as long as the call may take', async () => {
    elasticsearch.answer(json(200, runningBody));
    await esql('http', { callTimeoutMs: 1000 }).read(RUNNING_ID);
    expect(elasticsearch.received[0]?.query).toMatchObject({
      wait_for_completion_timeout: '500ms',
    });
  });

  it('asks again after a 404 and a 503, which a fresh query may give', async () => {
    elasticsearch.answer(
      failure(404, 'resource_not_found_exception', RUNNING_ID),
      failure(503, 'no_shard_available_action_exception', 'none'),
      json(200, publishedBody({ id: RUNNING_ID, is_running: false }))
    );
    expect(await esql().read(RUNNING_ID)).toMatchObject({ status: 'done' });
    expect(elasticsearch.received).toHaveLength(3);
  });

  it('gives up after five seconds', async () => {
    elasticsearch.answer(failure(404, 'resource_not_found_exception', RUNNING_ID));
    const startedAt = performance.now();
    await expect(esql().read(RUNNING_ID)).rejects.toMatchObject({ code: 'query_not_found' });
    expect(performance.now() - startedAt).toBeGreaterThan(4000);
    expect(performance.now() - startedAt).toBeLessThan(6000);
  }, 10_000);

  it('asks only once after anything else', async () => {
    elasticsearch.answer(failure(500, 'illegal_state_exception', 'boom'));
    await expect(esql().read(RUNNING_ID)).rejects.toMatchObject({ code: 'cluster_failed' });
    expect(elasticsearch.received).toHaveLength(1);
  });

  it.each(['http', 'undici'] as const)(
    'ends with the browser, and deletes nothing (%s)',
    async (connection) => {
      const browser = new AbortController();
      elasticsearch.answer(() => browser.abort());
      const reading = esql(connection).read(RUNNING_ID, browser.signal);
      await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
      await pause(50);
      expect(elasticsearch.calls).toEqual([`GET /_query/async/${RUNNING_ID}`]);
    }
  );
});

describe('a deletion', () => {
  it('deletes', async () => {
    elasticsearch.answer(json(200, { acknowledged: true }));
    await esql().delete(RUNNING_ID);
    expect(elasticsearch.calls).toEqual([`DELETE /_query/async/${RUNNING_ID}`]);
  });

  it('is content when the query is gone', async () => {
    elasticsearch.answer(failure(404, 'resource_not_found_exception', RUNNING_ID));
    await expect(esql().delete(RUNNING_ID)).resolves.toBeUndefined();
    expect(elasticsearch.received).toHaveLength(1);
  });

  it('is asked again while the cluster is not available', async () => {
    elasticsearch.answer(failure(503, 'x', 'y'), json(200, { acknowledged: true }));
    await esql().delete(RUNNING_ID);
    expect(elasticsearch.received).toHaveLength(2);
  });

  it('says when it failed', async () => {
    elasticsearch.answer(failure(500, 'illegal_state_exception', 'boom'));
    await expect(esql().delete(RUNNING_ID)).rejects.toMatchObject({ code: 'cluster_failed' });
  });
});
