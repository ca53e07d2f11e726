import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { hostileTexts, hostileTextSeed } from '../../../common/hostile_text.mock';
import { HuntError } from '../../services/hunt_error';
import { visibleText } from '../../../common/result/visible_text';
import {
  climbed,
  event,
  followed,
  novelty,
  openFlyout,
  refusal,
  section,
  value,
} from './open_flyout.mock';

configure({ testIdAttribute: 'data-test-subj', asyncUtilTimeout: 4_000 });

jest.setTimeout(20_000);

const seed = hostileTextSeed();

beforeEach(() => localStorage.clear());

const other = climbed({ actor: 'arn:aws:iam::811596193553:user/other' });

const heading = () => screen.findByRole('heading', { level: 2 });

it('says at once who, what, how many, how many refused, and since when', async () => {
  openFlyout();
  const flyout = within(await screen.findByTestId('huntRowFlyout'));
  expect((await heading()).textContent).toBe('web_admin');
  expect(
    flyout.getByText(/asked at most 1,560 · started 2 · 30 attempts, 29 refused/)
  ).toBeTruthy();
  expect(flyout.getAllByText('2026-03-06 10:00').length).toBeGreaterThan(0);
});

describe('arithmetic', () => {
  it('links each figure to the calls behind it', async () => {
    openFlyout();
    const arithmetic = await section('arithmetic');
    const link = arithmetic.getByRole('link', { name: '29' });
    const address = decodeURIComponent(link.getAttribute('href') ?? '');
    expect(address).toContain('| WHERE outcome != \\"success\\"');
    expect(address).toContain('user/web_admin');
    expect(arithmetic.getByRole('link', { name: '1,560' })).toBeTruthy();
    expect(arithmetic.getByText(/refused: quota 20 · refused: rights 9/)).toBeTruthy();
  });

  it('says unknown, not zero, for what no record tells', async () => {
    openFlyout({ rows: [climbed({ started: null, started_unknown: 3, asked_most: null })] });
    const arithmetic = await section('arithmetic');
    expect(arithmetic.getAllByText('unknown').length).toBeGreaterThanOrEqual(2);
    expect(arithmetic.getByText(/whose record does not tell what they started/)).toBeTruthy();
  });

  it('says which calls are in no sum', async () => {
    openFlyout({ rows: [climbed({ unreadable: 4 })] });
    expect(
      (await section('arithmetic')).getByText(/26 of 30 calls; 4 could not be read/)
    ).toBeTruthy();
  });
});

describe('sections', () => {
  it('show refusals in time with the first success marked', async () => {
    openFlyout({
      answers: {
        row_refusals: [
          refusal(),
          refusal({ at: '2026-03-06T12:00:00.000Z', outcome: 'success', error_code: null }),
        ],
      },
    });
    const refusals = await section('refusals');
    const rows = await refusals.findAllByRole('row');
    expect(rows.map((row) => row.textContent).join('\n')).toMatch(
      /refused: quota[\s\S]*Client.VcpuLimitExceeded[\s\S]*success first success/
    );
  });

  it('show where calls came from, and how they were signed', async () => {
    openFlyout({
      answers: {
        row_values: [
          value(),
          value({ facet: 'mfa', value: 'false' }),
          value({ facet: 'access key', value: 'AKIAJOGCDXJ5NW5PXUPA' }),
          value({ facet: 'user agent', value: null }),
        ],
      },
    });
    const origins = await section('origins');
    expect(await origins.findByText('203.0.113.7')).toBeTruthy();
    expect(origins.getByText('without MFA')).toBeTruthy();
    expect(origins.getByText('AKIAJOGCDXJ5NW5PXUPA')).toBeTruthy();
    expect(origins.queryByText('User agent')).toBeNull();
  });

  it('print the look-back that the data really covers', async () => {
    openFlyout();
    const novel = await section('novelty');
    expect(await novel.findByText('The data covers only 9 days before the window.')).toBeTruthy();
    expect(await novel.findByText('new')).toBeTruthy();
  });

  it('call nothing new when there is no data before the window', async () => {
    openFlyout({
      answers: { oldest_event: [{ oldest: '2026-03-02T00:00:00.000Z' }], row_novelty: [novelty()] },
    });
    const novel = await section('novelty');
    expect(await novel.findByText(/what is new cannot be told/)).toBeTruthy();
    expect(novel.queryByText('new')).toBeNull();
  });

  it('say what happened next, or that nothing did', async () => {
    openFlyout();
    expect(await (await section('aftermath')).findByText('access key made')).toBeTruthy();
  });

  it('say that nothing happened next', async () => {
    openFlyout({ answers: { row_aftermath: [] } });
    expect(await (await section('aftermath')).findByText(/^Nothing in the window/)).toBeTruthy();
  });

  it('say how much happened next where the cluster returns less', async () => {
    openFlyout({ answers: { row_aftermath_count: [{ events_found: 40 }] } });
    const aftermath = await section('aftermath');
    expect(await aftermath.findByText(/^The first 1 of 40: one answer/)).toBeTruthy();
    expect(aftermath.getByRole('button', { name: 'What happened next 40' })).toBeTruthy();
  });

  it('fail by themselves, and can be asked again', async () => {
    const { starts } = openFlyout({
      answers: { row_refusals: new HuntError('cluster_overloaded', 'full') },
    });
    const refusals = await section('refusals');
    const again = await refusals.findByRole('button', { name: 'Ask again' });
    expect(await (await section('origins')).findByText('203.0.113.7')).toBeTruthy();
    fireEvent.click(again);
    await waitFor(() => expect(starts('row_refusals')).toBe(2));
    expect(starts('row_values')).toBe(1);
  });

  it('open their own query in Discover', async () => {
    openFlyout();
    const refusals = await section('refusals');
    const link = await refusals.findByRole('link', { name: /in Discover$/ });
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain('row_refusals');
  });

  it('remember whether they are open', async () => {
    const { unmount } = openFlyout();
    const aftermath = await section('aftermath');
    fireEvent.click(aftermath.getByRole('button', { name: /What happened next/ }));
    unmount();
    openFlyout();
    expect((await section('aftermath')).queryByText('access key made')).toBeNull();
  });
});

