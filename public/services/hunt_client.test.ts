import type { HttpStart } from '@kbn/core/public';
import { published, type PublishedRow } from '../../common/queries/published';
import { tableOf } from './cell_table.mock';
import { createHuntClient } from './hunt_client';

const row: PublishedRow = {
  target_instance_count: 60,
  user_attempts: 6,
  'user.name': 'web_admin',
  date: '2018-26-20',
  subnet_id: null,
  instance_type: 'm5.2xlarge',
  'event.outcome': 'failure',
  principal_arns: ['arn:aws:iam::1:user/web_admin'],
  regions: ['us-east-1'],
  accounts: ['1'],
};

/** How an answer comes: column by column. */
const sent = (rows: object[]) => ({
  status: 'done',
  answer: {
    table: tableOf(rows),
    took: 3,
    is_partial: false,
    failures: [],
    warnings: [],
    row_limit: 1000,
  },
});

/** How it is given on: row by row. */
const done = (rows: object[]) => ({
  status: 'done',
  answer: { rows, took: 3, is_partial: false, failures: [], warnings: [], row_limit: 1000 },
});

const run = {
  opaque_id: 'opaque',
  started_at: '2018-08-21T00:00:00.000Z',
  window: { from: '2018-08-14T00:00:00.000Z', to: '2018-08-21T00:00:00.000Z' },
  text: 'from x',
  esql_parameters: {},
};

const fakeHttp = () => {
  const http = {
    get: jest.fn(),
    post: jest.fn(),
    delete: jest.fn(),
    basePath: { prepend: (path: string) => path, get: () => '' },
  };
  return { http, client: createHuntClient(http satisfies HttpStart) };
};

const { signal } = new AbortController();

describe('createHuntClient', () => {
  it('starts a query by name and version, and decodes its rows', async () => {
    const { http, client } = fakeHttp();
    http.post.mockResolvedValue({ run, progress: sent([row]) });
    const started = await client.start(published, {}, signal);
    expect(http.post).toHaveBeenCalledWith(
      '/internal/ec2_deployment_hunt/queries/published',
      expect.objectContaining({ version: '1', body: '{"parameters":{}}' })
    );
    expect(started).toEqual({ run, progress: done([row]) });
  });

  it('reads and deletes by an encoded id', async () => {
    const { http, client } = fakeHttp();
    http.get.mockResolvedValue({ progress: { status: 'running', id: 'a/b==' } });
    http.delete.mockResolvedValue({ acknowledged: true });
    await expect(client.read(published, 'a/b==', signal)).resolves.toEqual({
      status: 'running',
      id: 'a/b==',
    });
    await client.delete('published', 'a/b==');
    const path = '/internal/ec2_deployment_hunt/queries/published/async/a%2Fb%3D%3D';
    expect(http.get).toHaveBeenCalledWith(path, expect.objectContaining({ version: '1' }));
    expect(http.delete).toHaveBeenCalledWith(path, { version: '1', keepalive: true });
  });

  it.each([
    ['no JSON object', '<html></html>'],
    ['a row without a column', { run, progress: sent([{ ...row, user_attempts: undefined }]) }],
    ['a count that is text', { run, progress: sent([{ ...row, user_attempts: '6' }]) }],
    ['a key that nobody promised', { run, progress: sent([row]), extra: 1 }],
  ])('does not take %s for an answer', async (_, answer) => {
    const { http, client } = fakeHttp();
    http.post.mockResolvedValue(answer);
    await expect(client.start(published, {}, signal)).rejects.toMatchObject({
      name: 'HuntError',
      code: 'answer_not_understood',
      reason: expect.any(String),
    });
  });

  it('lets an abort through as what it is', async () => {
    const { http, client } = fakeHttp();
    http.get.mockRejectedValue(new DOMException('aborted', 'AbortError'));
    await expect(client.read(published, 'id', signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('turns a refusal into its code', async () => {
    const { http, client } = fakeHttp();
    http.get.mockRejectedValue(
      Object.assign(new Error('x'), {
        response: { status: 404 },
        body: { message: 'gone', attributes: { code: 'query_not_found' } },
      })
    );
    await expect(client.read(published, 'id', signal)).rejects.toMatchObject({
      code: 'query_not_found',
    });
  });
});
