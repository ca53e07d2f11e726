import { isNumber, ordinal, wrongCount, wrongType } from '../functions/types_fit';
import type { Expression } from '../parser/tree';
import type { Source } from '../position';
import type { AggregateDefinition } from './aggregate';

const call = (name: string, args: readonly Expression[], source: Source): Expression => ({
  kind: 'call',
  name,
  args,
  source,
});

/** The sum of the values times their weights, through the sum of the weights. */
export const weightedAvg: AggregateDefinition = {
  name: 'weighted_avg',
  signature: 'number, number → double',
  ofNothing: 'null',
  note: 'values and weights are single ones: several give null and a warning',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 2);
    if (count !== null) return count;
    const wrong = args.findIndex((arg) => !isNumber(arg));
    if (wrong >= 0) {
      return wrongType(source, args, wrong, 'numeric except unsigned_long or counter types');
    }
    const [, weight] = args;
    return weight?.kind === 'literal' && Number(weight.value ?? 0) === 0
      ? `${ordinal(1)} argument of [${source.text}] cannot be null or 0, received [${weight.source.text}]`
      : { type: 'double' };
  },
  sql: () => 'NULL::DOUBLE',
  surrogate: ([value, weight], source) => {
    if (!value || !weight) return { kind: 'literal', type: 'null', value: null, source };
    const sumOf = (summed: Expression): Expression =>
      call('to_double', [call('sum', [summed], source)], source);
    const isEqual = weight.kind === 'literal';
    const weighted: Expression = isEqual
      ? value
      : { kind: 'binary', operator: '*', left: value, right: weight, source };
    const divisor = isEqual
      ? call('to_double', [call('count', [value], source)], source)
      : sumOf(weight);
    return { kind: 'binary', operator: '/', left: sumOf(weighted), right: divisor, source };
  },
};
