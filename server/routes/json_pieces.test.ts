import { jsonPieces } from './json_pieces';

const column = (name: string): string[] =>
  Array.from({ length: 10_000 }, (_, row) => `${name} ${row}`);

describe('JSON in pieces', () => {
  it.each<[string, object]>([
    ['nothing', {}],
    ['an empty list', { rows: [] }],
    ['empty columns', { cells: [[], []] }],
    [
      'a table',
      {
        columns: ['a', 'b'],
        cells: [
          [1, null],
          ['é "quoted"\n', ['x', 'y']],
        ],
      },
    ],
    ['a list of some lists', { list: [[1], 2, { a: [[3]] }] }],
    ['objects in objects', { run: { text: 'from', left_out: undefined }, is_partial: false }],
    ['an undefined first', { left_out: undefined, took: 1 }],
  ])('is the JSON of %s', (_name, value) => {
    expect([...jsonPieces(value)].join('')).toBe(JSON.stringify(value));
  });

  it('is cut between the columns of a table', () => {
    const table = { cells: ['a', 'b', 'c'].map(column) };
    const pieces = [...jsonPieces(table)];
    expect(pieces).toHaveLength(4);
    expect(pieces.join('')).toBe(JSON.stringify(table));
  });
});
