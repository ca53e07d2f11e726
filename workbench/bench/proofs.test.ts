import { jestTests, playwrightTests } from './proofs';

describe('the tests of a report', () => {
  it('of Jest are those that ran, by their full title', () => {
    const assertionResults = [
      { fullName: 'a b', status: 'passed' },
      { fullName: 'a c', status: 'failed' },
      { fullName: 'a d', status: 'pending' },
    ];
    expect(jestTests(JSON.stringify({ testResults: [{ assertionResults }] }))).toEqual([
      { title: 'a b', isPassed: true },
      { title: 'a c', isPassed: false },
    ]);
  });

  it('of Playwright are found however deep they stand', () => {
    const specs = [{ title: 'x', ok: true }];
    const report = { suites: [{ specs, suites: [{ specs: [{ title: 'y', ok: false }] }] }] };
    expect(playwrightTests(JSON.stringify(report))).toEqual([
      { title: 'x', isPassed: true },
      { title: 'y', isPassed: false },
    ]);
  });
});
