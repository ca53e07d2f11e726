import { decodeRow } from './decode_row.mock';
import { burstsParametersSchema } from './bursts';
import { filterValues } from './filter_values';
import { rowAftermath } from './row_aftermath';
import { rowEvents } from './row_events';
import { rowNovelty } from './row_novelty';
import { rowValues } from './row_values';

const AT = '2026-03-01T00:00:00.000Z';

const ROW = {
  from: '2026-02-28T12:00:00Z',
  to: '2026-03-07T12:00:00Z',
  filters: {},
  actor: 'arn:aws:iam::1:user/ann',
  account: null,
};

describe('an event behind a row', () => {
  const cells = {
    '@timestamp': AT,
    _id: 'a',
    _index: 'logs-aws.cloudtrail-default',
    outcome: 'success',
    'aws.cloudtrail.error_code': null,
    asked_least: null,
    asked_most: null,
    unreadable: true,
    ambiguous: false,
    instance_type: null,
    subnet: null,
    image: null,
    instance_ids: ['i-2', 'i-1'],
    _source: { event: { id: 'x' } },
  };

  it('has its whole document', () => {
    expect(decodeRow(rowEvents, cells)).toMatchObject({
      at: AT,
      id: 'a',
      unreadable: true,
      instance_ids: ['i-1', 'i-2'],
      source: { event: { id: 'x' } },
    });
  });

  it('has none where the index keeps no source', () => {
    expect(decodeRow(rowEvents, { ...cells, _source: null }).source).toBeNull();
  });

  it('is asked for by the row, newest first', () => {
    const text = rowEvents.text('logs-a', { ...ROW, max_rows: 5 });
    expect(text).toContain('FROM logs-a METADATA _id, _index, _source');
    expect(text).toContain('| WHERE actor == ?actor AND account IS NULL');
    expect(text).toContain('| SORT @timestamp DESC, _id ASC\n| LIMIT ?max_rows');
  });
});

describe('what is new', () => {
  const parameters = { ...ROW, look_back_from: '2026-01-01T00:00:00Z' };

  it('looks back from its own instant, and at the window from the window’s', () => {
    expect(rowNovelty.esqlParameters(parameters)).toMatchObject({
      _tstart: '2026-01-01T00:00:00.000Z',
      window_from: '2026-02-28T12:00:00.000Z',
      _tend: '2026-03-07T12:00:00.000Z',
    });
  });

  it('filters the window and not what was before it', () => {
    const filters = { region: { include: ['us-east-1'], exclude: [] } };
    expect(rowNovelty.text('logs-a', { ...parameters, filters })).toContain(
      '| WHERE @timestamp < ?window_from OR (cloud.region IN (?region_include_1))'
    );
  });

  it('cannot look back to an instant within the window', () => {
    const late = { ...parameters, look_back_from: '2026-03-01T00:00:00Z' };
    expect(rowNovelty.parameters.safeParse(late).error?.issues[0]?.path).toEqual([
      'look_back_from',
    ]);
  });

  it('was seen before when there is a call before the window', () => {
    const cells = { attempts: 1, first_seen: AT, facet: 'image:ami-1' };
    expect(
      decodeRow(rowNovelty, { ...cells, attempts_before: 0, last_before: null })
    ).toMatchObject({ facet: 'image', value: 'ami-1', seen_before: false, last_before: null });
    expect(decodeRow(rowNovelty, { ...cells, attempts_before: 2, last_before: AT })).toMatchObject({
      seen_before: true,
      attempts_before: 2,
      last_before: AT,
    });
  });
});

describe('what happened next', () => {
  it('names its targets, or none', () => {
    const cells = {
      '@timestamp': AT,
      'event.action': 'CreateAccessKey',
      target: null,
      outcome: 'rights',
      'aws.cloudtrail.error_code': 'AccessDenied',
      _id: 'a',
      _index: 'b',
    };
    expect(decodeRow(rowAftermath, cells)).toEqual({
      at: AT,
      action: 'CreateAccessKey',
      target: [],
      outcome: 'rights',
      error_code: 'AccessDenied',
      id: 'a',
      index: 'b',
    });
  });

  it('is asked for whatever the filters are, which are about launches', () => {
    const filters = { type: { include: ['p3.2xlarge'], exclude: [] } };
    expect(rowAftermath.text('logs-a', { ...ROW, filters })).toBe(rowAftermath.text('logs-a', ROW));
    expect(Object.keys(rowAftermath.esqlParameters({ ...ROW, filters }))).toEqual([
      '_tstart',
      '_tend',
      'actor',
    ]);
  });
});

it('a value with colons stays whole behind the name of its facet', () => {
  expect(
    decodeRow(rowValues, {
      facet: 'session:arn:aws:sts::1:assumed-role/a/b',
      attempts: 1,
      first_seen: AT,
      last_seen: AT,
    })
  ).toMatchObject({ facet: 'session', value: 'arn:aws:sts::1:assumed-role/a/b' });
});

it('a value of a filter that is none is an answer not understood', () => {
  expect(() => decodeRow(filterValues, { facet: 'color:red', attempts: 1 })).toThrow(
    'column facet: expected the name of a filter, found "color"'
  );
});

it('bursts are of all rows, or of one row with both its keys', () => {
  const { actor, account, ...window } = ROW;
  expect(burstsParametersSchema.safeParse(window).success).toBe(true);
  expect(burstsParametersSchema.safeParse({ ...window, row: { actor, account } }).success).toBe(
    true
  );
  expect(burstsParametersSchema.safeParse({ ...window, row: { actor } }).success).toBe(false);
});
