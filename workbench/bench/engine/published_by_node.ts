import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { LONGEST_REQUEST } from './published_by_jq';

const WEEK = 7 * 86_400_000;

const optionalText = z.optional(z.string());

const launchSchema = z.object({
  '@timestamp': z.string(),
  event: z.object({ outcome: optionalText }),
  user: z.optional(z.object({ name: optionalText })),
  cloud: z.object({
    region: optionalText,
    account: z.optional(z.object({ id: optionalText })),
  }),
  aws: z.object({
    cloudtrail: z.object({
      request_parameters: optionalText,
      user_identity: z.optional(z.object({ arn: optionalText })),
    }),
  }),
});

interface Row {
  target: number;
  attempts: number;
  readonly arns: Set<string | undefined>;
  readonly regions: Set<string | undefined>;
  readonly accounts: Set<string | undefined>;
}

const piece = (request: string, pattern: RegExp): string | undefined =>
  pattern.exec(request)?.[1] || undefined;

const numberOf = (text: string | undefined): number =>
  text !== undefined && /^\d+$/.test(text) ? Number(text) : NaN;

/**
 * The published hunt as a plain script over a file of documents, one a line: how many rows it has. As
 * in the hunt, the "month" of a day is its minute.
 */
export const rowsByNode = async (file: string, now: Date): Promise<number> => {
  const rows = new Map<string, Row>();
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const document = JSON.parse(line);
    const { event } = document;
    if (event.provider !== 'ec2.amazonaws.com' || event.action !== 'RunInstances') continue;
    const launch = launchSchema.parse(document);
    const request = launch.aws.cloudtrail.request_parameters;
    const time = new Date(launch['@timestamp']);
    if (request === undefined || request.length > LONGEST_REQUEST) continue;
    if (!/minCount.*maxCount/s.test(request)) continue;
    if (time.getTime() <= now.getTime() - WEEK) continue;
    const key = JSON.stringify([
      launch.user?.name,
      [time.getUTCFullYear(), time.getUTCMinutes(), time.getUTCDate()],
      piece(request, /subnetId=(.*?),/s),
      piece(request, /instanceType=(.*?),/s),
      launch.event.outcome,
    ]);
    const row = rows.get(key) ?? {
      target: 0,
      attempts: 0,
      arns: new Set(),
      regions: new Set(),
      accounts: new Set(),
    };
    rows.set(key, row);
    const least = numberOf(piece(request, /minCount=(.*?),/s));
    const most = numberOf(piece(request, /maxCount=(.*?)\}\]\},/s));
    if (!Number.isNaN(most - least)) row.target += most - least + 1;
    row.attempts += 1;
    row.arns.add(launch.aws.cloudtrail.user_identity?.arn);
    row.regions.add(launch.cloud.region);
    row.accounts.add(launch.cloud.account?.id);
  }
  return [...rows.values()].filter(({ target }) => target >= 10).length;
};
