import { spawn } from 'node:child_process';

/** Characters. A longer request has no value in the index. */
export const LONGEST_REQUEST = 8191;

/**
 * The published hunt as a person would write it for `jq`: documents in, one a line, and one row out
 * for each group. `$now` is in seconds since the epoch. As in the hunt, the "month" of a day is its
 * minute, and a launch without both counts is an attempt without instances.
 */
const PROGRAM = String.raw`
def piece(pattern): (capture(pattern; "s") // null) | if . == null then null else .v end;
def number: if . == null or (test("^[0-9]+$") | not) then null else tonumber end;
[ inputs
  | select(.event.provider == "ec2.amazonaws.com" and .event.action == "RunInstances")
  | .aws.cloudtrail.request_parameters as $request
  | select($request != null and ($request | length) <= $longest)
  | select($request | test("minCount.*maxCount"; "s"))
  | (.["@timestamp"] | sub("\\.[0-9]+Z$"; "Z") | fromdate) as $time
  | select($time > $now - 604800)
  | { user: .user.name, outcome: .event.outcome, day: ($time | strftime("%Y-%M-%d")),
      subnet: ($request | piece("subnetId=(?<v>.*?),")),
      type: ($request | piece("instanceType=(?<v>.*?),")),
      least: ($request | piece("minCount=(?<v>.*?),") | number),
      most: ($request | piece("maxCount=(?<v>.*?)\\}\\]\\},") | number),
      arn: .aws.cloudtrail.user_identity.arn, region: .cloud.region, account: .cloud.account.id } ]
| group_by([.user, .day, .subnet, .type, .outcome])
| map({ group: .[0] | [.user, .day, .subnet, .type, .outcome],
        target: map(select(.least != null and .most != null) | .most - .least + 1) | add,
        attempts: length, arns: map(.arn) | unique, regions: map(.region) | unique,
        accounts: map(.account) | unique })
| map(select(.target != null and .target >= 10))
| .[]`;

/** The rows that jq finds in a file of documents. Rejects when there is no jq. */
export const rowsByJq = (file: string, now: Date): Promise<number> =>
  new Promise((resolve, reject) => {
    const seconds = String(now.getTime() / 1_000);
    const longest = String(LONGEST_REQUEST);
    const names = ['--argjson', 'now', seconds, '--argjson', 'longest', longest];
    const args = ['-n', '-c', ...names, PROGRAM, file];
    const jq = spawn('jq', args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let rows = 0;
    jq.stdout.on('data', (part: Buffer) => {
      for (const byte of part) if (byte === 0x0a) rows += 1;
    });
    jq.once('error', reject);
    jq.once('close', (code) =>
      code === 0 ? resolve(rows) : reject(new Error(`jq ended with ${String(code)}`))
    );
  });
