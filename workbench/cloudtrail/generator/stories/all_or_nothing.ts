import { findingOf } from '../finding';
import { roleSession } from '../principals';
import { runInstances, type Launch } from '../run_instances';
import type { Story } from '../story';

const ACCOUNT = '222233334444';
const ROLE = 'BuildFarm';

/** One call for two hundred at once, minimum equal to maximum: the published reading counts one. */
export const allOrNothing: Story = {
  name: 'all or nothing',
  tell: (random, end) => {
    const launch: Launch = {
      time: end.getTime() - 60 * 3_600_000,
      principal: roleSession(random, ACCOUNT, ROLE, 'build-20260305'),
      region: 'us-west-2',
      instanceType: 'm6i.8xlarge',
      subnetId: 'subnet-0b1c2d3e4f5a6b7c8',
      minCount: 200,
      maxCount: 200,
    };
    return {
      events: [runInstances(random, launch)],
      findings: [
        findingOf(`arn:aws:iam::${ACCOUNT}:role/${ROLE}`, ACCOUNT, [launch], {
          marks: ['all_or_nothing'],
        }),
      ],
    };
  },
};
