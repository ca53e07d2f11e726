import { sqlText } from '../../storage/identifier';
import type { FunctionDefinition, SqlArgument } from '../bind/bound';
import { sqlType, type EsqlType } from '../types';
import { finite } from './doubles';
import { isAnyNumber, wrongCount, wrongType } from './types_fit';

type Sql = FunctionDefinition['sql'];

interface NumbersFunction {
  readonly name: string;
  readonly note?: string;
  gives(type: EsqlType): EsqlType;
  /** The SQL of the result of several values, a list without nulls that may be written often. */
  many(list: string, type: EsqlType, site: Parameters<Sql>[1]): string;
  /** Of a single value. */
  single(value: string): string;
}

const ofNumbers = ({ name, note, gives, many, single }: NumbersFunction): FunctionDefinition => ({
  name,
  signature: gives('integer') === 'double' ? 'numbers → double' : 'numbers → the same type',
  ...(note === undefined ? {} : { note }),
  values: 'all',
  nulls: 'null',
  resolve: (args, source) => {
    const [numbers] = args;
    return (
      wrongCount(source, args, 1) ??
      (numbers && isAnyNumber(numbers)
        ? { type: gives(numbers.type), many: false }
        : wrongType(source, args, 0, 'numeric'))
    );
  },
  sql: ([numbers]: readonly SqlArgument[], site) => {
    if (!numbers || numbers.bound.type === 'null') return `NULL::${sqlType(site.type)}`;
    const result = numbers.many
      ? many(site.once(numbers.sql), numbers.bound.type, site)
      : single(numbers.sql);
    return `CAST(${result} AS ${sqlType(site.type)})`;
  },
});

const same = (type: EsqlType): EsqlType => type;

const RANGES: Partial<Record<EsqlType, readonly [string, string]>> = {
  integer: ['-2147483648', '2147483647'],
  long: ['-9223372036854775808', '9223372036854775807'],
  unsigned_long: ['0', '18446744073709551615'],
};

export const mvSum = ofNumbers({
  name: 'mv_sum',
  note: 'a sum that overflows gives null and a warning',
  gives: same,
  single: (value) => value,
  many: (list, type, site) => {
    const range = RANGES[type];
    if (!range) return finite(`list_sum(${list})`, site);
    const sum = site.once(`list_sum(${list}::HUGEINT[])`);
    return site.failing({
      when: `${sum} NOT BETWEEN ${range[0]} AND ${range[1]}`,
      message: sqlText(`java.lang.ArithmeticException: ${type} overflow`),
      value: `${sum}::${sqlType(type)}`,
    });
  },
});

export const mvAvg = ofNumbers({
  name: 'mv_avg',
  gives: () => 'double',
  single: (value) => value,
  many: (list) => `list_avg(${list}::DOUBLE[])`,
});

/** The middle of the values; of two of them the mean, down to a whole number where they are. */
const medianOf = (list: string, type: EsqlType, site: Parameters<Sql>[1]): string => {
  const sorted = site.once(`list_sort(${list})`);
  if (type === 'double') {
    return `(${sorted}[(len(${sorted}) + 1) // 2] / 2 + ${sorted}[len(${sorted}) // 2 + 1] / 2)`;
  }
  const sum = `(${sorted}[(len(${sorted}) + 1) // 2]::HUGEINT + ${sorted}[len(${sorted}) // 2 + 1]::HUGEINT)`;
  // Towards the lower number, below zero too.
  return `((${sum} - ((${sum} % 2 + 2) % 2)) // 2)`;
};

export const mvMedian = ofNumbers({
  name: 'mv_median',
  note: 'between two whole numbers the mean, rounded down',
  gives: same,
  single: (value) => value,
  many: medianOf,
});

export const mvMedianAbsoluteDeviation = ofNumbers({
  name: 'mv_median_absolute_deviation',
  note: 'the median of the distances from the median',
  gives: same,
  single: (value) => `0 * ${value}`,
  many: (list, type, site) => {
    const median = site.once(`CAST(${medianOf(list, type, site)} AS ${sqlType(type)})`);
    const wide = type === 'double' ? 'DOUBLE' : 'HUGEINT';
    const distances = site.once(
      `list_transform(${list}, lambda v: abs(v::${wide} - ${median}::${wide}))`
    );
    return medianOf(distances, type, site);
  },
});
