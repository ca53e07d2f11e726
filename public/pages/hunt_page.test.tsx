import '@testing-library/jest-dom';
import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createGridPreferences, defaultPreferences } from '../services/grid_preferences';
import { HuntError } from '../services/hunt_error';
import { publishedAnswer, publishedRow, publishedRun } from '../services/published_answer.mock';
import { PUBLISHED_GRID, type ColumnId } from '../services/published_columns';
import {
  answers,
  done,
  locator,
  openPage,
  publishedRows as rowsShown,
  type PageToOpen,
} from './open_page.mock';

/** Opens the page with answers of the published query; the others answer at once. */
const open = ({
  start = jest.fn().mockResolvedValue(done()),
  ...others
}: Omit<PageToOpen, 'given'> & { start?: jest.Mock } = {}) =>
  openPage({ ...others, given: { ...answers(), published: start } });

const showColumns = (columns: readonly ColumnId[]) =>
  createGridPreferences(() => localStorage, 'hunter', PUBLISHED_GRID).write({
    ...defaultPreferences(PUBLISHED_GRID),
    columns,
  });

configure({ testIdAttribute: 'data-test-subj', asyncUtilTimeout: 5_000 });
// The whole page in a browser of JavaScript is slow on a busy machine.
jest.setTimeout(20_000);

