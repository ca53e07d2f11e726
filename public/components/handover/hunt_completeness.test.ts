import { correctedRows } from '../../../common/result/corrected_row';
import type { Filters } from '../../../common/result/filters';
import { firstRunState } from '../../hooks/hunt_run_state';
import { answerOf, correctedQueryRow, correctedRun } from '../../services/corrected_answer.mock';
import { huntCompleteness, type HuntCompletenessFacts } from './hunt_completeness';

const coverageWith = (filters: Filters): HuntCompletenessFacts['coverage'] => ({
  ...firstRunState(),
  status: 'done',
  finished: {
    run: correctedRun,
    answer: answerOf([
      {
        events: 900,
        newest: correctedRun.window.to,
        oldest: correctedRun.window.from,
        regions: ['us-east-1'],
        accounts: ['811596193553'],
        days: [14, 15, 16, 17, 18, 19, 20].map((day) => `2018-08-${day}`),
        calls: 33,
        read: 30,
        unreadable: 3,
        without_request: 2,
        too_long: 1,
        ambiguous: 0,
      },
    ]),
    roundTrip: 1,
  },
  finishedWith: { ...correctedRun.window, filters },
});

const textOf = (unreadable: number | null, filters: Filters = {}): string => {
  const [row = null] =
    unreadable === null
      ? []
      : correctedRows([correctedQueryRow({ attempts: 9, unreadable, ambiguous: 0 })], null);
  return huntCompleteness({ coverage: coverageWith(filters), answers: [], row });
};

describe('how complete the rows of a case are', () => {
  it('counts all calls for all rows, and for one row its own', () => {
    expect(textOf(null)).toBe('Answer not complete: 3 calls unreadable.');
    expect(textOf(1)).toBe('Answer not complete: 1 call unreadable.');
    expect(textOf(0)).toMatch(/^Answer complete: 9 calls read, newest event /);
  });

  it('counts for one row also the calls that may be its own, as filters cannot tell', () => {
    expect(textOf(0, { type: { include: ['p3.2xlarge'], exclude: [] } })).toBe(
      'Answer not complete: 3 calls unreadable (2 of unknown type and subnet).'
    );
  });
});
