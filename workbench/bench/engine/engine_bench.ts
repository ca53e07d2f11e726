import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { archiveModule } from '../../integration/archive_module';
import { STATE } from '../../start/repository';
import { measureClients } from './measure_clients';
import { againstFiles, againstSql, firstOf, growthOf, type Loaded } from './measure_hunt';
import { measureImport } from './measure_import';
import { scaleOf } from './scale';
import { gigabytes, seconds, type Verdict } from './verdict';
import { weekFiles } from './week_files';

const INDEX = 'logs-aws.cloudtrail-default';

const CLIENT_EVENTS = 200_000;
const CLIENT_SECONDS = 60;

const FOLDER = join(STATE, 'bench');

const versionOf = (name: string): string => {
  const { version }: { version: string } = JSON.parse(
    readFileSync(require.resolve(`${name}/package.json`), 'utf8')
  );
  return version;
};

/** The hunt's text as the plugin runs it. */
const huntText = (): string => {
  const { published } = archiveModule<{ published?: { text(indices: string): string } }>(
    'queries/published'
  );
  if (published === undefined) throw new Error('The archive holds no published query.');
  return published.text('logs-aws.cloudtrail-*');
};

const say = (text: string): void => {
  const load = loadavg().map((value) => value.toFixed(1));
  process.stdout.write(`${text} (load ${load.join(' ')})\n`);
};

/**
 * Measures what must hold of the embedded engine: with so many events, twenty million without a
 * number, and the import, the hunt or the clients alone when they are named.
 */
export const measureEngine = async (args: readonly string[]): Promise<Verdict[]> => {
  const [number, name] = [
    args.find((arg) => /^\d+$/.test(arg)),
    args.find((arg) => /^[a-z]/.test(arg)),
  ];
  const scale = scaleOf(number === undefined ? undefined : Number(number));
  const isAsked = (part: string): boolean => name === undefined || name === part;
  const [processor] = cpus();
  say(
    `${processor?.model ?? 'unknown processor'}, ${cpus().length} cores, ${gigabytes(totalmem())} of memory; Node ${process.version}, DuckDB ${versionOf('@duckdb/node-api')}`
  );
  const esql = huntText();
  const verdicts: Verdict[] = [];
  const start = performance.now();
  const folder = join(FOLDER, `weeks-${scale.ofAWeek}`);
  const weeks = await weekFiles(folder, scale.weeks, scale.ofAWeek);
  say(`${weeks.length} weeks of files after ${seconds((performance.now() - start) / 1_000)}`);
  const dataFile = (events: number): string => join(folder, `${events}.duckdb`);
  const eventsOf = (count: number): number => count * scale.ofAWeek;
  const week: Loaded = { file: dataFile(eventsOf(1)), events: eventsOf(1) };
  const all: Loaded = { file: dataFile(eventsOf(scale.weeks)), events: eventsOf(scale.weeks) };
  let weekSeconds: number | undefined;
  if (isAsked('import')) {
    const measured = await measureImport(weeks, week.file, all.file);
    verdicts.push(...measured.verdicts);
    ({ weekSeconds } = measured);
    say('imported');
  }
  if (isAsked('hunt')) {
    const half = Math.max(1, Math.floor(scale.weeks / 2));
    const quarter = Math.max(1, Math.floor(scale.weeks / 4));
    const part = (count: number): Promise<Loaded> =>
      count === scale.weeks
        ? Promise.resolve(all)
        : firstOf(all, dataFile(eventsOf(count)), eventsOf(count));
    const sizes = [week, await part(quarter), all];
    say('copied');
    verdicts.push(await againstSql(await part(half), INDEX, esql));
    say('asked in SQL');
    verdicts.push(...(await growthOf(sizes, INDEX, esql)));
    say('asked at every size');
    const documents = join(folder, 'documents.ndjson');
    verdicts.push(...(await againstFiles(week, INDEX, esql, documents, weekSeconds)));
    say('asked of files');
  }
  if (isAsked('clients')) {
    verdicts.push(...(await measureClients(esql, CLIENT_EVENTS, CLIENT_SECONDS)));
    say('asked by many');
  }
  return verdicts;
};
