import { findingOf } from '../finding';
import { roleSession } from '../principals';
import { recordOf, runInstances, type Launch } from '../run_instances';
import type { Story } from '../story';

const ACCOUNT = '333344445555';
const REGION = 'eu-west-1';
const FIRST_ROLE = 'SupportAccess';
const SECOND_ROLE = 'NetworkAdmin';

/** From one role into the next, and each new session launches a little: only the role ties them. */
export const roleChain: Story = {
  name: 'role chain',
  tell: (random, end) => {
    const start = end.getTime() - 33 * 3_600_000;
    const first = roleSession(random, ACCOUNT, FIRST_ROLE, 'ticket-4711', {
      sourceIPAddress: '192.0.2.140',
    });
    const sessions = Array.from({ length: 4 }, (_, index) => {
      const time = start + index * 240_000;
      const session = `chain-${index + 1}`;
      const principal = roleSession(random, ACCOUNT, SECOND_ROLE, session, {
        sourceIPAddress: '192.0.2.140',
      });
      const launch: Launch = {
        time: time + 5_000,
        principal,
        region: REGION,
        instanceType: 'g5.2xlarge',
        subnetId: 'subnet-0c0c0c0c0c0c0c0c1',
        minCount: 8,
        maxCount: 15,
        started: 8,
      };
      const assumed = recordOf(
        random,
        { time, principal: first, region: REGION },
        'sts.amazonaws.com',
        'AssumeRole',
        {
          readOnly: true,
          requestParameters: {
            roleArn: `arn:aws:iam::${ACCOUNT}:role/${SECOND_ROLE}`,
            roleSessionName: session,
          },
          responseElements: {
            assumedRoleUser: { arn: String(principal.identity.arn) },
          },
        }
      );
      return { launch, events: [assumed, runInstances(random, launch)] };
    });
    return {
      events: sessions.flatMap(({ events }) => events),
      findings: [
        findingOf(
          `arn:aws:iam::${ACCOUNT}:role/${SECOND_ROLE}`,
          ACCOUNT,
          sessions.map(({ launch }) => launch),
          { marks: ['gpu_types'] }
        ),
      ],
    };
  },
};
