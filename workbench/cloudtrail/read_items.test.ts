import { Random } from './generator/random';
import { opensList, readItems } from './read_items';

const itemsOf = async (...pieces: string[]): Promise<unknown[]> => {
  async function* all(): AsyncGenerator<string> {
    yield* pieces;
  }
  const items: unknown[] = [];
  for await (const texts of readItems(all())) items.push(...texts.map((text) => JSON.parse(text)));
  return items;
};

const LIST = [
  { a: '"}],{[\\', b: [1, [2, { c: ']' }]] },
  'text, with ] and \\" in it',
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
  ])('are those that JSON has in %s, wherever the pieces are cut', async (_name, text) => {
    expect(opensList(text)).toBe(true);
    expect(await itemsOf(text)).toEqual(LIST);
    const random = new Random(3);
    for (let cut = 20; cut < text.length; cut++) {
      const later = random.whole(cut, text.length);
      expect(await itemsOf(text.slice(0, cut), text.slice(cut, later), text.slice(later))).toEqual(
        LIST
      );
    }
  });

  it('are none of an empty list', async () => {
    expect(await itemsOf('{"Records": [ ]}')).toEqual([]);
  });

  it('are refused when the list has no end', async () => {
    await expect(itemsOf('[{"a": 1}, {"b"')).rejects.toThrow('no end');
    await expect(itemsOf('[{"a": "]}')).rejects.toThrow('no end');
  });

  it('are looked for only where a list opens', () => {
    expect(opensList('{"eventName": "x", "Records": []}')).toBe(false);
    expect(opensList('{"Records": {}}')).toBe(false);
  });
});
