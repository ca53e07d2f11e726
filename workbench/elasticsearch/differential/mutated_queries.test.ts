import { ElasticsearchError } from '../esql/errors';
import { TestEngine } from '../test_support/ask';
import { QueryGenerator } from './generate/queries';
import { generateTables, type GeneratedTable } from './generate/tables';
import { mutated } from './generate/texts';
import { printQuery } from './model/print';
import { Random } from './random';

/** The same for every change, so that a failure is the change's; `RANDOM_SEED` asks others. */
const seed = Number(process.env.RANDOM_SEED ?? 20_260_307);

const QUERIES = Number(process.env.QUERIES ?? 3_000);

let engine: TestEngine;
let tables: GeneratedTable[];

beforeAll(async () => {
  engine = await TestEngine.open();
  tables = generateTables(new Random(seed), 6);
  for (const { name, mapping, documents } of tables) await engine.index(name, mapping, documents);
});

afterAll(() => engine.close());

/** Words of a query that mean something else there, but can be read. */
const exchanged = (text: string, random: Random): string => {
  const words = text.match(/[\w.]+|"[^"]*"/g) ?? [];
  const [from, to] = [random.pick(words), random.pick(words)];
  return random.chance(0.5) ? text.replace(from, to) : text.replaceAll(from, to);
};

const fault = async (text: string): Promise<string | null> => {
  try {
    await engine.ask(text);
    return null;
  } catch (thrown) {
    const isTold = thrown instanceof ElasticsearchError && thrown.status === 400;
    return isTold ? null : `${text}\n→ ${String(thrown).slice(0, 400)}`;
  }
};

it(`${QUERIES} queries with a few changes are answered or refused with 400 (RANDOM_SEED=${seed})`, async () => {
  const faults: string[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < QUERIES && faults.length < 5) {
      const random = new Random(seed + next++ * 7_919);
      const generator = new QueryGenerator(random, tables);
      const { text } = printQuery(
        random.chance(0.5) ? generator.commands() : generator.expressions()
      );
      const change = random.chance(0.6) ? exchanged : mutated;
      const found = await fault(change(text, random));
      if (found !== null) faults.push(found);
    }
  };
  await Promise.all([work(), work(), work()]);
  expect(faults).toEqual([]);
}, 120_000);
