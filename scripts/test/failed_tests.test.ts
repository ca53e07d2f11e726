import { failedInJest, failedInPlaywright } from './failed_tests';

describe('what is said of a failed test at the end', () => {
  it('is its title and the first lines of the reason, without colours', () => {
    const report = {
      suites: [
        {
          specs: [{ title: 'works', ok: true, tests: [] }],
          suites: [
            {
              specs: [
                {
                  title: 'gives the focus back',
                  ok: false,
                  tests: [
                    {
                      results: [
                        { errors: [{ message: '\u001b[31mError: no\u001b[39m\n\n  at 1' }] },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
      errors: [{ message: 'no server' }],
    };
    expect(failedInPlaywright(JSON.stringify(report))).toEqual([
      'gives the focus back\n    Error: no\n      at 1',
      'Outside of any test\n    no server',
    ]);
  });

  it('names a file that broke before its tests', () => {
    const report = {
      testResults: [
        { name: 'a.test.ts', message: 'no such module', assertionResults: [] },
        {
          name: 'b.test.ts',
          message: 'all of it',
          assertionResults: [
            { fullName: 'adds', status: 'passed', failureMessages: [] },
            { fullName: 'divides', status: 'failed', failureMessages: ['expected 2'] },
          ],
        },
      ],
    };
    expect(failedInJest(JSON.stringify(report))).toEqual([
      'a.test.ts\n    no such module',
      'divides\n    expected 2',
    ]);
  });
});
