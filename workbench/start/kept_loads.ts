import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { LoadReport } from '../cloudtrail/load';
import { removeDataFile } from './data_files';

/** Loads of one's own files that are kept, so that starting with the same ones does not read them again. */
const KEPT = 3;

const NAME = /^cloudtrail-[0-9a-f]{12}\.duckdb$/;

const instant = z.nullable(
  z.pipe(
    z.iso.datetime(),
    z.transform((text) => new Date(text))
  )
);

const left = z.array(z.object({ file: z.string(), reason: z.string() }));

const reportSchema = z.object({
  events: z.number(),
  indices: z.array(z.string()),
  files: z.number(),
  damagedCount: z.number(),
  damaged: z.array(
    z.object({
      file: z.string(),
      line: z.optional(z.number()),
      record: z.optional(z.number()),
      reason: z.string(),
    })
  ),
  duplicates: z.number(),
  oldest: instant,
  newest: instant,
  skipped: left,
});

/** The data file of a load of files with this digest. */
export const keptLoadFile = (folder: string, digest: string): string =>
  join(folder, `cloudtrail-${digest}.duckdb`);

const reportFile = (file: string): string => file.replace(/\.duckdb$/, '.json');

/** Writes what came of a load, before its data file gets its name. */
export const keepReport = (file: string, report: LoadReport): void =>
  writeFileSync(reportFile(file), JSON.stringify(report));

/** What came of the load of a data file; undefined when there is no such file, or not a whole one. */
export const keptReport = (file: string): LoadReport | undefined => {
  try {
    statSync(file);
    const report = reportSchema.parse(JSON.parse(readFileSync(reportFile(file), 'utf8')));
    return { ...report, isKept: true };
  } catch {
    return undefined;
  }
};

/** Removes all but the loads that were used last; the given one counts as used now. */
export const removeOldLoads = (folder: string, file: string): void => {
  utimesSync(file, new Date(), new Date());
  const loads = readdirSync(folder)
    .filter((name) => NAME.test(name))
    .map((name) => ({ path: join(folder, name), used: statSync(join(folder, name)).mtimeMs }))
    .sort((one, other) => other.used - one.used);
  for (const { path } of loads.slice(KEPT)) {
    removeDataFile(path);
    removeDataFile(reportFile(path));
  }
};
