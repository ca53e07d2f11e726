import moment from 'moment';
import { kindOf } from './kind_of';
import { SchemaTypeError } from './schema_type_error';
import { Type, type TypeOptions } from './type';

const UNITS = {
  ms: 'milliseconds',
  s: 'seconds',
  m: 'minutes',
  h: 'hours',
  d: 'days',
  w: 'weeks',
  M: 'months',
  y: 'years',
} as const;

type Unit = keyof typeof UNITS;

const isUnit = (text: string | undefined): text is Unit => text !== undefined && text in UNITS;

const REFUSAL =
  'Failed to parse value as time value. Value must be a duration in milliseconds, or follow the ' +
  "format <count>[ms|s|m|h|d|w|M|y] (e.g. '70ms', '5s', '3d', '1y'), where the duration is a safe " +
  'positive integer.';

export type DurationInput = moment.Duration | string | number;

export interface DurationOptions extends TypeOptions<moment.Duration, DurationInput> {
  min?: DurationInput;
  max?: DurationInput;
}

/** A number of milliseconds, or `<count><unit>`; `undefined` where it is neither. */
const parse = (input: string | number): moment.Duration | undefined => {
  const [, digits, letters] = /^(\d+)(ms|s|m|h|d|w|M|y)?$/.exec(String(input).trim()) ?? [];
  const count = Number(digits);
  if (digits === undefined || !Number.isSafeInteger(count)) return undefined;
  return moment.duration(count, UNITS[isUnit(letters) ? letters : 'ms']);
};

const decodeDuration = (input: unknown, path: readonly string[]): moment.Duration => {
  if (moment.isDuration(input)) return input;
  if (typeof input !== 'string' && typeof input !== 'number')
    throw new SchemaTypeError(
      `expected value of type [moment.Duration] but got [${kindOf(input)}]`,
      path
    );
  const duration = parse(input);
  if (duration === undefined) throw new SchemaTypeError(REFUSAL, path);
  return duration;
};

/** Gives a `moment.Duration`, as in Kibana. */
export class DurationType extends Type<moment.Duration> {
  constructor(private readonly options: DurationOptions = {}) {
    super(options);
  }

  protected decode(input: unknown, path: readonly string[]): moment.Duration {
    const duration = decodeDuration(input, path);
    const { min, max } = this.options;
    const milliseconds = duration.asMilliseconds();
    if (min !== undefined && milliseconds < decodeDuration(min, path).asMilliseconds())
      throw new SchemaTypeError(`Value must be equal to or greater than [${String(min)}]`, path);
    if (max !== undefined && milliseconds > decodeDuration(max, path).asMilliseconds())
      throw new SchemaTypeError(`Value must be equal to or less than [${String(max)}]`, path);
    return duration;
  }
}
