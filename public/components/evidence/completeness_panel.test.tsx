import '@testing-library/jest-dom';
import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FilteredParameters } from '../../../common/queries/corrected_parameters';
import type { CoverageRow } from '../../../common/queries/coverage';
import type { Filters } from '../../../common/result/filters';
import { firstRunState, type HuntRunState } from '../../hooks/hunt_run_state';
import type { LimitedAnswer } from '../../services/evidence_completeness';
import { HuntError } from '../../services/hunt_error';
import { CompletenessLine } from './completeness_line';
import { CompletenessPanel } from './completeness_panel';
import { answering, showEvidence } from './evidence.mock';

configure({ testIdAttribute: 'data-test-subj' });

type CoverageState = HuntRunState<CoverageRow, FilteredParameters>;

const WINDOW = { from: '2026-03-01T00:00:00.000Z', to: '2026-03-03T00:00:00.000Z' };

const HOSTILE = '<img src=x onerror=alert(1)>\u202e';

const ANSWERS: readonly LimitedAnswer[] = [
  {
    name: 'corrected',
    rows: [{}],
    row_limit: 10_000,
    cut: { kind: 'whole' },
    is_partial: true,
    failures: [{ cluster: 'eu', status: 'partial', index: null, reason: HOSTILE }],
  },
];

const WHOLE: CoverageRow = {
  events: 120_000,
  newest: '2026-03-02T23:58:00.000Z',
  oldest: '2026-03-01T00:00:01.000Z',
  regions: ['eu-west-1', HOSTILE],
  accounts: ['111122223333'],
  days: ['2026-03-01', '2026-03-02'],
  calls: 3_214,
  read: 3_214,
  unreadable: 0,
  without_request: 0,
  too_long: 0,
  ambiguous: 0,
};

const done = (row: CoverageRow, filters: Filters = {}): CoverageState => ({
  ...firstRunState(),
  status: 'done',
  finishedWith: { ...WINDOW, filters },
  finished: {
    run: {
      opaque_id: 'id',
      started_at: WINDOW.to,
      window: WINDOW,
      text: '',
      esql_parameters: {},
    },
    answer: {
      rows: [row],
      took: 1,
      is_partial: false,
      failures: [],
      warnings: [],
      row_limit: 10_000,
    },
    roundTrip: 1,
  },
});

describe('CompletenessLine', () => {
  it('says that all was read, and opens the account of it', async () => {
    const onOpen = jest.fn();
    showEvidence(
      <CompletenessLine coverage={done(WHOLE)} answers={[]} isOpen={false} onOpen={onOpen} />
    );
    const line = screen.getByText('complete: 3,214 calls read, newest event 2 min old');
    await userEvent.click(line);
    expect(onOpen).toHaveBeenCalled();
  });

  it('names what is lacking', () => {
    const lacking = { ...WHOLE, unreadable: 14, too_long: 3, days: ['2026-03-01'] };
    showEvidence(
      <CompletenessLine
        coverage={done(lacking)}
        answers={ANSWERS}
        isOpen={false}
        onOpen={jest.fn()}
      />
    );
    expect(screen.getByTestId('huntCompleteness')).toHaveTextContent(
      'not complete: not everything answered, 14 calls unreadable, 1 day without events'
    );
  });

  it('says of how many calls a filter on types cannot tell, and of a filter on Regions nothing', () => {
    const lacking = { ...WHOLE, unreadable: 3, without_request: 2 };
    const only = { include: ['a'], exclude: [] };
    const props = { answers: [], isOpen: false, onOpen: jest.fn() };
    const view = showEvidence(
      <CompletenessLine coverage={done(lacking, { type: only })} {...props} />
    );
    expect(screen.getByTestId('huntCompleteness')).toHaveTextContent(
      /^not complete: 3 calls unreadable \(2 of unknown type and subnet\)$/
    );
    view.unmount();
    showEvidence(<CompletenessLine coverage={done(lacking, { region: only })} {...props} />);
    expect(screen.getByTestId('huntCompleteness')).toHaveTextContent(
      /^not complete: 3 calls unreadable$/
    );
  });

  it('claims nothing while it does not know', () => {
    showEvidence(
      <CompletenessLine coverage={firstRunState()} answers={[]} isOpen={false} onOpen={jest.fn()} />
    );
    expect(screen.getByTestId('huntCompleteness')).toHaveTextContent('is not known');
  });
});

describe('CompletenessPanel', () => {
  const show = (coverage: CoverageState, client = answering([{ duplicates: 3 }], WINDOW)) => {
    const onRun = jest.fn();
    showEvidence(
      <CompletenessPanel coverage={coverage} answers={ANSWERS} onRun={onRun} onClose={jest.fn()} />,
      { client }
    );
    return onRun;
  };

  it('counts calls that came twice, and leads to exactly those that could not be read', async () => {
    show(done({ ...WHOLE, unreadable: 14, read: 3_200 }));
    const details = screen.getByTestId('huntCompletenessDetails');
    expect(await within(details).findByText(/3 calls came once more/)).toBeInTheDocument();
    expect(details).toHaveTextContent('14 calls do not tell');
    const href = screen.getByTestId('huntTroubledCalls-unreadable').getAttribute('href');
    expect(decodeURIComponent(href ?? '')).toContain('| WHERE unreadable');
    expect(screen.queryByTestId('huntTroubledCalls-ambiguous')).toBeNull();
  });

  it('says what filters do to its counts, and leads to the calls that they let pass', async () => {
    const filters = {
      account: { include: ['111122223333'], exclude: [] },
      type: { include: ['p3.2xlarge'], exclude: [] },
    };
    show(done({ ...WHOLE, unreadable: 3, without_request: 1 }, filters));
    const details = screen.getByTestId('huntCompletenessDetails');
    await within(details).findByText(/3 calls came once more/);
    expect(details).toHaveTextContent('count only calls that your filters let pass');
    expect(details).toHaveTextContent('1 of them has no request');
    const href = screen.getByTestId('huntTroubledCalls-unreadable').getAttribute('href');
    expect(decodeURIComponent(href ?? '')).toContain('account IN (\\"111122223333\\")');
  });

  it('shows hostile text as text', async () => {
    show(done(WHOLE));
    const details = screen.getByTestId('huntCompletenessDetails');
    await within(details).findByText(/3 calls came once more/);
    expect(within(details).getAllByText(/onerror=alert\(1\)>\[U\+202E\]/)).toHaveLength(2);
    expect(details.querySelector('img')).toBeNull();
  });

  it('fails in one part only when the copies cannot be counted', async () => {
    const client = answering([], WINDOW);
    jest.spyOn(client, 'start').mockRejectedValue(new HuntError('timed_out', 'Too long.'));
    show(done(WHOLE), client);
    expect(await screen.findByTestId('huntSectionFailure-timed_out')).toBeInTheDocument();
    expect(screen.getByTestId('huntCompletenessDetails')).toHaveTextContent('3,214 could be read');
  });

  it('says why nothing is known, and runs again', async () => {
    const error = new HuntError('cluster_overloaded', 'Full.');
    const onRun = show({ ...firstRunState(), status: 'failed', error });
    await userEvent.click(screen.getByText('Ask again'));
    expect(onRun).toHaveBeenCalled();
  });
});
