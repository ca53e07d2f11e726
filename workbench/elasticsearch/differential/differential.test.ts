import { TestEngine } from '../test_support/ask';
import { difference } from './compare';
import { QueryGenerator } from './generate/queries';
import { generateTables, type GeneratedTable } from './generate/tables';
import { Unspecified } from './model/aggregate_model';
import { printQuery } from './model/print';
import { runQuery, type Tables } from './model/run_query';
import type { Query } from './model/tree';
import { Random } from './random';
import { shrunk } from './shrink';

/** The same for every change, so that a failure is the change's; `RANDOM_SEED` asks others. */
const seed = Number(process.env.RANDOM_SEED ?? 20_260_307);

const QUERIES = Number(process.env.QUERIES ?? 10_000);

/** Milliseconds, for a machine that is several times slower than usual: this is no measurement. */
const LONGEST = 900_000;

/** Queries that are asked at the same time. */
const AT_ONCE = 4;

let engine: TestEngine;
let generated: GeneratedTable[];
let tables: Tables;

beforeAll(async () => {
  engine = await TestEngine.open();
  generated = generateTables(new Random(seed), 12);
  tables = new Map(generated.map(({ name, relation }) => [name, relation]));
  for (const { name, mapping, documents } of generated) {
    await engine.index(name, mapping, documents);
  }
});

afterAll(() => engine.close());

/** What is wrong with the answer to a query; null when nothing is, or nothing is told of it. */
const fault = async (query: Query): Promise<string | null> => {
  const { text } = printQuery(query);
  try {
    const model = runQuery(query, tables);
    const answer = await engine.ask(text).catch((thrown: unknown) => String(thrown));
    if (typeof answer === 'string') return `refused: ${answer.slice(0, 500)}`;
    return difference(query, model, answer);
  } catch (thrown) {
    if (thrown instanceof Unspecified) return null;
    throw thrown;
  }
};

const told = async (query: Query, number: number): Promise<string> => {
  const short = await shrunk(query, async (candidate) => (await fault(candidate)) !== null);
  return [
    `RANDOM_SEED=${seed}, query ${number}`,
    printQuery(short).text,
    String(await fault(short)),
    'made of',
    printQuery(query).text,
  ].join('\n');
};

const faultsOf = async (
  make: (generator: QueryGenerator) => Query,
  count: number,
  salt: number
): Promise<string[]> => {
  const faults: string[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < count && faults.length < 3) {
      const number = next++;
      const random = new Random(seed + salt + number * 7_919);
      const query = make(new QueryGenerator(random, generated));
      if ((await fault(query)) !== null) faults.push(await told(query, number));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return faults;
};

it(
  `${QUERIES} random expressions are what a plain evaluator finds (RANDOM_SEED=${seed})`,
  async () => {
    expect(await faultsOf((generator) => generator.expressions(), QUERIES, 0)).toEqual([]);
  },
  LONGEST
);

it(
  `${QUERIES} random chains of commands are what a plain evaluator finds (RANDOM_SEED=${seed})`,
  async () => {
    expect(await faultsOf((generator) => generator.commands(), QUERIES, 1)).toEqual([]);
  },
  LONGEST
);
