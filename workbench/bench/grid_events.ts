import type { CloudTrailEvent } from '../cloudtrail/cloudtrail_event';
import { ACCOUNTS, iamUser, roleSession } from '../cloudtrail/generator/principals';
import { Random } from '../cloudtrail/generator/random';
import { runInstances } from '../cloudtrail/generator/run_instances';

const DAY = 86_400_000;

const REGIONS = ['us-east-1', 'us-west-2', 'eu-west-1', 'eu-central-1', 'ap-southeast-2'] as const;
const TYPES = ['m7g.large', 'c7i.8xlarge', 'p5.48xlarge', 'g6.xlarge', 't3.micro'] as const;
const ERRORS = [
  'Client.VcpuLimitExceeded',
  'Client.UnauthorizedOperation',
  'Client.DryRunOperation',
  'Server.InsufficientInstanceCapacity',
] as const;

/**
 * Events of so many users and roles, each of which asks for ten instances or more: as many rows of
 * the corrected reading at its threshold of ten, in all their variety. They lie before the seven
 * days of the published reading, which therefore has none.
 */
export function* gridEvents(principals: number, end: Date): Generator<CloudTrailEvent> {
  const random = new Random(29);
  for (let index = 0; index < principals; index++) {
    const account = random.pick(ACCOUNTS);
    const name = `launcher-${String(index + 1).padStart(5, '0')}`;
    const principal =
      index % 3 === 0
        ? roleSession(random, account, name, `session-${index}`)
        : iamUser(random, account, name);
    const calls = random.whole(1, 3);
    for (let call = 0; call < calls; call++) {
      const maxCount = random.whole(10, 2_000);
      const isRefused = random.chance(0.4);
      yield runInstances(random, {
        time: end.getTime() - random.whole(8 * DAY, 13 * DAY),
        principal,
        region: random.pick(REGIONS),
        instanceType: random.pick(TYPES),
        subnetId: `subnet-${random.hex(17)}`,
        minCount: random.chance(0.2) ? maxCount : 1,
        maxCount,
        started: random.whole(1, 10),
        ...(isRefused ? { errorCode: random.pick(ERRORS) } : {}),
      });
    }
  }
}