describe('events', () => {
  const hidden = event({
    id: 'event-2',
    asked_least: 1,
    asked_most: 1,
    source: {
      aws: {
        cloudtrail: {
          request_parameters: 'tag=maxCount=1',
          flattened: {
            request_parameters: { instancesSet: { items: [{ minCount: 1, maxCount: 200 }] } },
          },
        },
      },
    },
  });

  it('read the counts again, and mark a text that says otherwise than its record', async () => {
    openFlyout({ answers: { row_events: [event(), hidden] } });
    const events = await section('events');
    expect(
      await events.findByText(/Read again from 2 of 2 documents: asked at least 2, at most 202/)
    ).toBeTruthy();
    expect(events.getByTestId('huntTextAndRecordDisagree').textContent).toMatch(
      /Text and record disagree in 1 event:/
    );
  });

  it('show a request as a tree and the document as JSON', async () => {
    openFlyout({ answers: { row_events: [hidden] } });
    const events = await section('events');
    fireEvent.click(await events.findByRole('button', { name: 'Show this event' }));
    const details = within(await screen.findByTestId('huntEventDetails'));
    expect(details.getByText('maxCount').closest('li')?.textContent).toBe('maxCount: 200');
    expect(details.getByText(/the record says at least 1, at most 200/)).toBeTruthy();
    expect(details.getByText('tag=maxCount=1')).toBeTruthy();
    fireEvent.click(details.getByRole('tab', { name: 'Document' }));
    expect(details.getByRole('tabpanel').textContent).toContain('"maxCount": 200');
    const link = details.getByRole('link', { name: 'This event in Discover' });
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain('_id == \\"event-2\\"');
  });

  it('say how many of them are loaded, and load the rest when asked', async () => {
    const { start } = openFlyout();
    const events = await section('events');
    expect(await events.findByText(/newest 1 of 30 events/)).toBeTruthy();
    fireEvent.click(events.getByRole('button', { name: 'Load all' }));
    await waitFor(() =>
      expect(start).toHaveBeenCalledWith(
        expect.objectContaining({ name: 'row_events' }),
        expect.objectContaining({ max_rows: 10_000 }),
        expect.anything()
      )
    );
  });
});

