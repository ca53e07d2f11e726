import { columnsOf } from './cell_table';
import { corrected, type CorrectedQueryRow } from './corrected';
import { correctedValues } from './corrected_values';
import { decodeRow } from './decode_row.mock';
import type { Cell } from './query';

const PARAMETERS = {
  from: '2026-02-28T12:00:00Z',
  to: '2026-03-07T12:00:00Z',
  filters: {},
  threshold: 10,
  max_rows: 500,
};

const CELLS: Record<keyof CorrectedQueryRow, Cell> = {
  actor: 'arn:aws:iam::111122223333:role/deploy',
  account: '111122223333',
  asked_least: 6,
  asked_most: 60,
  started: null,
  started_unknown: 2,
  attempts: 9,
  refused: 6,
  unreadable: 1,
  ambiguous: 0,
  all_or_nothing: 0,
  largest_call: 20,
  quota: 1,
  capacity: 1,
  rights: 1,
  rehearsal: 1,
  unsupported: 1,
  other: 1,
  first_seen: '2026-03-01T00:00:00.000Z',
  last_seen: '2026-03-02T00:00:00.000Z',
  first_refusal: '2026-03-01T00:00:00.000Z',
  first_success: null,
  identity_types: 'AssumedRole',
  arns: ['b', 'a'],
  user_names: null,
  invoked_by: null,
};

describe('a row of the corrected reading', () => {
  it('keeps what is unknown as null, and makes lists of scalars and nulls', () => {
    expect(decodeRow(corrected, CELLS)).toEqual({
      ...CELLS,
      identity_types: ['AssumedRole'],
      arns: ['a', 'b'],
      user_names: [],
      invoked_by: [],
    });
  });

  it('may have nothing but unreadable calls of nobody', () => {
    const nothing = { actor: null, account: null, asked_least: null, asked_most: null };
    expect(decodeRow(corrected, { ...CELLS, ...nothing, largest_call: null })).toMatchObject({
      ...nothing,
      largest_call: null,
    });
  });

  it.each<[keyof CorrectedQueryRow, Cell]>([
    ['attempts', null],
    ['attempts', '9'],
    ['asked_most', ['1', '2']],
    ['actor', 5],
    ['first_seen', null],
    ['arns', [1, 2]],
    ['quota', { a: 1 }],
  ])('names column %s when it holds %j', (column, cell) => {
    expect(() => decodeRow(corrected, { ...CELLS, [column]: cell })).toThrow(
      `column ${column}: expected`
    );
  });

  it('reads as itself on the other side of the wire', () => {
    const row = decodeRow(corrected, CELLS);
    expect(corrected.row.parse(JSON.parse(JSON.stringify(row)))).toEqual(row);
  });
});

describe('the text of the corrected reading', () => {
  const text = corrected.text('logs-a,logs-b', PARAMETERS);

  it('asks the configured indices', () => {
    expect(text.split('\n')[0]).toBe('FROM logs-a,logs-b');
  });

  it('shows a row with unreadable or ambiguous calls whatever the threshold is', () => {
    expect(text).toContain('| WHERE asked_most >= ?threshold OR unreadable > 0 OR ambiguous > 0');
  });

  it('keeps every column that a row has', () => {
    expect(text).toContain(`| KEEP ${Object.keys(CELLS).join(', ')}`);
    expect(columnsOf(corrected.decoders)).toEqual(Object.keys(CELLS));
  });

  it('counts instances exactly and never estimates', () => {
    expect(text).toContain('VALUES(instance_ids)');
    expect(text).not.toContain('COUNT_DISTINCT');
  });

  it('filters calls before it sums them', () => {
    const filtered = corrected.text('logs-a', {
      ...PARAMETERS,
      filters: { region: { include: ['us-east-1'], exclude: [] } },
    });
    expect(filtered.indexOf('cloud.region IN (?region_include_1)')).toBeGreaterThan(0);
    expect(filtered.indexOf('cloud.region IN')).toBeLessThan(filtered.indexOf('| STATS'));
  });
});

describe('a value of the corrected reading', () => {
  const cells = {
    actor: null,
    account: '1',
    facet: 'type:p3.2xlarge',
    attempts: 2,
    refused: 1,
    asked_least: 2,
    asked_most: 4,
    started: 0,
  };

  it('is taken from behind the first colon, with all colons of its own', () => {
    expect(decodeRow(correctedValues, cells)).toMatchObject({
      facet: 'type',
      value: 'p3.2xlarge',
    });
    expect(decodeRow(correctedValues, { ...cells, facet: 'subnet:a:b"|\n' })).toMatchObject({
      facet: 'subnet',
      value: 'a:b"|\n',
    });
  });

  it('is null where calls have none, and empty where they have an empty one', () => {
    expect(decodeRow(correctedValues, { ...cells, facet: 'type' }).value).toBeNull();
    expect(decodeRow(correctedValues, { ...cells, facet: 'type:' }).value).toBe('');
  });
});
