import type { Bound, Resolution } from '../bind/bound';
import type { Source } from '../position';
import { isNumeric, type EsqlType } from '../types';

/** The type of an aggregate of numbers, or Elasticsearch's sentence for any other argument. */
export const numericOnly =
  (type: (argument: EsqlType) => EsqlType) =>
  (arg: Bound | null, source: Source): Resolution =>
    arg && (isNumeric(arg.type) || arg.type === 'null')
      ? { type: type(arg.type) }
      : `argument of [${source.text}] must be [aggregate_metric_double, exponential_histogram, tdigest or numeric except unsigned_long or counter types], found value [${arg?.source.text ?? ''}] type [${arg?.type ?? 'null'}]`;
