import { correctedRows } from '../../common/result/corrected_row';
import { whyHere } from '../../common/result/why';
import { answerOf, correctedQueryRow, correctedRun, valuesRow } from './corrected_answer.mock';
import { publishedAnswer, publishedRow, publishedRun } from './published_answer.mock';
import type { CorrectedColumnId } from './corrected_columns';
import type { RowCut } from './row_cut';
import { correctedTable, publishedTable, type TakenLists, type TakenPart } from './taken_table';

describe('correctedTable', () => {
  it('has numbers as numbers, lists as lists, unknown as null, and what limits the answer', () => {
    const rows = correctedRows(
      [correctedQueryRow({ started: null })],
      [valuesRow(), valuesRow({ facet: 'type', value: null })]
    );
    const answer = answerOf(rows, { is_partial: true, row_limit: 1 });
    const table = correctedTable(
      { run: correctedRun, answer, cut: { kind: 'maybe' } },
      rows,
      ['principal', 'asked_most', 'started', 'regions', 'subnets', 'types', 'over_threshold'],
      { threshold: 10, why: (row) => whyHere(row, 10) }
    );
    expect(table.rows).toEqual([
      ['arn:aws:iam::811596193553:user/web_admin', 1560, null, ['us-east-1'], null, [], 156],
    ]);
    expect(table.limits).toHaveLength(2);
    expect(table.window).toEqual(correctedRun.window);
  });
});

it('says which rows a page is of, and nothing where the page has them all', () => {
  const row = publishedRow();
  const limitsOf = (part: TakenPart) =>
    publishedTable(
      { run: publishedRun, answer: publishedAnswer([row]), cut: { kind: 'whole' }, part },
      [row],
      ['regions']
    ).limits;
  expect(limitsOf({ first: 26, last: 50, all: 1_303 })).toEqual([
    'Rows 26 to 50 of 1,303: the page that was shown.',
  ]);
  expect(limitsOf({ first: 1, last: 25, all: 25 })).toEqual([]);
});

it('says where lists of values are missing or cut, if the table has any', () => {
  const rows = correctedRows([correctedQueryRow()], null);
  const limitsOf = (column: CorrectedColumnId, lists: TakenLists) =>
    correctedTable(
      { run: correctedRun, answer: answerOf(rows), cut: { kind: 'whole' } },
      rows,
      [column],
      { threshold: 10, lists, why: (row) => whyHere(row, 10) }
    ).limits;
  expect(limitsOf('regions', 'cut')).toEqual([expect.stringMatching(/not complete.*holds\.$/)]);
  expect(limitsOf('types', 'missing')).toEqual([expect.stringMatching(/not be loaded.*stand\.$/)]);
  expect(limitsOf('asked_gpus', 'loading')).toEqual([
    expect.stringContaining('had not been loaded when this was taken'),
  ]);
  expect(limitsOf('attempts', 'cut')).toEqual([]);
});

it('has dollars and ratios without the noise of adding up', () => {
  const rows = correctedRows(
    [correctedQueryRow({ asked_most: 7 })],
    [valuesRow({ facet: 'type', value: 'm7g.large', asked_most: 6 })]
  );
  const [cells] = correctedTable(
    { run: correctedRun, answer: answerOf(rows), cut: { kind: 'whole' } },
    rows,
    ['asked_usd_per_hour', 'over_threshold'],
    { threshold: 9, why: (row) => whyHere(row, 9) }
  ).rows;
  expect(cells).toEqual([0.4896, 0.777777777778]);
});

it.each<[RowCut, string[]]>([
  [{ kind: 'whole' }, []],
  [{ kind: 'cut', all: 7, by: 'cluster' }, ['0 of 7 rows: the cluster returns no more']],
  [{ kind: 'cut', all: 7, by: 'query' }, ['0 of 7 rows, as many as one answer holds.']],
  [{ kind: 'counting' }, ['was not known when this was taken']],
  [{ kind: 'unknown' }, ['could not be counted.']],
])('what is taken says that its rows are %j', (cut, limits) => {
  const table = correctedTable({ run: correctedRun, answer: answerOf([]), cut }, [], [], {
    threshold: 10,
    why: (row) => whyHere(row, 10),
  });
  expect(table.limits).toEqual(limits.map((text) => expect.stringContaining(text)));
});

it('says what its estimates leave out, where a column of them is taken', () => {
  const rows = correctedRows(
    [correctedQueryRow()],
    [valuesRow({ facet: 'type', value: 'p3.2xlarge', asked_most: 1560 })]
  );
  const limitsOf = (column: CorrectedColumnId) =>
    correctedTable(
      { run: correctedRun, answer: answerOf(rows), cut: { kind: 'whole' } },
      rows,
      [column],
      { threshold: 10, why: (row) => whyHere(row, 10) }
    ).limits;
  expect(limitsOf('asked_gpus')).toEqual([
    'GPUs asked: 1 row leaves out instances whose figures or number are not known (p3.2xlarge).',
  ]);
  expect(limitsOf('asked_usd_per_hour')).toEqual([]);
  expect(limitsOf('attempts')).toEqual([]);
});

describe('publishedTable', () => {
  it('has the asked columns in their order', () => {
    const row = publishedRow();
    const table = publishedTable(
      { run: publishedRun, answer: publishedAnswer([row]), cut: { kind: 'whole' } },
      [row],
      ['regions', 'target_instance_count']
    );
    expect(table.rows).toEqual([[row.regions, row.target_instance_count]]);
    expect(table.limits).toEqual([]);
  });
});
