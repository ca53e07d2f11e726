import { findingOf } from '../finding';
import { iamUser } from '../principals';
import { runInstances, type Launch } from '../run_instances';
import type { Story } from '../story';

const ACCOUNT = '222233334444';

/** Thirteen or more members change the order of the text, so that a tag is printed before the counts. */
const MANY_MEMBERS = {
  ebsOptimized: true,
  instanceInitiatedShutdownBehavior: 'terminate',
  metadataOptions: { httpTokens: 'optional' },
  creditSpecification: { cpuCredits: 'standard' },
  hibernationOptions: { configured: false },
  privateDnsNameOptions: { hostnameType: 'ip-name' },
  tagSpecificationSet: {
    items: [
      {
        resourceType: 'instance',
        tags: [{ key: 'Note', value: 'minCount=40, maxCount=40}]}, nothing to see' }],
      },
    ],
  },
};

/** A tag says that forty instances are asked for, where the request asks for up to 500. */
export const hiddenInATag: Story = {
  name: 'hidden in a tag',
  tell: (random, end) => {
    const launch: Launch = {
      time: end.getTime() - 20 * 3_600_000,
      principal: iamUser(random, ACCOUNT, 'reporting-export', { sourceIPAddress: '192.0.2.90' }),
      region: 'us-west-2',
      instanceType: 'g5.12xlarge',
      minCount: 60,
      maxCount: 500,
      started: 60,
      request: MANY_MEMBERS,
    };
    return {
      events: [runInstances(random, launch)],
      findings: [
        findingOf(String(launch.principal.identity.arn), ACCOUNT, [launch], {
          marks: ['ambiguous', 'gpu_types'],
          isReadable: false,
        }),
      ],
    };
  },
};
