import type { Hunt } from '../hooks/use_hunt';
import type { LimitedAnswer } from './evidence_completeness';

/** The answers that the corrected reading is made of, as far as they are there. */
export const shownAnswers = ({ corrected, values }: Hunt): LimitedAnswer[] => [
  ...(corrected.finished === null
    ? []
    : [{ name: 'corrected' as const, ...corrected.finished.answer }]),
  ...(values.finished === null ? [] : [{ name: 'values' as const, ...values.finished.answer }]),
];
