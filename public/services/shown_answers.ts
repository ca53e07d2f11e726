import type { Hunt } from '../hooks/use_hunt';
import type { LimitedAnswer } from './evidence_completeness';

/**
 * The answers that the corrected reading is made of, as far as they are there. `areValuesCut`:
 * whether the lists of values are not whole.
 */
export const shownAnswers = (
  { corrected, values, cuts }: Hunt,
  areValuesCut: boolean
): LimitedAnswer[] => [
  ...(corrected.finished === null
    ? []
    : [{ name: 'corrected' as const, ...corrected.finished.answer, cut: cuts.corrected }]),
  ...(values.finished === null
    ? []
    : [
        {
          name: 'values' as const,
          ...values.finished.answer,
          cut: { kind: areValuesCut ? ('some' as const) : ('whole' as const) },
        },
      ]),
];
