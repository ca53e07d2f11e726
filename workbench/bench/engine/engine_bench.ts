import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { archiveModule } from '../../integration/archive_module';
import { STATE } from '../../start/repository';
import { measureClients } from './measure_clients';
import { growFile } from './grow_file';
import { againstFiles, againstSql, growthOf, sizeOf, type Loaded } from './measure_hunt';
import { measureImport } from './measure_import';
import { scaleOf } from './scale';
import { gigabytes, millions, type Verdict } from './verdict';
import { weekFiles } from './week_files';

const INDEX = 'logs-aws.cloudtrail-default';

const CLIENT_EVENTS = 200_000;
const CLIENT_SECONDS = 60;

/** The week times these are asked; at one of them against SQL by hand. */
const GROWN = [5, 10, 20] as const;
const AGAINST_SQL = 10;

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

/** The hunt over a week that grows to five, ten and twenty times its events, and over its files. */
const measureHunt = async (
  week: Loaded,
  folder: string,
  esql: string,
  weekSeconds: number | undefined
): Promise<Verdict[]> => {
  const grown: Loaded = { ...week, file: join(folder, 'grown.duckdb') };
  copyFileSync(week.file, grown.file);
  const sizes = [await sizeOf(grown, INDEX, esql)];
  const verdicts: Verdict[] = [];
  let times = 1;
  for (const next of GROWN) {
    await growFile(grown.file, INDEX, times, next);
    times = next;
    const loaded = { ...grown, events: week.events * times };
    say(`grown to ${millions(loaded.events)}`);
    if (times === AGAINST_SQL) verdicts.push(await againstSql(loaded, INDEX, esql));
    else sizes.push(await sizeOf(loaded, INDEX, esql));
  }
  rmSync(grown.file, { force: true });
  const documents = join(folder, 'documents.ndjson');
  verdicts.push(...(await againstFiles(week, INDEX, esql, documents, weekSeconds)));
  rmSync(documents, { force: true });
  return [...verdicts, ...growthOf(sizes)];
};

/**
 * Measures what must hold of the embedded engine: the import of so many events (twelve million without
 * a number, a gigabyte), the hunt over weeks of a million, and many clients; one of `import`, `hunt`
 * and `clients` alone when it is named.
 */
export const measureEngine = async (args: readonly string[]): Promise<Verdict[]> => {
  const number = args.find((arg) => /^\d+$/.test(arg));
  const name = args.find((arg) => /^[a-z]/.test(arg));
  const scale = scaleOf(number === undefined ? undefined : Number(number));
  const isAsked = (part: string): boolean => name === undefined || name === part;
  const [processor] = cpus();
  say(
    `${processor?.model ?? 'unknown processor'}, ${cpus().length} cores, ${gigabytes(totalmem())} of memory; Node ${process.version}, DuckDB ${versionOf('@duckdb/node-api')}`
  );
  const esql = huntText();
  const folder = join(FOLDER, `weeks-${scale.ofAWeek}`);
  const weeks = await weekFiles(folder, scale.weeks, scale.ofAWeek);
  say(`${weeks.length} weeks of files`);
  const week: Loaded = { file: join(folder, 'week.duckdb'), events: scale.ofAWeek };
  const verdicts: Verdict[] = [];
  let weekSeconds: number | undefined;
  if (isAsked('import') || !existsSync(week.file)) {
    const allFile = join(folder, 'weeks.duckdb');
    const measured = await measureImport(weeks, week.file, allFile);
    rmSync(allFile, { force: true });
    verdicts.push(...measured.verdicts);
    ({ weekSeconds } = measured);
    say('imported');
  }
  if (isAsked('hunt')) verdicts.push(...(await measureHunt(week, folder, esql, weekSeconds)));
  if (isAsked('clients')) {
    verdicts.push(...(await measureClients(esql, CLIENT_EVENTS, CLIENT_SECONDS)));
    say('asked by many');
  }
  return verdicts;
};
