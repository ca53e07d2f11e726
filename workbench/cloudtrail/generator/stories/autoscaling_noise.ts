import { findingOf } from '../finding';
import { roleSession } from '../principals';
import { runInstances, type Launch } from '../run_instances';
import type { Story } from '../story';

const ACCOUNT = '333344445555';
const ROLE = 'AWSServiceRoleForAutoScaling';
const PATH = 'aws-service-role/autoscaling.amazonaws.com';
const SUBNET = 'subnet-0a0a0a0a0a0a0a0a1';

/** A scaling group starts one instance at a time, always in the same minute of the hour. */
export const autoscalingNoise: Story = {
  name: 'autoscaling noise',
  tell: (random, end) => {
    const principal = roleSession(
      random,
      ACCOUNT,
      ROLE,
      'AutoScaling',
      { sourceIPAddress: 'autoscaling.amazonaws.com', userAgent: 'autoscaling.amazonaws.com' },
      PATH
    );
    const launches: Launch[] = [];
    for (let hour = 24; hour > 0; hour--) {
      launches.push({
        time: end.getTime() - hour * 3_600_000 + 300_000,
        principal,
        region: 'us-east-1',
        instanceType: 'm7g.large',
        subnetId: SUBNET,
        minCount: 1,
        maxCount: 1,
      });
    }
    return {
      events: launches.map((launch) => runInstances(random, launch)),
      findings: [
        findingOf(`arn:aws:iam::${ACCOUNT}:role/${PATH}/${ROLE}`, ACCOUNT, launches, {
          isNoise: true,
        }),
      ],
    };
  },
};
