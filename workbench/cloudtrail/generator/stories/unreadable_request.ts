import { findingOf } from '../finding';
import { iamUser } from '../principals';
import { runInstances, type Launch } from '../run_instances';
import type { Story } from '../story';

const ACCOUNT = '333344445555';

/** Longer than the 8,191 characters that a query can see of a request. */
const LONG_TAGS = {
  tagSpecificationSet: {
    items: [
      {
        resourceType: 'instance',
        tags: Array.from({ length: 50 }, (_, index) => ({
          key: `cost-allocation-${index}`,
          value: 'x'.repeat(200),
        })),
      },
    ],
  },
};

/** The request is too long to be searched: the published reading drops the call in silence. */
export const unreadableRequest: Story = {
  name: 'unreadable request',
  tell: (random, end) => {
    const launch: Launch = {
      time: end.getTime() - 12 * 3_600_000,
      principal: iamUser(random, ACCOUNT, 'analytics-batch'),
      region: 'ap-southeast-2',
      instanceType: 'r6i.16xlarge',
      minCount: 1,
      maxCount: 30,
      started: 30,
      request: LONG_TAGS,
    };
    return {
      events: [runInstances(random, launch)],
      findings: [
        findingOf(String(launch.principal.identity.arn), ACCOUNT, [launch], {
          marks: ['unreadable'],
          isReadable: false,
        }),
      ],
    };
  },
};
