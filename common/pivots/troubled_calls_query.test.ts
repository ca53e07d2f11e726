import { runInstancesStage } from '../queries/stages/run_instances';
import { troubledCallsQuery } from './troubled_calls_query';

const WINDOW = { from: '2026-03-01T00:00:00.000Z', to: '2026-03-08T00:00:00.000Z' };

describe('troubledCallsQuery', () => {
  it('reads calls as the corrected reading does, and keeps those in trouble', () => {
    const text = troubledCallsQuery('logs-aws.cloudtrail-*', 'unreadable', WINDOW, {});
    const [, ...stage] = runInstancesStage('logs-aws.cloudtrail-*').split('\n');
    expect(text).toContain(stage.slice(1).join('\n'));
    expect(text).toMatch(/\n\| WHERE unreadable\n\| SORT @timestamp DESC\n\| LIMIT 10000$/);
  });

  it('keeps to the filters, and leaves out no call of which they cannot tell', () => {
    const text = troubledCallsQuery('a-*', 'unreadable', WINDOW, {
      account: { include: ['111122223333'], exclude: [] },
      type: { include: ['p3.2xlarge'], exclude: [] },
    });
    expect(text).toContain(
      '| WHERE account IN ("111122223333") AND (aws.cloudtrail.request_parameters IS NULL OR (instance_type IN ("p3.2xlarge")))\n| WHERE unreadable'
    );
  });

  it('writes the window out, with its first instant and without its last', () => {
    const text = troubledCallsQuery('a-*', 'ambiguous', WINDOW, {});
    expect(text).toContain(`@timestamp >= "${WINDOW.from}" AND @timestamp < "${WINDOW.to}"`);
    expect(text).not.toMatch(/\?_t/);
  });
});
