import { isProved } from './numbers_that_hold';

const promised = { what: 'a', must: 'b', tests: [/one/, /two/] };
const test = (title: string, isPassed = true) => ({ title, isPassed });

describe('a promise', () => {
  it('is proved when every test of it ran and passed', () => {
    expect(isProved(promised, [test('one'), test('two'), test('two more')])).toBe(true);
  });

  it('is not proved by a test that failed, or that did not run', () => {
    expect(isProved(promised, [test('one'), test('two'), test('two more', false)])).toBe(false);
    expect(isProved(promised, [test('one')])).toBe(false);
  });
});
