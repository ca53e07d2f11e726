import { findingOf } from '../finding';
import { iamUser } from '../principals';
import { runInstances, type Launch } from '../run_instances';
import type { Story } from '../story';

const ACCOUNT = '111122223333';

/** Someone feels for the quota: always the same type, fewer each time, until one call succeeds. */
export const quotaClimbed: Story = {
  name: 'quota climbed',
  tell: (random, end) => {
    const principal = iamUser(random, ACCOUNT, 'marketing-site', {
      sourceIPAddress: '192.0.2.121',
      userAgent: 'Boto3/1.34.2 Python/3.11.6 Windows/10 Botocore/1.34.2',
    });
    const counts = [256, 128, 64, 48, 32];
    const launches = counts.map((count, index): Launch => {
      const isRefused = index < counts.length - 1;
      return {
        time: end.getTime() - 50 * 3_600_000 + index * 45_000,
        principal,
        region: 'ap-southeast-2',
        instanceType: 'c5.9xlarge',
        minCount: count,
        maxCount: count,
        ...(isRefused ? { errorCode: 'Client.VcpuLimitExceeded' } : { started: count }),
      };
    });
    return {
      events: launches.map((launch) => runInstances(random, launch)),
      findings: [
        findingOf(String(principal.identity.arn), ACCOUNT, launches, {
          marks: ['all_or_nothing', 'quota_refused', 'success_after_refusals'],
        }),
      ],
    };
  },
};
