import { sum, withStatus } from './counts';
import { jestCounts, playwrightCounts, printedCounts } from './reports';

describe('counting', () => {
  it('takes a file that broke before its tests as a failure', () => {
    const report = { numPassedTests: 3, numFailedTests: 1, numRuntimeErrorTestSuites: 1 };
    expect(jestCounts(JSON.stringify(report))).toEqual({ passed: 3, failed: 2 });
  });

  it('takes a flaky test and a failure outside of any test as failures', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 9 }, errors: [{}] };
    expect(playwrightCounts(JSON.stringify(report))).toEqual({ passed: 4, failed: 3 });
  });

  it('takes the last line of our own checks', () => {
    expect(printedCounts('1 passed, 1 failed\nok\na.zip: 11 passed, 0 failed\n')).toEqual({
      passed: 11,
      failed: 0,
    });
    expect(printedCounts('nothing')).toBeNull();
  });

  it('takes a run without a single check, and a bad end without a failure, as a failure', () => {
    expect(withStatus({ passed: 0, failed: 0 }, true)).toEqual({ passed: 0, failed: 1 });
    expect(withStatus({ passed: 5, failed: 0 }, false)).toEqual({ passed: 5, failed: 1 });
    expect(withStatus({ passed: 5, failed: 2 }, false)).toEqual({ passed: 5, failed: 2 });
    expect(withStatus({ passed: 5, failed: 0 }, true)).toEqual({ passed: 5, failed: 0 });
  });

  it('adds up', () => {
    expect(
      sum([
        { passed: 1, failed: 2 },
        { passed: 3, failed: 0 },
      ])
    ).toEqual({ passed: 4, failed: 2 });
  });
});
