import { Turns } from './turns';

const { signal } = new AbortController();

/** Work that ends when it is told to. */
const held = () => {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { work: () => ended, end: () => end() };
};

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('lets as many work at once as it may, and the others in the order in which they came', async () => {
  const turns = new Turns(2);
  const works = Array.from({ length: 5 }, held);
  const begun: number[] = [];
  const all = works.map(({ work }, index) =>
    turns.during(signal, 'one', () => {
      begun.push(index);
      return work();
    })
  );
  await soon();
  expect(begun).toEqual([0, 1]);
  works[1]?.end();
  await soon();
  expect(begun).toEqual([0, 1, 2]);
  for (const { end } of works) end();
  await Promise.all(all);
  expect(begun).toEqual([0, 1, 2, 3, 4]);
});

it('gives the turn on when work fails', async () => {
  const turns = new Turns(1);
  const failed = turns.during(signal, 'one', () => Promise.reject(new Error('it fails')));
  const next = turns.during(signal, 'one', () => Promise.resolve('next'));
  await expect(failed).rejects.toThrow('it fails');
  await expect(next).resolves.toBe('next');
});

it('does not let wait what is aborted', async () => {
  const turns = new Turns(1);
  const first = held();
  const working = turns.during(signal, 'one', first.work);
  const aborted = new AbortController();
  const found = turns.during(aborted.signal, 'one', () => Promise.resolve(aborted.signal.aborted));
  aborted.abort();
  await expect(found).resolves.toBe(true);
  first.end();
  await working;
});

it('lets askers take turns, so that one who asks for much keeps nobody waiting', async () => {
  const turns = new Turns(1);
  const first = held();
  const working = turns.during(signal, 'one', first.work);
  const order: string[] = [];
  const asked = ['one', 'one', 'one', 'two', 'three', 'two'].map((asker) =>
    turns.during(signal, asker, async () => void order.push(asker))
  );
  first.end();
  await Promise.all([working, ...asked]);
  expect(order).toEqual(['one', 'two', 'three', 'one', 'two', 'one']);
});
