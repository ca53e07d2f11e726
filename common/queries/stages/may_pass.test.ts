import { mayPassCondition } from './may_pass';

const only = (value: string) => ({ include: [value], exclude: [] });

describe('the calls that filters may let pass', () => {
  it('are all without filters', () => {
    expect(mayPassCondition({}, 'request')).toBe('');
  });

  it('are those that pass, by what is known without the request', () => {
    expect(mayPassCondition({ region: only('a'), principal: only('b') }, 'request')).toBe(
      'actor IN (?principal_include_1)\n    AND cloud.region IN (?region_include_1)'
    );
  });

  it('have the type and subnet that are asked for, or no request to tell', () => {
    expect(mayPassCondition({ account: only('a'), type: only('b') }, 'request')).toBe(
      'account IN (?account_include_1) AND (request IS NULL OR (instance_type IN (?type_include_1)))'
    );
    expect(mayPassCondition({ type: only('a'), subnet: only('b') }, 'request')).toBe(
      '(request IS NULL OR (instance_type IN (?type_include_1)\n    AND subnet IN (?subnet_include_1)))'
    );
  });
});
