import '@testing-library/jest-dom';
import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import type { BurstsRow } from '../../../common/queries/bursts';
import type { HuntClient } from '../../services/hunt_client';
import { HuntError } from '../../services/hunt_error';
import { BurstsChart } from './bursts_chart';
import { answering, showEvidence } from './evidence.mock';

// Charts draws on a canvas, which jsdom does not have; the browser tests look at the bars.
jest.mock('./bursts_figure', () => ({ BurstsFigure: () => <div data-test-subj="figure" /> }));

configure({ testIdAttribute: 'data-test-subj' });

const WINDOW = { from: '2026-03-01T00:00:00.000Z', to: '2026-03-05T00:00:00.000Z' };

const FILTERS = {};

const count = (values: Partial<BurstsRow>): BurstsRow => ({
  bucket: '2026-03-01T10:00:00.000Z',
  outcome: 'quota',
  attempts: 20,
  unreadable: 0,
  first_seen: '2026-03-01T10:01:00.000Z',
  last_seen: '2026-03-01T10:02:00.000Z',
  asked_least: 20,
  asked_most: 1_200,
  ...values,
});

const COUNTS = [
  count({}),
  count({ outcome: 'success', attempts: 2, asked_most: 9, first_seen: '2026-03-01T10:15:00.000Z' }),
  count({
    bucket: '2026-03-01T12:00:00.000Z',
    outcome: 'success',
    attempts: 1,
    unreadable: 1,
    asked_most: null,
    first_seen: '2026-03-01T12:15:00.000Z',
    last_seen: '2026-03-01T12:30:00.000Z',
  }),
];

const show = (
  client: HuntClient = answering(COUNTS, WINDOW),
  values: Partial<ComponentProps<typeof BurstsChart>> = {}
) => {
  const onWindow = jest.fn();
  const change = jest.fn();
  const view = showEvidence(
    <BurstsChart
      window={WINDOW}
      filters={FILTERS}
      calls="counting"
      onWindow={onWindow}
      {...values}
    />,
    { client, change }
  );
  return { onWindow, change, view };
};

describe('BurstsChart', () => {
  afterEach(() => localStorage.clear());

  it('asks for the calls of the window and the filters, or of one principal', async () => {
    const client = answering(COUNTS, WINDOW);
    const start = jest.spyOn(client, 'start');
    show(client, { row: { actor: null, account: '111122223333' } });
    await screen.findByTestId('figure');
    expect(start.mock.calls[0]?.[1]).toEqual({
      ...WINDOW,
      filters: {},
      row: { actor: null, account: '111122223333' },
    });
  });

  it('says how many calls there are where the cluster cut its numbers, and nothing where not', async () => {
    const { view } = show(undefined, { calls: 30 });
    expect(await screen.findByText('23 of 30 calls: the last ones are missing')).toBeVisible();
    view.unmount();
    show(undefined, { calls: 23 });
    await screen.findByTestId('figure');
    expect(screen.queryByText(/are missing/)).not.toBeInTheDocument();
  });

  it('has a table of the same numbers beside the bars, in the time of the settings', async () => {
    show();
    expect(await screen.findByTestId('figure')).toBeInTheDocument();
    const [header, first, second] = screen.getAllByRole('row');
    expect(header).toHaveTextContent('FromToCallsUnreadableAsked at mostsuccessrefused: quota');
    expect(first).toHaveTextContent('2026-03-01 19:002026-03-01 20:002201,20991,200');
    expect(second).toHaveTextContent('11could not be readcould not be read0');
  });

  it('says what colours and marks mean, in words and numbers', async () => {
    show();
    const legend = await screen.findByRole('list');
    expect(legend).toHaveTextContent('refused: quota 1,200');
    expect(legend).toHaveTextContent('1 call unreadable');
    expect(legend).toHaveTextContent('first refusal 2026-03-01 19:01');
    expect(legend).toHaveTextContent('first success 2026-03-01 19:15');
    expect(legend).toHaveTextContent('last call 2026-03-01 21:30');
  });

  it('opens the menu of an outcome in the legend', async () => {
    const { change } = show();
    await userEvent.click(await screen.findByRole('button', { name: 'refused: quota' }));
    await userEvent.click(await screen.findByText('Only this'));
    expect(change).toHaveBeenCalledWith(
      expect.objectContaining({ filters: { outcome: { include: ['quota'], exclude: [] } } })
    );
  });

  it('shows the table instead of the bars, from which an interval narrows the window', async () => {
    const { onWindow } = show();
    await userEvent.click(await screen.findByTestId('huntBurstsTableToggle'));
    expect(screen.queryByTestId('figure')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '2026-03-01 19:00' }));
    expect(onWindow).toHaveBeenCalledWith('2026-03-01T10:00:00.000Z', '2026-03-01T11:00:00.000Z');
  });

  it('folds away, remembers that, and then asks for nothing', async () => {
    const { view } = show();
    await userEvent.click(screen.getByTestId('huntBurstsToggle'));
    expect(screen.queryByRole('table')).toBeNull();
    view.unmount();
    const client = answering(COUNTS, WINDOW);
    const start = jest.spyOn(client, 'start');
    show(client);
    expect(screen.getByTestId('huntBurstsToggle')).toHaveAttribute('aria-expanded', 'false');
    expect(start).not.toHaveBeenCalled();
  });

  it('says that there is no call', async () => {
    show(answering([], WINDOW));
    expect(await screen.findByText('No call in this window.')).toBeInTheDocument();
  });

  it('fails by itself, says why, and asks again', async () => {
    const client = answering(COUNTS, WINDOW);
    const start = jest
      .spyOn(client, 'start')
      .mockRejectedValueOnce(new HuntError('timed_out', 'Too long.', '<b>slow</b>'));
    show(client);
    const failure = await screen.findByTestId('huntSectionFailure-timed_out');
    expect(failure.querySelector('b')).toBeNull();
    await userEvent.click(screen.getByText('Ask again'));
    await waitFor(() => expect(start).toHaveBeenCalledTimes(2));
    expect(await screen.findByTestId('figure')).toBeInTheDocument();
  });
});
