import {
  madeOf,
  nullableNumber,
  nullableObject,
  nullableText,
  requiredBoolean,
  requiredNumber,
  requiredText,
  textList,
  type ColumnDecoder,
} from './cell';
import type { Cell } from './query';

const VALUES = {
  null: null,
  text: 'a',
  number: 0,
  boolean: false,
  texts: ['b', 'a'],
  numbers: [1, 2],
  object: { a: [1] },
} satisfies Record<string, Cell>;

type Kind = keyof typeof VALUES;

/** Which kinds of cell each decoder takes, and what it makes of them; it throws on all others. */
const DECODERS: Array<
  [string, (column: string) => ColumnDecoder<unknown>, Partial<Record<Kind, unknown>>]
> = [
  ['requiredNumber', requiredNumber, { number: 0 }],
  ['nullableNumber', nullableNumber, { number: 0, null: null }],
  ['requiredText', requiredText, { text: 'a' }],
  ['nullableText', nullableText, { text: 'a', null: null }],
  ['requiredBoolean', requiredBoolean, { boolean: false }],
  ['nullableObject', nullableObject, { object: { a: [1] }, null: null }],
  ['textList', textList, { null: [], text: ['a'], texts: ['a', 'b'] }],
];

describe.each(DECODERS)('%s', (_name, decoder, taken) => {
  it.each(Object.entries(VALUES))('takes or refuses %s', (kind, cell) => {
    const read = () => decoder('column').decode(cell);
    if (Object.hasOwn(taken, kind)) {
      expect(read()).toEqual(Object.entries(taken).find(([name]) => name === kind)?.[1]);
    } else {
      expect(read).toThrow('column column: expected ');
    }
  });
});

it('says what it found instead', () => {
  expect(() => requiredText('a').decode({ b: 1 })).toThrow(
    'column a: expected a text, found an object'
  );
});

it('makes something of a value that was decoded', () => {
  const length = madeOf(requiredText('a'), (text) => text.length);
  expect(length.column).toBe('a');
  expect(length.decode('abc')).toBe(3);
  expect(() => length.decode(null)).toThrow('column a: expected a text, found null');
});
