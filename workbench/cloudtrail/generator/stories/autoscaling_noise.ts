import { findingOf } from '../finding';
import { roleSession } from '../principals';
import { runInstances, type Launch } from '../run_instances';
import type { Story } from '../story';

const ACCOUNT = '333344445555';
const ROLE = 'AWSServiceRoleForAutoScaling';
const SUBNETS = ['subnet-0a0a0a0a0a0a0a0a1', 'subnet-0a0a0a0a0a0a0a0a2'] as const;

/** A scaling group starts one instance at a time, always in the same minute of the hour. */
export const autoscalingNoise: Story = {
  name: 'autoscaling noise',
  tell: (random, end) => {
    const principal = roleSession(random, ACCOUNT, ROLE, 'AutoScaling', {
      sourceIPAddress: 'autoscaling.amazonaws.com',
      userAgent: 'autoscaling.amazonaws.com',
    });
    const launches: Launch[] = [];
    for (let hour = 1; hour < 7 * 24; hour++) {
      const count = random.whole(1, 4);
      for (let index = 0; index < count; index++) {
        launches.push({
          time: end.getTime() - hour * 3_600_000 + 300_000 + index * 1_000,
          principal,
          region: 'us-east-1',
          instanceType: 'm7g.large',
          subnetId: random.pick(SUBNETS),
          minCount: 1,
          maxCount: 1,
        });
      }
    }
    launches.sort((left, right) => left.time - right.time);
    return {
      events: launches.map((launch) => runInstances(random, launch)),
      findings: [findingOf(`arn:aws:iam::${ACCOUNT}:role/${ROLE}`, ACCOUNT, launches)],
    };
  },
};
