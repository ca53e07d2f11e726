import { ElasticsearchError } from '../esql/errors';
import { NO_PARAMETERS, readParameters } from '../esql/parser/parameters';
import { parse } from '../esql/parser/parse';
import { extremeTexts } from './generate/extreme_texts';
import { QueryGenerator } from './generate/queries';
import { generateTables } from './generate/tables';
import { mutated, rawText, soup } from './generate/texts';
import { printQuery } from './model/print';
import { Random } from './random';

/** The same for every change, so that a failure is the change's; `RANDOM_SEED` asks others. */
const seed = Number(process.env.RANDOM_SEED ?? 20_260_307);

const TEXTS = 4_000;

/** No text of a few hundred letters may take longer, however busy the machine is. */
const SLOWEST_MS = 2_000;

const POSITION = /^line (\d+):(\d+): [\s\S]+/;

const PARAMETERS = readParameters([
  { a: 1 },
  { name: { identifier: 'x' } },
  { p: { pattern: 'y*' } },
]);

/** What is wrong with how a text is read; null when it is a query, or refused at a place of it. */
const fault = (text: string): string | null => {
  const lines = text.split('\n');
  for (const parameters of [NO_PARAMETERS, PARAMETERS]) {
    const started = performance.now();
    try {
      const { commands } = parse(text, parameters);
      if (commands.length === 0) return 'a query without commands';
    } catch (thrown) {
      if (!(thrown instanceof ElasticsearchError)) return String(thrown);
      const [, line, column] = POSITION.exec(thrown.reason) ?? [];
      if (thrown.status !== 400 || line === undefined) return `${thrown.status} ${thrown.reason}`;
      const place = lines[Number(line) - 1];
      if (place === undefined || Number(column) < 1 || Number(column) > place.length + 1) {
        return `a place outside of the text: ${thrown.reason}`;
      }
    }
    const took = performance.now() - started;
    if (took > SLOWEST_MS) return `it took ${Math.round(took)} ms`;
  }
  return null;
};

const faultsOf = (texts: Iterable<string>): string[] => {
  const faults: string[] = [];
  for (const text of texts) {
    const found = fault(text);
    if (found !== null)
      faults.push(`${JSON.stringify(text.slice(0, 500))} → ${found.slice(0, 500)}`);
    if (faults.length === 5) break;
  }
  return faults;
};

const texts = (salt: number, make: (random: Random) => string): string[] =>
  Array.from({ length: TEXTS }, (_, index) => make(new Random(seed + salt + index * 7_919)));

describe(`the parser gives a query or an error with a place (RANDOM_SEED=${seed})`, () => {
  it('for words, signs and strings in any order', () => {
    expect(faultsOf(texts(1, soup))).toEqual([]);
  });

  it('for queries with something left out, put in, doubled or exchanged', () => {
    const tables = generateTables(new Random(seed), 3);
    const query = (random: Random): string => {
      const generator = new QueryGenerator(random, tables);
      return mutated(printQuery(generator.commands()).text, random);
    };
    expect(faultsOf(texts(2, query))).toEqual([]);
  });

  it('for any bytes', () => {
    expect(faultsOf(texts(3, rawText))).toEqual([]);
  });

  it.each(extremeTexts())('for %s', (_what, text) => {
    expect(faultsOf([text])).toEqual([]);
  });
});
