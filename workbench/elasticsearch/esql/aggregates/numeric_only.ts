import type { Bound, Resolution } from '../bind/bound';
import { wrongCount, wrongType } from '../functions/types_fit';
import type { Source } from '../position';
import { isNumeric, type EsqlType } from '../types';

const METRICS =
  'aggregate_metric_double, exponential_histogram, tdigest or numeric except unsigned_long or counter types';

/** The type of an aggregate of numbers, or Elasticsearch's sentence for any other argument. */
export const numericOnly =
  (type: (argument: EsqlType) => EsqlType, expected = METRICS) =>
  (args: readonly Bound[], source: Source): Resolution => {
    const count = wrongCount(source, args, 1);
    const [arg] = args;
    if (count !== null || !arg) return count ?? '';
    return isNumeric(arg.type) || arg.type === 'null'
      ? { type: type(arg.type) }
      : wrongType(source, args, 0, expected);
  };
