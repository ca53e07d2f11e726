import { BOTH, cloudtrailCluster, DEFAULT } from '../test_support/cloudtrail_cluster';
import { failureOf, type TestCluster } from '../test_support/test_cluster';

const ROWS = `FROM ${DEFAULT} | SORT count | KEEP count, tags, nothing | LIMIT 2`;
const QUERY = ROWS.replace('KEEP', 'EVAL nothing = null | KEEP');

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await cloudtrailCluster();
});

afterAll(() => cluster.close());

const post = (parameters: string, body: unknown, accept?: string): Promise<Response> =>
  cluster.fetch(`/_query${parameters}`, {
    method: 'POST',
    body: JSON.stringify(body),
    ...(accept === undefined ? {} : { headers: { accept } }),
  });

describe('POST /_query', () => {
  it('answers in JSON, row by row', async () => {
    const response = await post('', { query: QUERY });
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(Number(response.headers.get('took-nanos'))).toBeGreaterThanOrEqual(0);
    expect(await response.json()).toEqual({
      took: expect.any(Number),
      is_partial: false,
      documents_found: expect.any(Number),
      values_loaded: expect.any(Number),
      columns: [
        { name: 'count', type: 'integer' },
        { name: 'tags', type: 'keyword' },
        { name: 'nothing', type: 'null' },
      ],
      values: [
        [1, ['a', 'b'], null],
        [2, 'c', null],
      ],
    });
  });

  it('keeps all digits of whole numbers above 2^53', async () => {
    const query = 'ROW long = 9007199254740993, most = TO_ULONG("18446744073709551615")';
    const text = await (await post('', { query })).text();
    expect(text).toContain('"values":[[9007199254740993,18446744073709551615]]');
    const csv = await (await post('?format=csv', { query })).text();
    expect(csv).toContain('9007199254740993,18446744073709551615');
  });

  it('keeps all digits of whole numbers that come as parameters', async () => {
    const numbers =
      '[9007199254740993, -9007199254740993, 18446744073709551615, 1e300, "9007199254740993"]';
    const body = `{"query": "ROW a = ?, b = ?, c = ?, d = ?, e = ?", "params": ${numbers}}`;
    const response = await cluster.fetch('/_query', { method: 'POST', body });
    const text = await response.text();
    expect(text).toContain(
      '"values":[[9007199254740993,-9007199254740993,18446744073709551615,1e+300,"9007199254740993"]]'
    );
    expect(JSON.parse(text)).toMatchObject({
      columns: ['long', 'long', 'unsigned_long', 'double', 'keyword'].map((type) => ({ type })),
    });
  });

  it('reads a number that is larger than any type as a double', async () => {
    const body = `{"query": "ROW a = ?", "params": [${'9'.repeat(30)}]}`;
    const response = await cluster.fetch('/_query', { method: 'POST', body });
    expect(await response.json()).toMatchObject({
      columns: [{ name: 'a', type: 'double' }],
      values: [[1e30]],
    });
  });

  it('answers column by column', async () => {
    const { values } = await cluster.as('hunter').esql.query({ query: QUERY, columnar: true });
    expect(values).toEqual([
      [1, 2],
      [['a', 'b'], 'c'],
      [null, null],
    ]);
  });

  it('drops columns without a value, and names all', async () => {
    const query = { query: QUERY, drop_null_columns: true };
    const answer = await cluster.as('hunter').esql.query(query);
    expect(answer.columns.map(({ name }) => name)).toEqual(['count', 'tags']);
    expect(answer.all_columns?.map(({ name }) => name)).toEqual(['count', 'tags', 'nothing']);
    expect(answer.values).toEqual([
      [1, ['a', 'b']],
      [2, 'c'],
    ]);
  });

  it.each([
    [
      'csv',
      'text/csv; charset=utf-8; header=present',
      'count,tags,nothing\r\n1,"[a, b]",\r\n2,c,\r\n',
    ],
    [
      'tsv',
      'text/tab-separated-values; charset=utf-8',
      'count\ttags\tnothing\n1\t[a, b]\t\n2\tc\t\n',
    ],
    [
      'txt',
      'text/plain',
      [
        '     count     |     tags      |    nothing    ',
        '---------------+---------------+---------------',
        '1              |[a, b]         |null           ',
        '2              |c              |null           ',
        '',
      ].join('\n'),
    ],
  ])('answers as %s', async (format, type, content) => {
    const response = await post(`?format=${format}`, { query: QUERY });
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toBe(content);
  });

  it('takes the format from what the client accepts, too', async () => {
    const response = await post('?delimiter=%3B', { query: QUERY }, 'text/csv; header=absent');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=absent');
    expect(await response.text()).toBe('1;[a, b];\r\n2;c;\r\n');
    const client = cluster.as('hunter');
    expect(await client.esql.query({ query: QUERY, format: 'csv' })).toContain('count,tags');
  });

  it('quotes what would break a line, and prints doubles as Java does', async () => {
    const query =
      'ROW a = "x\\"y,\\nz", b = 1.0, c = 12345678.9, d = 0.0001, e = "t\\tt" | LIMIT 1';
    expect(await (await post('?format=csv&header=absent', { query })).text()).toBe(
      '"x""y,\nz",1.0,1.23456789E7,1.0E-4,t\tt\r\n'
    );
    expect(await (await post('?format=tsv', { query })).text()).toContain('x"y,\\nz\t1.0');
    expect(await (await post('?format=tsv', { query })).text()).toContain('t\\tt');
  });

  it('tells how the local cluster did when it is asked to', async () => {
    const query = { query: `FROM ${BOTH} | LIMIT 1` };
    const answer = await (await post('', { ...query, include_execution_metadata: true })).json();
    expect(answer).toMatchObject({
      _clusters: {
        total: 1,
        successful: 1,
        details: {
          '(local)': {
            status: 'successful',
            indices: BOTH,
            _shards: { total: 2, successful: 2, skipped: 0, failed: 0 },
          },
        },
      },
    });
    const none = await (await post('', { ...query, include_ccs_metadata: true })).json();
    expect(none).not.toHaveProperty('_clusters');
  });

  it.each([
    ['', { nothing: 1 }, 'x_content_parse_exception', '[esql/query] unknown field [nothing]'],
    ['', { keep_alive: '1m' }, 'x_content_parse_exception', 'unknown field [keep_alive]'],
    [
      '',
      { drop_null_columns: true },
      'x_content_parse_exception',
      'unknown field [drop_null_columns]',
    ],
    ['', { columnar: 'maybe' }, 'x_content_parse_exception', 'failed to parse field [columnar]'],
    ['', { profile: true }, 'illegal_argument_exception', 'the option [profile] is not supported'],
    ['', { tables: {} }, 'illegal_argument_exception', 'the option [tables] is not supported'],
    [
      '',
      { time_zone: 'Europe/Berlin' },
      'illegal_argument_exception',
      'the time zone [Europe/Berlin]',
    ],
    ['', { locale: 'nowhere at all' }, 'illegal_argument_exception', 'the locale [nowhere at all]'],
    ['', { query: ' ' }, 'action_request_validation_exception', '[query] is required'],
    ['?rows=1', {}, 'illegal_argument_exception', 'unrecognized parameter: [rows]'],
    ['?format=yaml', {}, 'illegal_argument_exception', 'the format [yaml] is not supported'],
    ['?delimiter=;', {}, 'illegal_argument_exception', 'can only be used with the format [csv]'],
    [
      '?format=csv&delimiter=ab',
      {},
      'illegal_argument_exception',
      'invalid multi-character delimiter [ab]',
    ],
    [
      '?format=csv&delimiter=%09',
      {},
      'illegal_argument_exception',
      'choose the [tsv] format instead',
    ],
    ['?format=csv&delimiter=%22', {}, 'illegal_argument_exception', 'illegal reserved character'],
    [
      '?format=csv',
      { columnar: true },
      'illegal_argument_exception',
      'Invalid use of [columnar] argument',
    ],
    [
      '?format=txt',
      { include_ccs_metadata: true },
      'illegal_argument_exception',
      'Invalid use of [include_ccs_metadata]',
    ],
    [
      '?drop_null_columns=no',
      {},
      'illegal_argument_exception',
      'only [true] or [false] are allowed',
    ],
  ])('refuses %s %j by name', async (parameters, more, type, reason) => {
    const response = await post(parameters, { query: QUERY, ...more });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { type, reason: expect.stringContaining(reason) },
      status: 400,
    });
  });

  it('stops when its client goes', async () => {
    cluster.faults.set({ kind: 'slow', milliseconds: 60_000 });
    const controller = new AbortController();
    const query = cluster.as('hunter').esql.query({ query: QUERY }, { signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    await expect(query).rejects.toThrow('aborted');
    await cluster.idle();
  });
});

describe('GET /_query/queries', () => {
  it('lists what runs, with its opaque id, to who may watch the cluster', async () => {
    cluster.faults.set({ kind: 'slow', milliseconds: 300, only: 'POST /_query' });
    const query = cluster.as('hunter').esql.query({ query: QUERY }, { opaqueId: 'hunt-1' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const elastic = cluster.as('elastic');
    const { queries = {} } = await elastic.transport.request<{
      queries?: Record<string, Record<string, unknown>>;
    }>({ method: 'GET', path: '/_query/queries' });
    const [id = ''] = Object.keys(queries);
    expect(queries[id]).toMatchObject({ id, query: QUERY, x_opaque_id: 'hunt-1' });
    expect(await elastic.esql.getQuery({ id })).toMatchObject({ id, query: QUERY });
    expect(await failureOf(cluster.as('hunter').esql.listQueries())).toMatchObject({
      status: 403,
      reason: expect.stringContaining('granted by the cluster privileges [monitor_esql'),
    });
    await query;
    expect((await failureOf(elastic.esql.getQuery({ id }))).status).toBe(404);
  });
});
