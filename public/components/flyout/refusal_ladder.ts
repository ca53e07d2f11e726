import type { RowRefusal } from '../../../common/queries/row_refusals';

/** Calls that ended the same way, one interval after the other. */
export interface LadderStep {
  /** First and last of their intervals, ISO 8601 in UTC. */
  from: string;
  to: string;
  outcome: string;
  error_code: string | null;
  attempts: number;
  /** Instances, over the calls that could be read; null when none could. */
  asked_most: number | null;
  isFirstSuccess: boolean;
}

const sum = (one: number | null, other: number | null): number | null =>
  one === null ? other : other === null ? one : one + other;

/**
 * How calls ended, in the order of time, as steps: neighbours that ended the same way with the same
 * error code are one step. The first success is marked, and always begins a step.
 *
 * @param rows in the order of time, as the query gives them
 */
export const refusalLadder = (rows: readonly RowRefusal[]): LadderStep[] => {
  const steps: LadderStep[] = [];
  let hasSucceeded = false;
  for (const { at, outcome, error_code: code, attempts, asked_most: asked } of rows) {
    const last = steps.at(-1);
    if (last?.outcome === outcome && last.error_code === code) {
      last.to = at;
      last.attempts += attempts;
      last.asked_most = sum(last.asked_most, asked);
      continue;
    }
    const isFirstSuccess: boolean = outcome === 'success' && !hasSucceeded;
    if (isFirstSuccess) hasSucceeded = true;
    steps.push({
      from: at,
      to: at,
      outcome,
      error_code: code,
      attempts,
      asked_most: asked,
      isFirstSuccess,
    });
  }
  return steps;
};

/**
 * The steps to show first when there are many: those around the first success, where the story
 * turns, or the first ones when there was none.
 */
export const firstSteps = (steps: readonly LadderStep[], most: number): readonly LadderStep[] => {
  const turn = steps.findIndex(({ isFirstSuccess }) => isFirstSuccess);
  const start = Math.max(0, Math.min(turn - Math.floor(most / 2), steps.length - most));
  return steps.slice(start, start + most);
};
