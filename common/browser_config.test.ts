import moment from 'moment';
import { readBrowserConfig } from './browser_config';

/** As Kibana hands it over: through JSON, inside the page. */
const handedOver = (requestTimeout: unknown): unknown =>
  JSON.parse(
    JSON.stringify({
      index_patterns: 'logs-aws.cloudtrail-*',
      request_timeout: requestTimeout,
      run_on_open: true,
    })
  );

it.each([1, 999, 1000, 61_001, 300_000, 3_600_000, 86_400_000, 90_061_007])(
  'reads a duration of %d ms back from what moment writes',
  (milliseconds) => {
    expect(readBrowserConfig(handedOver(moment.duration(milliseconds)))).toEqual({
      indexPatterns: 'logs-aws.cloudtrail-*',
      requestTimeoutMs: milliseconds,
      runOnOpen: true,
    });
  }
);

it.each([5, 'PT', '5m', '', null, 'P1Y', 'PT0S'])('refuses the duration %j', (duration) => {
  expect(() => readBrowserConfig(handedOver(duration))).toThrow('did not hand over the settings');
});

it('refuses settings that are missing', () => {
  expect(() => readBrowserConfig({})).toThrow('did not hand over the settings');
});
