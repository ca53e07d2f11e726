import moment from 'moment';
import { ByteSizeValue, schema, ValidationError, type TypeOf } from '.';

const refusal = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof ValidationError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
};

const config = schema.object({
  patterns: schema.string({ defaultValue: 'logs-*', minLength: 1 }),
  timeout: schema.duration({ defaultValue: '5m', min: '1s', max: '1h' }),
  runOnOpen: schema.boolean({ defaultValue: true }),
  nested: schema.object({ count: schema.number({ min: 1, defaultValue: 3 }) }),
  note: schema.maybe(schema.string()),
});

describe('a schema of the configuration', () => {
  it('gives the defaults of all keys, nested ones too, for nothing at all', () => {
    const value: TypeOf<typeof config> = config.validate(undefined);
    expect(value.patterns).toBe('logs-*');
    expect(moment.isDuration(value.timeout)).toBe(true);
    expect(value.timeout.asMilliseconds()).toBe(300_000);
    expect(value.runOnOpen).toBe(true);
    expect(value.nested.count).toBe(3);
    expect('note' in value).toBe(false);
  });

  it('names the key of a wrong type, below the namespace', () => {
    expect(refusal(() => config.validate({ patterns: 5 }))).toBe(
      '[patterns]: expected value of type [string] but got [number]'
    );
    expect(refusal(() => config.validate({ nested: { count: 'x' } }, {}, 'plugin'))).toBe(
      '[plugin.nested.count]: expected value of type [number] but got [string]'
    );
    expect(refusal(() => config.validate('text', {}, 'plugin'))).toBe(
      '[plugin]: expected a plain object value, but found [string] instead.'
    );
  });

  it('refuses a key that it does not name, unless told to keep or drop it', () => {
    expect(refusal(() => config.validate({ x: 1 }, {}, 'a'))).toBe(
      '[a.x]: definition for this key is missing'
    );
    expect(refusal(() => config.validate(JSON.parse('{"__proto__": 1}')))).toBe(
      '[__proto__]: definition for this key is missing'
    );
    expect(schema.object({}, { unknowns: 'ignore' }).validate({ x: 1 })).toEqual({});
    expect(schema.object({}, { unknowns: 'allow' }).validate({ x: 1 })).toEqual({ x: 1 });
  });

  it('takes no default from the prototype of what is given', () => {
    const value = schema.object({ toString: schema.maybe(schema.string()) }).validate({});
    expect(Object.hasOwn(value, 'toString')).toBe(false);
  });

  it('says the bounds of numbers, texts, durations and arrays', () => {
    expect(refusal(() => config.validate({ nested: { count: 0 } }))).toBe(
      '[nested.count]: Value must be equal to or greater than [1].'
    );
    expect(refusal(() => config.validate({ patterns: '' }))).toBe(
      '[patterns]: value has length [0] but it must have a minimum length of [1].'
    );
    expect(refusal(() => config.validate({ timeout: '2h' }))).toBe(
      '[timeout]: Value must be equal to or less than [1h]'
    );
    expect(refusal(() => schema.arrayOf(schema.string(), { minSize: 1 }).validate([]))).toBe(
      'array size is [0], but cannot be smaller than [1]'
    );
    expect(refusal(() => schema.arrayOf(schema.string()).validate(['a', 1]))).toBe(
      '[1]: expected value of type [string] but got [number]'
    );
  });

  it('reads durations as milliseconds or count and unit, and refuses the rest', () => {
    const read = (input: unknown): number => schema.duration().validate(input).asMilliseconds();
    expect(read(70)).toBe(70);
    expect(read('70')).toBe(70);
    expect(read('30s')).toBe(30_000);
    expect(read('1d')).toBe(86_400_000);
    expect(read(moment.duration(2, 'minutes'))).toBe(120_000);
    for (const wrong of ['soon', '-1s', '1.5h', '1 s', 1.5, '99999999999999999999ms'])
      expect(refusal(() => read(wrong))).toContain('Failed to parse value as time value.');
    expect(refusal(() => read({}))).toBe(
      'expected value of type [moment.Duration] but got [Object]'
    );
  });

  it('reads sizes in bytes', () => {
    expect(schema.byteSize().validate('1kb')).toEqual(new ByteSizeValue(1024));
    expect(schema.byteSize({ defaultValue: '1mb' }).validate(undefined).getValueInBytes()).toBe(
      1_048_576
    );
    expect(refusal(() => schema.byteSize().validate('much'))).toContain(
      'Failed to parse value as byte value.'
    );
  });

  it('reads words of the command line as booleans and numbers', () => {
    expect(schema.boolean().validate('false')).toBe(false);
    expect(schema.number().validate('12')).toBe(12);
    expect(refusal(() => schema.boolean().validate('yes'))).toBe(
      'expected value of type [boolean] but got [string]'
    );
    expect(refusal(() => schema.number().validate(''))).toBe(
      'expected value of type [number] but got [string]'
    );
  });

  it('takes one of several types, or says why none fits', () => {
    const type = schema.object({
      mode: schema.oneOf([schema.literal('fast'), schema.literal('safe')], {
        defaultValue: 'safe',
      }),
    });
    const mode: 'fast' | 'safe' = type.validate({}).mode;
    expect(mode).toBe('safe');
    expect(refusal(() => type.validate({ mode: 'odd' }))).toBe(
      '[mode]: types that failed validation:\n' +
        '- [mode.0]: expected value to equal [fast]\n' +
        '- [mode.1]: expected value to equal [safe]'
    );
  });

  it('refuses what a check of the author refuses, with its words', () => {
    const type = schema.object({
      even: schema.number({ validate: (value) => (value % 2 === 0 ? undefined : 'must be even') }),
    });
    expect(type.validate({ even: 2 })).toEqual({ even: 2 });
    expect(refusal(() => type.validate({ even: 3 }))).toBe('[even]: must be even');
  });
});
