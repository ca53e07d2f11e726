import type { Bound, Resolution } from '../bind/bound';
import type { Source } from '../position';
import type { EsqlType } from '../types';
import { wrongCount, wrongType } from './types_fit';

/** What a conversion takes, and how Elasticsearch lists it. */
export interface Convertible {
  readonly types: readonly EsqlType[];
  readonly names: string;
}

const NUMBERS: readonly EsqlType[] = ['integer', 'long', 'unsigned_long', 'double'];
const TEXTS: readonly EsqlType[] = ['keyword', 'text'];

export const SCALARS: Convertible = {
  types: ['boolean', 'datetime', 'date_nanos', ...NUMBERS, ...TEXTS],
  names: 'boolean, date_nanos, datetime, numeric or string',
};

export const TRUTHS: Convertible = {
  types: ['boolean', ...NUMBERS, ...TEXTS],
  names: 'boolean, numeric or string',
};

export const DATES: Convertible = {
  types: ['datetime', 'date_nanos', ...NUMBERS, ...TEXTS],
  names: 'date_nanos, datetime, numeric or string',
};

/** The type that a conversion of one value gives, or Elasticsearch's sentence. */
export const converting =
  ({ types, names }: Convertible, type: EsqlType) =>
  (args: readonly Bound[], source: Source): Resolution => {
    const [operand] = args;
    return (
      wrongCount(source, args, 1) ??
      (operand && (operand.type === 'null' || types.includes(operand.type))
        ? { type }
        : wrongType(source, args, 0, names))
    );
  };
