import { findingOf } from '../finding';
import { iamUser } from '../principals';
import { runInstances, type Launch } from '../run_instances';
import type { Story } from '../story';

const ACCOUNT = '222233334444';

/** From thirteen members on, Java's hash map doubles and prints them in another order. */
const MORE_MEMBERS = {
  ebsOptimized: true,
  instanceInitiatedShutdownBehavior: 'stop',
  metadataOptions: { httpTokens: 'required' },
  creditSpecification: { cpuCredits: 'standard' },
  hibernationOptions: { configured: false },
  privateDnsNameOptions: { hostnameType: 'ip-name' },
  enclaveOptions: { enabled: false },
};

/** A launch with every option set: the order of its text is another, its counts must be read all the same. */
export const manyMembers: Story = {
  name: 'over thirteen members',
  tell: (random, end) => {
    const launch: Launch = {
      time: end.getTime() - 16 * 3_600_000,
      principal: iamUser(random, ACCOUNT, 'render-operator', { sourceIPAddress: '192.0.2.77' }),
      region: 'us-west-2',
      instanceType: 'c6i.32xlarge',
      subnetId: 'subnet-0d0d0d0d0d0d0d0d1',
      minCount: 80,
      maxCount: 100,
      started: 80,
      request: MORE_MEMBERS,
    };
    return {
      events: [runInstances(random, launch)],
      findings: [findingOf(String(launch.principal.identity.arn), ACCOUNT, [launch])],
    };
  },
};
