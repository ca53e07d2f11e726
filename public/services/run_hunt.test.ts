import { published } from '../../common/queries/published';
import { HuntError } from './hunt_error';
import { publishedAnswer, publishedRow, publishedRun } from './published_answer.mock';
import { runHunt } from './run_hunt';

const answer = publishedAnswer([publishedRow()]);
const done = { status: 'done', answer } as const;
const running = { status: 'running', id: 'id-1' } as const;

/** Rejects when its signal is aborted, as a fetch does, and never resolves. */
const never = (signal: AbortSignal) =>
  new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(new DOMException('x', 'AbortError')))
  );

const setUp = () => {
  const client = { start: jest.fn(), read: jest.fn(), delete: jest.fn() };
  client.start.mockResolvedValue({ run: publishedRun, progress: running });
  client.read.mockResolvedValue(running);
  client.delete.mockResolvedValue(undefined);
  const controller = new AbortController();
  const start = () =>
    runHunt({
      client,
      query: published,
      parameters: {},
      timeout: 60_000,
      signal: controller.signal,
    });
  return { client, controller, start };
};

describe('runHunt', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('gives rows that came at once, with no poll', async () => {
    const { client, start } = setUp();
    client.start.mockResolvedValue({ run: publishedRun, progress: done });
    await expect(start()).resolves.toMatchObject({ run: publishedRun, answer });
    expect(client.read).not.toHaveBeenCalled();
    expect(client.delete).not.toHaveBeenCalled();
  });

  it('polls ever more slowly until the rows come', async () => {
    const { client, start } = setUp();
    const finished = start();
    await jest.advanceTimersByTimeAsync(249);
    expect(client.read).toHaveBeenCalledTimes(0);
    await jest.advanceTimersByTimeAsync(1);
    expect(client.read).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(30_000);
    expect(client.read.mock.calls.length).toBeGreaterThan(15);
    expect(client.read.mock.calls.length).toBeLessThan(25);
    client.read.mockResolvedValue(done);
    await jest.advanceTimersByTimeAsync(2_000);
    await expect(finished).resolves.toMatchObject({ answer });
    expect(client.start).toHaveBeenCalledTimes(1);
    expect(client.delete).not.toHaveBeenCalled();
  });

  it('asks again at once where the server has waited for the rows', async () => {
    const { client, start } = setUp();
    const after = (milliseconds: number, value: unknown) => () =>
      new Promise((resolve) => setTimeout(() => resolve(value), milliseconds));
    client.start.mockImplementation(after(500, { run: publishedRun, progress: running }));
    client.read
      .mockImplementationOnce(after(2_000, running))
      .mockImplementationOnce(after(100, done));
    const finished = start();
    await jest.advanceTimersByTimeAsync(500);
    expect(client.read).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(client.read).toHaveBeenCalledTimes(2);
    await jest.advanceTimersByTimeAsync(100);
    await expect(finished).resolves.toMatchObject({ answer, roundTrip: 2_600 });
  });

  it.each(['kibana_unreachable', 'cluster_unreachable', 'query_not_found'] as const)(
    'asks again when a poll failed with %s',
    async (code) => {
      const { client, start } = setUp();
      client.read.mockRejectedValueOnce(new HuntError(code, 'x')).mockResolvedValue(done);
      const finished = start();
      await jest.advanceTimersByTimeAsync(1_000);
      await expect(finished).resolves.toMatchObject({ answer });
      expect(client.delete).not.toHaveBeenCalled();
    }
  );

  it('gives up after five seconds of dropped polls, and stops the query', async () => {
    const { client, start } = setUp();
    client.read.mockRejectedValue(new HuntError('kibana_unreachable', 'x'));
    const finished = expect(start()).rejects.toMatchObject({ code: 'kibana_unreachable' });
    await jest.advanceTimersByTimeAsync(4_000);
    expect(client.delete).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(2_000);
    await finished;
    expect(client.delete).toHaveBeenCalledWith('published', 'id-1');
  });

  it('does not ask again after a failure that stays', async () => {
    const { client, start } = setUp();
    client.read.mockRejectedValue(new HuntError('query_refused', 'x'));
    const finished = expect(start()).rejects.toMatchObject({ code: 'query_refused' });
    await jest.advanceTimersByTimeAsync(250);
    await finished;
    expect(client.read).toHaveBeenCalledTimes(1);
  });

  it('stops the query in the same moment in which it is aborted', async () => {
    const { client, controller, start } = setUp();
    const finished = expect(start()).rejects.toMatchObject({ name: 'AbortError' });
    await jest.advanceTimersByTimeAsync(100);
    controller.abort();
    expect(client.delete).toHaveBeenCalledWith('published', 'id-1');
    await finished;
    expect(client.delete).toHaveBeenCalledTimes(1);
  });

  it('aborts a start that has no id yet, and deletes by an id that still comes', async () => {
    const { client, controller, start } = setUp();
    client.start.mockImplementation((_query, _parameters, signal: AbortSignal) => never(signal));
    const aborted = expect(start()).rejects.toMatchObject({ name: 'AbortError' });
    controller.abort();
    await aborted;
    expect(client.delete).not.toHaveBeenCalled();

    const late = setUp();
    const finished = expect(late.start()).rejects.toMatchObject({ name: 'AbortError' });
    late.controller.abort();
    await finished;
    expect(late.client.delete).toHaveBeenCalledWith('published', 'id-1');
  });

  it('stops the query and says so when the time is over', async () => {
    const { client, start } = setUp();
    client.read.mockImplementation((_query, _id, signal: AbortSignal) => never(signal));
    const finished = expect(start()).rejects.toMatchObject({ code: 'timed_out' });
    await jest.advanceTimersByTimeAsync(60_000);
    await finished;
    expect(client.delete).toHaveBeenCalledWith('published', 'id-1');
  });
});
