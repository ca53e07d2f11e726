import type { Query } from '../../common/queries/query';
import type { HuntClient } from './hunt_client';
import { rowsFirst } from './rows_first';

const query = { name: 'any' } as Query<object, never>;
const answer = { status: 'done', answer: { rows: [] } };
const running = { status: 'running', id: 'id-1' };

/** A client whose starts end when they are told to. */
const fakeClient = () => {
  const started: object[] = [];
  const ends = new Map<object, { with(progress: object): void; fail(error: Error): void }>();
  const client = {
    start: jest.fn(
      (_query: unknown, parameters: object) =>
        new Promise((resolve, reject) => {
          started.push(parameters);
          ends.set(parameters, { with: (progress) => resolve({ progress }), fail: reject });
        })
    ),
    read: jest.fn(() => Promise.resolve(answer)),
    delete: jest.fn(() => Promise.resolve()),
  };
  return { client: client as unknown as HuntClient, started, ends };
};

const opened = (timeout = 60_000) => {
  const { client, started, ends } = fakeClient();
  const turns = rowsFirst(client, timeout);
  const [rows, others] = [{ rows: true }, { others: true }];
  const stop = new AbortController();
  const start = (parameters: object, { signal } = new AbortController()): Promise<unknown> =>
    turns.client.start(query, parameters, signal);
  turns.goFirst(rows);
  return { turns, started, ends, rows, others, stop, start };
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Lets a frame be painted. */
const paint = () => jest.advanceTimersByTimeAsync(50);

describe('rowsFirst', () => {
  it('starts the others once the rows have come and are drawn', async () => {
    const { started, ends, rows, others, start } = opened();
    void start(others);
    void start(rows);
    await paint();
    expect(started).toEqual([rows]);
    ends.get(rows)?.with(answer);
    await paint();
    expect(started).toEqual([rows, others]);
  });

  it('follows the rows to their end by their id', async () => {
    const { turns, started, ends, rows, others, start } = opened();
    void start(rows);
    void start(others);
    ends.get(rows)?.with(running);
    await paint();
    expect(started).toEqual([rows]);
    await turns.client.read(query, 'another', new AbortController().signal);
    await paint();
    expect(started).toEqual([rows]);
    await turns.client.read(query, 'id-1', new AbortController().signal);
    await paint();
    expect(started).toEqual([rows, others]);
  });

  it.each([
    ['fail to start', ({ ends, rows }: ReturnType<typeof opened>) => ends.get(rows)?.fail(Error())],
    ['are stopped while they start', ({ stop }: ReturnType<typeof opened>) => stop.abort()],
  ])('starts the others when the rows %s', async (_, happen) => {
    const page = opened();
    page.start(page.rows, page.stop).catch(() => undefined);
    void page.start(page.others);
    happen(page);
    await paint();
    expect(page.started).toEqual([page.rows, page.others]);
  });

  it('starts the others when the rows are given up', async () => {
    const { turns, started, ends, rows, others, start } = opened();
    void start(rows);
    void start(others);
    ends.get(rows)?.with(running);
    await paint();
    await turns.client.delete('any', 'id-1');
    await paint();
    expect(started).toEqual([rows, others]);
  });

  it.each([
    [60_000, 5_000],
    [1_000, 250],
  ])('with %d ms for a query, waits %d ms at the most', async (timeout, longest) => {
    const { started, rows, others, start } = opened(timeout);
    void start(rows);
    void start(others);
    await jest.advanceTimersByTimeAsync(longest - 1);
    expect(started).toEqual([rows]);
    await jest.advanceTimersByTimeAsync(1);
    expect(started).toEqual([rows, others]);
  });

  it('never starts what was stopped while it waited', async () => {
    const { started, ends, rows, others, stop, start } = opened();
    void start(rows);
    const waiting = start(others, stop);
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    ends.get(rows)?.with(answer);
    await paint();
    expect(started).toEqual([rows]);
  });

  it('holds nothing up when nothing goes first', async () => {
    const { client, started } = fakeClient();
    const parameters = {};
    void rowsFirst(client, 60_000).client.start(query, parameters, new AbortController().signal);
    await paint();
    expect(started).toEqual([parameters]);
  });
});
