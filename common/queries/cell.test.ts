import { answerCells } from './answer_cells.mock';
import {
  nullableNumber,
  nullableObject,
  nullableText,
  requiredBoolean,
  requiredNumber,
  requiredText,
  textList,
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
  [
    string,
    (cells: ReturnType<typeof answerCells>, column: string) => unknown,
    Partial<Record<Kind, unknown>>,
  ]
> = [
  ['requiredNumber', requiredNumber, { number: 0 }],
  ['nullableNumber', nullableNumber, { number: 0, null: null }],
  ['requiredText', requiredText, { text: 'a' }],
  ['nullableText', nullableText, { text: 'a', null: null }],
  ['requiredBoolean', requiredBoolean, { boolean: false }],
  ['nullableObject', nullableObject, { object: { a: [1] }, null: null }],
  ['textList', textList, { null: [], text: ['a'], texts: ['a', 'b'] }],
];

describe.each(DECODERS)('%s', (_name, decode, taken) => {
  it.each(Object.entries(VALUES))('takes or refuses %s', (kind, cell) => {
    const read = () => decode(answerCells({ column: cell }), 'column');
    if (Object.hasOwn(taken, kind)) {
      expect(read()).toEqual(Object.entries(taken).find(([name]) => name === kind)?.[1]);
    } else {
      expect(read).toThrow('column column: expected ');
    }
  });

  it('takes a column that is not there for null', () => {
    const missing = () => decode(answerCells({}), 'column');
    const none = () => decode(answerCells({ column: null }), 'column');
    if (Object.hasOwn(taken, 'null')) expect(missing()).toEqual(none());
    else expect(missing).toThrow('found null');
  });
});

it('says what it found instead', () => {
  expect(() => requiredText(answerCells({ a: { b: 1 } }), 'a')).toThrow(
    'column a: expected a text, found an object'
  );
});
