import type { Bound } from '../bind/bound';
import { ordinal } from '../functions/types_fit';
import type { Source } from '../position';

/** Elasticsearch's sentence for an argument that must be constant and is not; null when it is. */
export const notConstant = (
  source: Source,
  args: readonly Bound[],
  position: number
): string | null => {
  const arg = args[position];
  if (arg?.kind === 'literal' && arg.value !== null) return null;
  return arg?.kind === 'literal'
    ? `${ordinal(position)} argument of [${source.text}] cannot be null, received [${arg.source.text}]`
    : `${ordinal(position)} argument of [${source.text}] must be a constant, received [${arg?.source.text ?? ''}]`;
};
