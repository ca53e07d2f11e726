import { Random } from './generator/random';
import { ListedItems, opensList } from './read_items';
import { PIECE } from './record_room';

const itemsOf = (...pieces: Buffer[]): unknown[] => {
  const items = new ListedItems(undefined);
  const read: unknown[] = [];
  for (const piece of pieces) {
    for (const item of items.of(piece, true)) read.push(JSON.parse(String(item)));
  }
  return items.isEnded ? read : [...read, 'no end'];
};

const LIST = [
  { a: '"}],{[\\', b: [1, [2, { c: ']' }]] },
  'text, with ] and \\" in it, ä 😀',
  7,
  null,
  [],
  {},
  [[[]]],
];

describe('the items of a list', () => {
  it.each([
    ['a list', JSON.stringify(LIST)],
    ['Records', JSON.stringify({ Records: LIST })],
    ['Records with what follows', JSON.stringify({ Records: LIST, more: ['x'] }, null, 2)],
  ])('are those that JSON has in %s, wherever the pieces are cut', (_name, json) => {
    const text = Buffer.from(json);
    expect(opensList(text)).toBe(true);
    expect(itemsOf(text)).toEqual(LIST);
    const random = new Random(3);
    for (let cut = 20; cut < text.length; cut++) {
      const later = random.whole(cut, text.length);
      const pieces = [text.subarray(0, cut), text.subarray(cut, later), text.subarray(later)];
      expect(itemsOf(...pieces)).toEqual(LIST);
    }
  });

  it('may be longer than several pieces', () => {
    const long = ['"\\'.repeat(PIECE), 'ä'.repeat(PIECE)];
    const text = Buffer.from(JSON.stringify([1, long, 2, long]));
    const pieces: Buffer[] = [];
    for (let at = 0; at < text.length; at += PIECE) pieces.push(text.subarray(at, at + PIECE));
    expect(itemsOf(...pieces)).toEqual([1, long, 2, long]);
  });

  it('are none of an empty list', () => {
    expect(itemsOf(Buffer.from('{"Records": [ ]}'))).toEqual([]);
  });

  it('have no end when the list has none', () => {
    expect(itemsOf(Buffer.from('[{"a": 1}, {"b"'))).toEqual([{ a: 1 }, 'no end']);
    expect(itemsOf(Buffer.from('[{"a": "]}'))).toEqual(['no end']);
  });

  it('are looked for only where a list opens', () => {
    expect(opensList(Buffer.from('{"eventName": "x", "Records": []}'))).toBe(false);
    expect(opensList(Buffer.from('{"Records": {}}'))).toBe(false);
  });
});
