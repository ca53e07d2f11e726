import { PUBLISHED_QUERY } from '../../common/hunt/published_query';
import { published } from '../../common/queries/published';
import { queryDifference, type DifferenceLine } from './query_difference';

const lineOf = ({ parts }: DifferenceLine) => parts.map(({ text }) => text).join('');

const textWithout = (lines: readonly DifferenceLine[], without: 'added' | 'removed') =>
  lines
    .filter(({ kind }) => kind !== without)
    .map(lineOf)
    .join('\n');

const changedPartsOf = (lines: readonly DifferenceLine[], kind: 'added' | 'removed') =>
  lines
    .filter((line) => line.kind === kind)
    .flatMap(({ parts }) => parts.filter(({ changed }) => changed).map(({ text }) => text));

describe('queryDifference', () => {
  it('says that equal texts are the same', () => {
    expect(queryDifference('a\nb', 'a\nb').every(({ kind }) => kind === 'same')).toBe(true);
  });

  it('puts what was taken before what came in its place', () => {
    const lines = queryDifference('a\nb\nc', 'a\nx\ny\nc');
    expect(lines.map((line) => `${line.kind} ${lineOf(line)}`)).toEqual([
      'same a',
      'removed b',
      'added x',
      'added y',
      'same c',
    ]);
  });

  it('keeps both texts, whatever changed', () => {
    for (const [before, after] of [
      ['', 'a'],
      ['a', ''],
      ['a\nb\nc\nd', 'b\nd\na'],
      ['x\nx\nx', 'x\ny\nx\n'],
    ] as const) {
      const lines = queryDifference(before, after);
      expect(textWithout(lines, 'added')).toBe(before);
      expect(textWithout(lines, 'removed')).toBe(after);
    }
  });

  it('marks nothing in the published query but the aggregates that were added', () => {
    const run = published.text('logs-aws.cloudtrail-*');
    const lines = queryDifference(PUBLISHED_QUERY, run);
    expect(textWithout(lines, 'added')).toBe(PUBLISHED_QUERY);
    expect(textWithout(lines, 'removed')).toBe(run);
    expect(changedPartsOf(lines, 'removed')).toEqual([]);
    expect(changedPartsOf(lines, 'added')).toEqual([
      ', principal_arns = values(aws.cloudtrail.user_identity.arn), ' +
        'regions = values(cloud.region), accounts = values(cloud.account.id)',
    ]);
  });

  it('marks a configured index list', () => {
    const lines = queryDifference(PUBLISHED_QUERY, published.text('eu:logs-aws.cloudtrail-*'));
    expect(changedPartsOf(lines, 'added')[0]).toBe('eu:');
  });
});