describe('HuntPage', () => {
  afterEach(() => {
    localStorage.clear();
    locator.navigate.mockClear();
  });

  it('runs when it is opened, and shows the rows and how they came about', async () => {
    const { starts } = open();
    expect(starts('published')).toBe(1);
    const grid = await rowsShown();
    expect(within(grid).getByText('m5.2xlarge')).toBeInTheDocument();
    const status = screen.getByTestId('huntStatus');
    expect(status).toHaveTextContent('1 row');
    expect(status).toHaveTextContent('server 0.29 s');
    expect(status).toHaveTextContent('run 2018-08-21 00:00');
    expect(status).toHaveTextContent('limit 1,000 not reached');
    expect(screen.getAllByText('Done: 1 row.')).not.toHaveLength(0);
  });

  it('waits for Run when run_on_open is false, and runs on Ctrl+Enter', async () => {
    const { client, starts } = open({ runOnOpen: false });
    expect(client.start).not.toHaveBeenCalled();
    expect(screen.getByText('Who asked EC2 for many instances?')).toBeInTheDocument();
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    expect(starts('published')).toBe(1);
    await rowsShown();
  });

  it('stops the query when cancelled, and keeps the rows that were there', async () => {
    const start = jest
      .fn()
      .mockResolvedValueOnce(done())
      .mockResolvedValueOnce({ run: publishedRun, progress: { status: 'running', id: 'id-1' } });
    const { client } = open({ start });
    await rowsShown();
    await userEvent.click(await screen.findByTestId('huntRun'));
    expect(screen.getByText(/^Running for/)).toBeInTheDocument();
    expect(await rowsShown()).toBeInTheDocument();
    await userEvent.click(screen.getByTestId('huntCancel'));
    expect(client.delete).toHaveBeenCalledWith('published', 'id-1');
    expect(screen.getByText(/^Cancelled\. The rows below/)).toBeInTheDocument();
    expect(await rowsShown()).toBeInTheDocument();
  });

  it.each(['unmount', 'pagehide'])('stops the query on %s', async (way) => {
    const start = jest
      .fn()
      .mockResolvedValue({ run: publishedRun, progress: { status: 'running', id: 'id-1' } });
    const { client, page } = open({ start });
    await act(() => Promise.resolve());
    if (way === 'unmount') page.unmount();
    else fireEvent(window, new Event('pagehide'));
    expect(client.delete).toHaveBeenCalledWith('published', 'id-1');
  });

  it('says of an answer without rows what was asked of what', async () => {
    open({ start: jest.fn().mockResolvedValue(done(publishedAnswer([]))) });
    const found = await screen.findByTestId('huntNothingFound');
    expect(found).toHaveTextContent('logs-aws.cloudtrail-*');
    expect(found).toHaveTextContent('from 2018-08-14 00:00 to 2018-08-21 00:00');
  });

  it('says what happened and what to do when a run fails, and runs again', async () => {
    const start = jest
      .fn()
      .mockRejectedValueOnce(new HuntError('query_refused', 'x', 'line 3:5: Unknown column [a]'))
      .mockResolvedValueOnce(done());
    open({ start });
    const failure = await screen.findByTestId('huntFailure-query_refused');
    expect(failure).toHaveTextContent('The cluster refused the query');
    expect(failure).toHaveTextContent('line 3:5: Unknown column [a]');
    await userEvent.click(screen.getByRole('button', { name: 'Run again' }));
    expect(await rowsShown()).toBeInTheDocument();
  });

  it('keeps older rows under a failure and says whose they are', async () => {
    const start = jest
      .fn()
      .mockResolvedValueOnce(done())
      .mockRejectedValueOnce(new HuntError('cluster_unreachable', 'x'));
    open({ start });
    await rowsShown();
    await userEvent.click(await screen.findByTestId('huntRun'));
    const failure = await screen.findByTestId('huntFailure-cluster_unreachable');
    expect(failure).toHaveTextContent('The rows below are those of 2018-08-21 00:00.');
    expect(await rowsShown()).toBeInTheDocument();
  });

  it('names what did not answer, what could not be read and that there may be more', async () => {
    const rows = Array.from({ length: 1000 }, () => publishedRow());
    const answer = publishedAnswer(rows, {
      is_partial: true,
      failures: [{ cluster: 'eu', status: 'skipped', index: null, reason: 'no connection' }],
      warnings: ['Line 14:33: evaluation of [to_integer(max_count)] failed'],
    });
    open({ start: jest.fn().mockResolvedValue(done(answer)) });
    expect(await screen.findByTestId('huntPartial')).toHaveTextContent('eu · skipped');
    expect(screen.getByTestId('huntWarnings')).toHaveTextContent('Line 14:33');
    expect(screen.getByTestId('huntLimitReached')).toHaveTextContent('there may be more');
    expect(screen.getByTestId('huntStatus')).toHaveTextContent('1,000 rows, there may be more');
  });

  it('restores the view from the address, goes back with it, and names what it ignores', async () => {
    const { address, back } = open({ search: '?panel=about&colour=red&from=now-1d&threshold=0' });
    const about = screen.getByRole('dialog', { name: /High EC2 Instance Deployment/ });
    expect(about).toHaveTextContent('c3d24ae8-655d-11ef-a990-f661ea17fbcc');
    const problems = screen.getByTestId('huntAddressProblems');
    expect(problems).toHaveTextContent('“colour”');
    expect(problems).toHaveTextContent('“threshold”');
    expect(problems).toHaveTextContent('A threshold is a whole number from 1');
    await userEvent.click(screen.getByRole('button', { name: 'Query' }));
    expect(address.read()).toBe('?v=1&reading=published&from=now-1d&to=now&panel=query');
    expect(screen.getByRole('dialog', { name: 'Query' })).toHaveTextContent('user_attempts');
    act(back);
    expect(screen.getByRole('dialog', { name: /High EC2/ })).toBeInTheDocument();
  });

  it('closes a panel on Escape and gives the focus back', async () => {
    open();
    await rowsShown();
    await userEvent.click(screen.getByRole('button', { name: 'About' }));
    expect(screen.getByRole('dialog')).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await waitFor(() => expect(screen.getByRole('button', { name: 'About' })).toHaveFocus());
  });

  it('leads from a principal to Discover by a real link, and within Kibana on a plain click', async () => {
    // Only columns that have room are drawn.
    showColumns(['principal_arns']);
    open();
    const link = await screen.findByRole('link', {
      name: 'arn:aws:iam::811596193553:user/web_admin',
    });
    expect(link.getAttribute('href')).toContain('/base/app/r?lz=');
    await userEvent.click(link);
    expect(locator.navigate).toHaveBeenCalledWith(
      expect.objectContaining({ filters: expect.any(Array), dataViewSpec: expect.any(Object) })
    );
  });

  it('has no link where there is no Discover, and says why', async () => {
    open({ hasDiscover: false });
    await rowsShown();
    expect(screen.queryByRole('link', { name: /^arn:/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Query' }));
    expect(screen.getByText(/Discover is not available here/)).toBeInTheDocument();
  });

  it('shows hostile text as text', async () => {
    const name = '<img src=x onerror=alert(1)>\u202Eabc\n{x}';
    const answer = publishedAnswer([publishedRow({ 'user.name': name, subnet_id: null })]);
    open({ start: jest.fn().mockResolvedValue(done(answer)) });
    const grid = await rowsShown();
    expect(within(grid).getByText('<img src=x onerror=alert(1)>[U+202E]abc↵{x}')).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
    expect(within(grid).getByText(/not in the request/)).toBeInTheDocument();
  });

  it('remembers how the grid was left', async () => {
    showColumns(['regions', 'user.name']);
    open();
    const grid = await rowsShown();
    const headings = within(grid)
      .getAllByRole('columnheader')
      .map((heading) => heading.getAttribute('data-gridcell-column-id'));
    expect(headings).toEqual(['discover', 'regions', 'user.name']);
  });
});
