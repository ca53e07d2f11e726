import type { PublishedRow } from '../../common/queries/published';
import { HuntError } from '../services/hunt_error';
import { publishedAnswer, publishedRow, publishedRun } from '../services/published_answer.mock';
import { firstRunState, huntRunState, type HuntRunEvent } from './hunt_run_state';

const finished = { run: publishedRun, answer: publishedAnswer([publishedRow()]), roundTrip: 340 };
const parameters = {};
const error = new HuntError('timed_out', 'x');

const after = (...events: Array<HuntRunEvent<PublishedRow>>) =>
  events.reduce(huntRunState<PublishedRow>, firstRunState<PublishedRow>());

const started = (attempt: number) => ({ type: 'started', attempt, at: attempt * 100 }) as const;

describe('huntRunState', () => {
  it('is idle until a run starts', () => {
    expect(after()).toMatchObject({ status: 'idle', finished: null, startedAt: null });
  });

  it('has rows when the run is done', () => {
    expect(after(started(1), { type: 'finished', attempt: 1, finished, parameters })).toMatchObject(
      {
        status: 'done',
        finished,
        finishedWith: parameters,
      }
    );
  });

  it.each([
    [{ type: 'failed', attempt: 2, error }, 'failed'],
    [{ type: 'cancelled', attempt: 2 }, 'cancelled'],
  ] as const)('keeps the rows of the run before when the next ends by %j', (event, status) => {
    const state = after(
      started(1),
      { type: 'finished', attempt: 1, finished, parameters },
      started(2),
      event
    );
    expect(state).toMatchObject({ status, finished });
  });

  it('forgets the error when the next run starts', () => {
    const state = after(started(1), { type: 'failed', attempt: 1, error }, started(2));
    expect(state).toMatchObject({ status: 'running', error: null, startedAt: 200 });
  });

  it('takes nothing from a run that is no longer the latest', () => {
    const running = after(started(1), started(2));
    for (const event of [
      { type: 'finished', attempt: 1, finished, parameters },
      { type: 'failed', attempt: 1, error },
      { type: 'cancelled', attempt: 1 },
      started(1),
    ] as const) {
      expect(huntRunState(running, event)).toBe(running);
    }
  });

  it('takes nothing from a run that was cancelled', () => {
    const state = after(started(1), { type: 'cancelled', attempt: 1 });
    expect(huntRunState(state, { type: 'finished', attempt: 1, finished, parameters })).toBe(state);
  });
});
