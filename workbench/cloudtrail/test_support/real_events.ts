import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeEvent, type CloudTrailEvent } from '../cloudtrail_event';

const FOLDER = join(__dirname, '..', '..', '..', '..', 'shared', 'data', 'cloudtrail');

/** The real records that tests read from beside the repository, and the rows expected of each. */
export const REAL_FILES = ['botsv3', 'invictus', 'stratus'] as const;

export const realEventsFolder = FOLDER;

/** False, after one line that says so, where the real events are not at hand. */
export const haveRealEvents = (): boolean => {
  const there = existsSync(FOLDER);
  if (!there) {
    process.stdout.write('Real CloudTrail events are absent; tests that need them are left out.\n');
  }
  return there;
};

export const realEvents = (name: string): CloudTrailEvent[] =>
  readFileSync(join(FOLDER, `${name}.ndjson`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const decoded = decodeEvent(JSON.parse(line));
      if ('reason' in decoded) {
        throw new Error(`${name}: ${decoded.reason}`);
      }
      return decoded.event;
    });

/** The rows that the published hunt must return at the instant `now`, as they were handed over. */
export const expectedRows = (name: string): { now: string; rows: Record<string, unknown>[] } =>
  JSON.parse(readFileSync(join(FOLDER, `${name}.published.json`), 'utf8'));
