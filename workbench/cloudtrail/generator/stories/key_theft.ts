import { findingOf } from '../finding';
import { iamUser } from '../principals';
import { runInstances, type Launch } from '../run_instances';
import type { Story } from '../story';

const ACCOUNT = '111122223333';
const REGIONS = ['us-east-1', 'us-west-2', 'eu-west-1', 'eu-central-1', 'ap-southeast-2'] as const;
const TYPES = [
  'p4d.24xlarge',
  'p3.16xlarge',
  'g5.48xlarge',
  'g4dn.12xlarge',
  'c6i.32xlarge',
] as const;
const REFUSALS = [
  'Client.VcpuLimitExceeded',
  'Client.InstanceLimitExceeded',
  'Client.UnauthorizedOperation',
  'Client.Unsupported',
  'Server.InsufficientInstanceCapacity',
] as const;

/** A stolen access key tries types in every Region within minutes; a few small calls succeed. */
export const keyTheft: Story = {
  name: 'key theft',
  tell: (random, end) => {
    const principal = iamUser(random, ACCOUNT, 'ci-artifacts', {
      sourceIPAddress: '192.0.2.66',
      userAgent: 'Boto3/1.28.1 Python/3.10.12 Linux/5.15.0 Botocore/1.31.1',
    });
    let time = end.getTime() - 40 * 3_600_000;
    const launches: Launch[] = [];
    for (const region of REGIONS) {
      for (const instanceType of TYPES) {
        for (let attempt = 0; attempt < 3; attempt++) {
          time += random.whole(2_000, 9_000);
          launches.push({
            time,
            principal,
            region,
            instanceType,
            minCount: 1,
            maxCount: 20,
            errorCode: random.pick(REFUSALS),
          });
        }
      }
    }
    for (const region of ['us-east-1', 'eu-west-1'] as const) {
      time += 30_000;
      launches.push({
        time,
        principal,
        region,
        instanceType: 'c5.4xlarge',
        minCount: 1,
        maxCount: 12,
        started: 8,
      });
    }
    return {
      events: launches.map((launch) => runInstances(random, launch)),
      findings: [
        findingOf(String(principal.identity.arn), ACCOUNT, launches, {
          marks: ['success_after_refusals', 'quota_refused', 'gpu_types', 'many_regions'],
        }),
      ],
    };
  },
};
