import '@testing-library/jest-dom';
import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { rowButtonId } from '../components/row_open_button';
import { correctedQueryRow, valuesRow } from '../services/corrected_answer.mock';
import { CORRECTED_GRID, type CorrectedColumnId } from '../services/corrected_columns';
import { createGridPreferences, defaultPreferences } from '../services/grid_preferences';
import { HuntError } from '../services/hunt_error';
import { answers, correctedRows, openPage } from './open_page.mock';

const CORRECTED = '?v=1&reading=corrected';

/** Only columns that have room are drawn. */
const showColumns = (columns: readonly CorrectedColumnId[]) =>
  createGridPreferences(() => localStorage, 'hunter', CORRECTED_GRID).write({
    ...defaultPreferences(CORRECTED_GRID),
    columns,
  });

const cell = (grid: HTMLElement, column: CorrectedColumnId) =>
  grid.querySelector(`[role=gridcell][data-gridcell-column-id=${column}]`);

configure({ testIdAttribute: 'data-test-subj', asyncUtilTimeout: 5_000 });
// The whole page in a browser of JavaScript is slow on a busy machine.
jest.setTimeout(20_000);

describe('HuntPage, the corrected reading', () => {
  afterEach(() => localStorage.clear());

  it('runs both readings and tells how many rows each has', async () => {
    openPage({
      given: answers({
        corrected: [correctedQueryRow(), correctedQueryRow({ account: '811596193554' })],
      }),
    });
    const published = await screen.findByTestId('huntReading-published');
    await waitFor(() => expect(published).toHaveTextContent('As published 1'));
    expect(published).toHaveAttribute('aria-pressed', 'true');
    const corrected = screen.getByTestId('huntReading-corrected');
    await waitFor(() => expect(corrected).toHaveTextContent('Corrected 2'));
    await userEvent.click(corrected);
    expect(await correctedRows()).toBeInTheDocument();
    expect(screen.queryByTestId('huntReadingIsFixed')).not.toBeInTheDocument();
  });

  it('tells rows apart whose principals have the same short name, and says no account of others', async () => {
    const role = (account: string) => ({ actor: `arn:aws:iam::${account}:role/Batch`, account });
    openPage({
      search: CORRECTED,
      given: answers({
        corrected: [
          correctedQueryRow(role('811596193553')),
          correctedQueryRow(role('811596193554')),
          correctedQueryRow(),
        ],
      }),
    });
    const grid = await correctedRows();
    const principals = [
      ...grid.querySelectorAll('[role=gridcell][data-gridcell-column-id=principal]'),
    ].map((principal) => principal.textContent);
    expect(principals).toEqual([
      expect.stringMatching(/^Batch.*811596193553/),
      expect.stringMatching(/^Batch.*811596193554/),
      expect.not.stringMatching(/811596193553/),
    ]);
  });

  it('says that the cluster cut rows below the limit of the query, and how many there are', async () => {
    openPage({ search: CORRECTED, given: answers({ found: 1_234 }) });
    // They are counted after the rows have come.
    await correctedRows();
    const notice = await screen.findByTestId('huntLimitReached');
    expect(notice).toHaveTextContent('1 of 1,234 rows: the cluster returns no more');
    expect(screen.getByTestId('huntStatus')).toHaveTextContent('1 of 1,234 rows');
    await waitFor(() =>
      expect(screen.getByTestId('huntCompleteness')).toHaveTextContent('limit of rows reached')
    );
  });

  it('takes the grid along to the page of the next row, where the focus can go back to', async () => {
    createGridPreferences(() => localStorage, 'hunter', CORRECTED_GRID).write({
      ...defaultPreferences(CORRECTED_GRID),
      columns: ['principal'],
      pageSize: 25,
    });
    const rows = Array.from({ length: 26 }, (_, index) =>
      correctedQueryRow({
        actor: `arn:aws:iam::811596193553:user/u${index}`,
        asked_most: 99 - index,
      })
    );
    const key = '["arn:aws:iam::811596193553:user/u24","811596193553"]';
    const { address } = openPage({
      search: `${CORRECTED}&row=${encodeURIComponent(key)}`,
      given: answers({ corrected: rows }),
    });
    await correctedRows();
    const flyout = await screen.findByTestId('huntRowFlyout');
    fireEvent.keyDown(flyout, { key: 'ArrowRight' });
    await waitFor(() => expect(flyout).toHaveTextContent('26 of 26'));
    expect(address.read()).toContain('page=2');
    // Its button takes the focus back when the flyout closes.
    await waitFor(() =>
      expect(document.getElementById(rowButtonId(key.replace('u24', 'u25')))).toBeInTheDocument()
    );
  });

  it('says nothing of a limit where as many rows came as were counted', async () => {
    const { starts } = openPage({ search: CORRECTED });
    await correctedRows();
    await waitFor(() =>
      expect(screen.getByTestId('huntStatus')).toHaveTextContent('limit 10,000 not reached')
    );
    expect(starts('corrected_count')).toBe(1);
    expect(screen.queryByTestId('huntLimitReached')).not.toBeInTheDocument();
  });

  it('does not claim to have all rows where they could not be counted', async () => {
    const given = answers();
    given.corrected_count.mockRejectedValue(new HuntError('timed_out', 'x'));
    openPage({ search: CORRECTED, given });
    await correctedRows();
    expect(await screen.findByTestId('huntLimitReached')).toHaveTextContent('is not known');
    await waitFor(() =>
      expect(screen.getByTestId('huntCompleteness')).toHaveTextContent('whether rows were cut')
    );
  });

  it('says of the published reading that the controls do not apply to it', async () => {
    openPage();
    expect(await screen.findByTestId('huntReadingIsFixed')).toHaveTextContent('last 7 days');
  });

  it('keeps one reading when the other fails', async () => {
    const given = answers();
    given.published.mockRejectedValue(new HuntError('timed_out', 'x'));
    openPage({ search: CORRECTED, given });
    expect(await correctedRows()).toBeInTheDocument();
    const published = screen.getByTestId('huntReading-published');
    await waitFor(() => expect(published).toHaveTextContent('As published failed'));
  });

  it('keeps the rows when their values fail, and says what is missing', async () => {
    showColumns(['principal', 'asked_most', 'regions', 'asked_usd_per_hour']);
    const given = answers();
    given.corrected_values.mockRejectedValue(new HuntError('timed_out', 'x'));
    openPage({ search: CORRECTED, given });
    const grid = await correctedRows();
    expect(await screen.findByTestId('huntValuesProblem')).toHaveTextContent('could not be loaded');
    expect(cell(grid, 'asked_most')).toHaveTextContent('1,560');
    expect(cell(grid, 'regions')).toHaveTextContent('not loaded');
  });

  it('says of a list that was cut away that it is not listed, not that it is on its way', async () => {
    showColumns(['principal', 'regions', 'asked_usd_per_hour']);
    openPage({
      search: CORRECTED,
      given: answers({ values: [valuesRow({ account: 'another' })] }),
    });
    const grid = await correctedRows();
    expect(await screen.findByTestId('huntValuesProblem')).toHaveTextContent('are not complete');
    expect(cell(grid, 'regions')).toHaveTextContent('not listed');
    expect(cell(grid, 'asked_usd_per_hour')).toHaveTextContent('not listed');
  });

  it('never shows what is unknown as a number', async () => {
    showColumns(['asked_most', 'started', 'over_threshold']);
    openPage({
      search: CORRECTED,
      given: answers({
        corrected: [
          correctedQueryRow({ asked_least: null, asked_most: null, started: null, unreadable: 30 }),
        ],
      }),
    });
    const grid = await correctedRows();
    expect(cell(grid, 'asked_most')).toHaveTextContent('unknown');
    expect(cell(grid, 'started')).toHaveTextContent('unknown');
    expect(cell(grid, 'over_threshold')).toHaveTextContent('unknown');
  });

  it('asks with window, threshold and filters of the address, as two instants', async () => {
    const { client } = openPage({
      search: `${CORRECTED}&from=2018-08-14T00:00:00.000Z&to=2018-08-21T00:00:00.000Z&threshold=50&region=!us-east-1`,
    });
    await correctedRows();
    const asked = client.start.mock.calls.find(([query]) => query.name === 'corrected')?.[1];
    expect(asked).toEqual({
      from: '2018-08-14T00:00:00.000Z',
      to: '2018-08-21T00:00:00.000Z',
      threshold: 50,
      filters: { region: { include: [], exclude: ['us-east-1'] } },
      max_rows: 10_000,
    });
  });

  it('waits for Run after a changed control, says so, and runs on Enter', async () => {
    const { address, starts, steps } = openPage({ search: CORRECTED });
    await correctedRows();
    const threshold = screen.getByTestId('huntThreshold');
    await userEvent.clear(threshold);
    await userEvent.type(threshold, '50');
    expect(screen.getByTestId('huntRun')).toHaveTextContent('Run changes');
    expect(starts('corrected')).toBe(1);
    await userEvent.type(threshold, '{Enter}');
    expect(address.read()).toBe('?v=1&reading=corrected&threshold=50');
    expect(steps()).toBe(1);
    expect(starts('corrected')).toBe(2);
    await waitFor(() => expect(starts('published')).toBe(2));
    expect(await screen.findByText('Run')).toBeInTheDocument();
  });

  it.each(['0', '-1', '1.5', 'ten', '1e308', ''])('refuses the threshold "%s"', async (typed) => {
    const { starts } = openPage({ search: CORRECTED });
    await correctedRows();
    const threshold = screen.getByTestId('huntThreshold');
    await userEvent.clear(threshold);
    if (typed !== '') await userEvent.type(threshold, typed);
    expect(screen.getByRole('alert')).toHaveTextContent('a whole number from 1');
    expect(screen.getByTestId('huntRun')).toBeDisabled();
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    expect(starts('corrected')).toBe(1);
  });

  it('shows the filters of the address as pills, which wait for Run when removed', async () => {
    const { address, starts } = openPage({ search: `${CORRECTED}&region=%21eu-west-3` });
    await correctedRows();
    expect(screen.getByTestId('huntFilterPill')).toHaveTextContent('NOT Region: eu-west-3');
    await userEvent.click(screen.getByLabelText(/^Remove the filter NOT Region/));
    expect(screen.queryByTestId('huntFilterPill')).not.toBeInTheDocument();
    expect(starts('corrected')).toBe(1);
    await userEvent.click(screen.getByTestId('huntRun'));
    expect(address.read()).toBe(CORRECTED);
    expect(starts('corrected')).toBe(2);
  });

  it('runs a filter of a value menu at once, as one step of the history', async () => {
    showColumns(['regions']);
    const { address, back, steps, starts } = openPage({
      search: CORRECTED,
      given: answers({ values: [valuesRow(), valuesRow({ value: 'us-west-2', attempts: 3 })] }),
    });
    await correctedRows();
    await userEvent.click(await screen.findByLabelText('Show 1 more'));
    const menu = within(await screen.findByTestId('huntValueActions'));
    const [, second] = menu.getAllByRole('button', { name: 'Only this' });
    if (second === undefined) throw new Error('The second value has no menu.');
    await userEvent.click(second);
    expect(address.read()).toBe(`${CORRECTED}&region=us-west-2`);
    expect(steps()).toBe(1);
    expect(starts('corrected')).toBe(2);
    expect(starts('published')).toBe(1);
    act(back);
    expect(starts('corrected')).toBe(3);
    expect(screen.queryByTestId('huntFilterPill')).not.toBeInTheDocument();
  });

  it('sorts by a column of the address, with the unknown last', async () => {
    showColumns(['account', 'started']);
    openPage({
      search: `${CORRECTED}&sort=started:asc`,
      given: answers({
        corrected: [
          correctedQueryRow({ account: '1', started: null }),
          correctedQueryRow({ account: '2', started: 20 }),
          correctedQueryRow({ account: '3', started: 0 }),
        ],
      }),
    });
    const grid = await correctedRows();
    const accounts = grid.querySelectorAll('[role=gridcell][data-gridcell-column-id=account]');
    expect([...accounts].map((account) => account.textContent?.[0])).toEqual(['3', '2', '1']);
  });

  it('says when the row of the address is not there', async () => {
    openPage({ search: `${CORRECTED}&row=${encodeURIComponent('["arn:aws:iam::1:user/x","1"]')}` });
    await correctedRows();
    expect(screen.getByTestId('huntRowIsGone')).toBeInTheDocument();
  });
});
