import { NO_PARAMETERS } from '../parser/parameters';
import { parse } from '../parser/parse';
import { unboundedSorts } from './unbounded_sort';

const problems = (text: string): string[] =>
  unboundedSorts(parse(text, NO_PARAMETERS).commands).map(
    ({ position, message }) => `${position.line}:${position.column} ${message}`
  );

describe('a SORT without a LIMIT', () => {
  it('is refused where MV_EXPAND multiplies its rows and WHERE chooses among them', () => {
    expect(problems('FROM a | SORT x | MV_EXPAND t | WHERE t == "b" | LIMIT 5')).toEqual([
      '1:10 Unbounded SORT not supported yet [SORT x] please add a LIMIT',
      '1:19 MV_EXPAND [MV_EXPAND t] cannot yet have an unbounded SORT [SORT x] before it: either move the SORT after it, or add a LIMIT after the SORT',
    ]);
  });

  it.each([
    'FROM a | SORT x | LIMIT 5 | MV_EXPAND t | WHERE t == "b"',
    'FROM a | SORT x | MV_EXPAND t | LIMIT 5 | WHERE t == "b"',
    'FROM a | SORT x | MV_EXPAND t | WHERE t == "b" | SORT t',
    'FROM a | SORT x | MV_EXPAND t | WHERE t == "b" | STATS c = COUNT(*)',
    'FROM a | SORT x | MV_EXPAND t | WHERE x == "b"',
    'FROM a | SORT x | WHERE t == "b" | MV_EXPAND t',
  ])('is no harm in %s', (text) => {
    expect(problems(text)).toEqual([]);
  });
});
