import { findingOf } from '../finding';
import { roleSession } from '../principals';
import { runInstances, type Launch } from '../run_instances';
import type { Story } from '../story';

const ROLE = 'BatchRunner';
const PLACES = [
  { account: '111122223333', region: 'us-east-1' },
  { account: '222233334444', region: 'eu-central-1' },
] as const;

/** A role of one name in two accounts: the published reading adds both up in one row. */
export const twoAccountsOneRole: Story = {
  name: 'two accounts, one role name',
  tell: (random, end) => {
    const told = PLACES.map(({ account, region }, place) => {
      const principal = roleSession(random, account, ROLE, `batch-${place + 1}`);
      const launches: Launch[] = Array.from({ length: 3 }, (_, index) => ({
        time: end.getTime() - 30 * 3_600_000 + place * 10_000 + index * 2_000,
        principal,
        region,
        instanceType: 'c7i.2xlarge',
        minCount: 10,
        maxCount: 12,
        started: 10,
      }));
      return { account, launches };
    });
    return {
      events: told
        .flatMap(({ launches }) => launches)
        .sort((left, right) => left.time - right.time)
        .map((launch) => runInstances(random, launch)),
      findings: told.map(({ account, launches }) =>
        findingOf(`arn:aws:iam::${account}:role/${ROLE}`, account, launches)
      ),
    };
  },
};
