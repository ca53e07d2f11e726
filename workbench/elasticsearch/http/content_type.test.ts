import { TestCluster } from '../test_support/test_cluster';

const ROW = JSON.stringify({ query: 'ROW a = 1 | LIMIT 1' });
const LINE = '{"create":{}}\n{"a":1}\n';

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await TestCluster.open();
});

afterAll(() => cluster.close());

/** What a body of a type is answered with. `fetch` gives bytes no type of its own. */
const post = async (path: string, text: string, type?: string) => {
  const response = await fetch(`${cluster.url}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from('elastic:workbench').toString('base64')}`,
      ...(type === undefined ? {} : { 'content-type': type }),
    },
    body: Buffer.from(text),
  });
  const body: unknown = await response.json();
  return { status: response.status, body };
};

it.each([
  'application/json',
  'application/json; charset=utf-8',
  'Application/JSON',
  'application/vnd.elasticsearch+json; compatible-with=9',
])('a body of %s is read', async (type) => {
  expect(await post('/_query', ROW, type)).toMatchObject({ status: 200 });
});

it('a body of another type is refused by its name', async () => {
  expect(await post('/_query', ROW, 'text/plain')).toEqual({
    status: 406,
    body: { error: 'Content-Type header [text/plain] is not supported', status: 406 },
  });
});

it('a body without a type is refused', async () => {
  expect(await post('/_query', ROW)).toEqual({
    status: 406,
    body: { error: 'Content-Type header is missing', status: 406 },
  });
});

it('lines of JSON are read in bulk alone', async () => {
  const type = 'application/x-ndjson';
  expect(await post('/lines/_bulk', LINE, type)).toMatchObject({ status: 200 });
  expect(await post('/_query', ROW, type)).toMatchObject({ status: 406 });
});

it('a path or a method that is not there is said first', async () => {
  expect(await post('/lines/_nothing', ROW, 'text/plain')).toMatchObject({ status: 400 });
  expect(await post('/lines', ROW, 'text/plain')).toMatchObject({ status: 405 });
});
