import { TestEngine } from '../../test_support/ask';
import { readDissectPattern } from './dissect_pattern';
import { dissectText } from './dissect_text';

/** Numbers that follow from a seed, each from 0 to below `count`. */
const randomOf = (seed: number): ((count: number) => number) => {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
};

const SEED = 20_261_124;
const PIECES = ['a', 'é', '=', ',', ', ', '}]', '💥'];

const PATTERNS = [
  '%{}=%{x},',
  '%{}a=%{x}, ',
  '%{x}=%{y}',
  '%{x->}=%{y},',
  '%{x}, %{y}, %{z}',
  'a%{x}=%{y->},%{z}',
  '%{x},%{},%{?skipped}=%{y}',
  '%{+x/2}=%{+x/1},%{y}',
  '%{x->},%{y->}=%{z}}]',
  'é%{x}',
  '%{x}💥',
  '%{}a%{a}=%{b},%{c}a%{d}=%{e},%{f}}]%{g},%{h}=%{i}',
];

let engine: TestEngine;
const texts: string[] = [];

beforeAll(async () => {
  const random = randomOf(SEED);
  for (let count = 0; count < 3_000; count++) {
    texts.push(
      Array.from({ length: random(12) }, () => PIECES[random(PIECES.length)] ?? '').join('')
    );
  }
  engine = await TestEngine.open();
  await engine.index(
    'texts',
    { properties: { n: { type: 'integer' }, t: { type: 'keyword' } } },
    texts.map((t, n) => ({ t, n }))
  );
});

afterAll(() => engine.close());

it.each(PATTERNS)(
  `DISSECT "%s" of texts of the seed ${SEED} cuts as the plain way does`,
  async (written) => {
    const pattern = readDissectPattern(written);
    if (typeof pattern === 'string') throw new Error(pattern);
    const names = pattern.columns.map(({ name }) => name);
    const { values } = await engine.ask(
      `FROM texts | DISSECT t ${JSON.stringify(written)} | SORT n | KEEP t, ${names.join(', ')} | LIMIT 5000`
    );
    const expected = texts.map((text) => {
      const cut = dissectText(pattern, text);
      const columns = pattern.columns.map(({ keys }) =>
        cut === null ? null : keys.map((key) => cut[key] ?? '').join('')
      );
      return [text, ...columns];
    });
    expect(values).toEqual(expected);
  }
);