describe('containment', () => {
  it('has commands for the instances, keys and users that the sections found', async () => {
    openFlyout({
      rows: [climbed({ attempts: 1 })],
      answers: {
        row_values: [
          value({ facet: 'region', value: 'us-east-1' }),
          value({ facet: 'access key', value: 'AKIAJOGCDXJ5NW5PXUPA' }),
        ],
        row_aftermath: [
          followed(),
          followed({ action: 'TerminateInstances', target: ['i-0123456789abcdef1'] }),
        ],
      },
    });
    const sheet = await section('containment');
    fireEvent.click(sheet.getByRole('button', { name: 'Containment' }));
    await waitFor(() =>
      expect(sheet.getByTestId('huntContain-instances').textContent).toContain(
        "aws ec2 terminate-instances --region='us-east-1' --instance-ids 'i-0123456789abcdef0'"
      )
    );
    expect(sheet.getByTestId('huntContain-instances').textContent).not.toContain('abcdef1');
    expect(sheet.getByTestId('huntContain-credentials').textContent).toContain(
      "--access-key-id='AKIAJOGCDXJ5NW5PXUPA'"
    );
    expect(sheet.getByTestId('huntContain-made').textContent).toContain("--user-name='helper'");
    expect(sheet.getAllByText(/^\d\. /).map(({ textContent }) => textContent)).toEqual([
      '1. Be in the right account',
      '2. Stop what launches again',
      '3. End the instances',
      '4. Take the credentials away',
      '5. Look at what was made in the meantime',
    ]);
  });

  it('says what its commands may miss while a section failed', async () => {
    openFlyout({ answers: { row_events: new HuntError('answer_too_large', 'large') } });
    const sheet = await section('containment');
    fireEvent.click(sheet.getByRole('button', { name: 'Containment' }));
    expect(await sheet.findByText(/may miss instances, keys or Regions/)).toBeTruthy();
  });
});

describe('keys', () => {
  it('go to the next and the previous row, and no further', async () => {
    openFlyout({ rows: [climbed(), other] });
    const flyout = await screen.findByTestId('huntRowFlyout');
    expect(screen.getByText('1 of 2')).toBeTruthy();
    fireEvent.keyDown(flyout, { key: 'ArrowRight' });
    expect((await heading()).textContent).toBe('other');
    fireEvent.keyDown(flyout, { key: 'ArrowRight' });
    expect(screen.getByText('2 of 2')).toBeTruthy();
    fireEvent.keyDown(flyout, { key: 'ArrowLeft' });
    expect((await heading()).textContent).toBe('web_admin');
  });

  it('are left to whoever types, and to the page outside the flyout', async () => {
    openFlyout({ rows: [climbed(), other] });
    const novel = await section('novelty');
    fireEvent.keyDown(novel.getByRole('combobox'), { key: 'ArrowRight' });
    fireEvent.keyDown(screen.getByLabelText('Elsewhere'), { key: 'ArrowRight' });
    expect((await heading()).textContent).toBe('web_admin');
  });

  it('close the flyout with Escape and give the focus back', async () => {
    const { button } = openFlyout();
    const flyout = await screen.findByTestId('huntRowFlyout');
    await waitFor(() => expect(flyout.contains(document.activeElement)).toBe(true));
    fireEvent.keyDown(flyout, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByTestId('huntRowFlyout')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it('ask for nothing of the rows that they only pass', async () => {
    const { starts } = openFlyout({ rows: [climbed(), other] });
    const flyout = await screen.findByTestId('huntRowFlyout');
    fireEvent.keyDown(flyout, { key: 'ArrowRight' });
    fireEvent.keyDown(flyout, { key: 'ArrowLeft' });
    await (await section('origins')).findByText('203.0.113.7');
    expect(starts('row_values')).toBe(1);
  });
});

it(`shows hostile text as text everywhere (seed ${seed})`, async () => {
  for (const text of hostileTexts(seed, 6).slice(1)) {
    const { unmount } = openFlyout({
      rows: [climbed({ actor: `arn:aws:iam::811596193553:user/${text}`, account: text })],
      answers: {
        row_refusals: [refusal({ error_code: text })],
        row_values: [value({ value: text }), value({ facet: 'user agent', value: text })],
        row_novelty: [novelty({ value: text })],
        row_aftermath: [followed({ target: [text], action: text })],
        row_events: [event({ instance_type: text, source: { [text]: text } })],
      },
    });
    const origins = await section('origins');
    await origins.findByText('Source address');
    const shown = screen.getByTestId('huntRowFlyout');
    expect(shown.textContent).toContain(visibleText(text));
    expect(shown.querySelector('script')).toBeNull();
    unmount();
  }
});
