import type { RowRefusal } from '../../../common/queries/row_refusals';
import { firstSteps, refusalLadder } from './refusal_ladder';

const at = (minute: number): string => new Date(Date.UTC(2018, 7, 20, 13, minute)).toISOString();

const refusal = (
  minute: number,
  outcome: string,
  values: Partial<RowRefusal> = {}
): RowRefusal => ({
  at: at(minute),
  outcome,
  error_code: outcome === 'success' ? null : `Client.${outcome}`,
  attempts: 2,
  asked_most: 20,
  ...values,
});

it('makes one step of neighbours that ended the same way', () => {
  const steps = refusalLadder([refusal(0, 'quota'), refusal(5, 'quota'), refusal(6, 'rights')]);
  expect(steps).toEqual([
    expect.objectContaining({
      from: at(0),
      to: at(5),
      outcome: 'quota',
      attempts: 4,
      asked_most: 40,
    }),
    expect.objectContaining({ from: at(6), to: at(6), outcome: 'rights', attempts: 2 }),
  ]);
});

it('keeps apart what has another error code, or comes back later', () => {
  const steps = refusalLadder([
    refusal(0, 'quota'),
    refusal(1, 'quota', { error_code: 'Client.VcpuLimitExceeded' }),
    refusal(2, 'quota'),
  ]);
  expect(steps).toHaveLength(3);
});

it('marks the first success and no other', () => {
  const steps = refusalLadder([
    refusal(0, 'quota'),
    refusal(1, 'success'),
    refusal(2, 'quota'),
    refusal(3, 'success'),
  ]);
  expect(steps.map(({ isFirstSuccess }) => isFirstSuccess)).toEqual([false, true, false, false]);
});

it('sums what could be read, and knows nothing where nothing could', () => {
  const [step] = refusalLadder([
    refusal(0, 'quota', { asked_most: null }),
    refusal(1, 'quota', { asked_most: 5 }),
  ]);
  expect(step?.asked_most).toBe(5);
  expect(refusalLadder([refusal(0, 'quota', { asked_most: null })])[0]?.asked_most).toBeNull();
});

it('shows the steps around the first success when there are many', () => {
  const steps = refusalLadder(
    Array.from({ length: 100 }, (_, minute) =>
      refusal(minute, minute === 60 ? 'success' : minute % 2 === 0 ? 'quota' : 'rights')
    )
  );
  const shown = firstSteps(steps, 10);
  expect(shown).toHaveLength(10);
  expect(shown.some(({ isFirstSuccess }) => isFirstSuccess)).toBe(true);
});

it('shows the first steps when nothing succeeded, and all when they are few', () => {
  const steps = refusalLadder(
    Array.from({ length: 20 }, (_, minute) =>
      refusal(minute, minute % 2 === 0 ? 'quota' : 'rights')
    )
  );
  expect(firstSteps(steps, 5)).toEqual(steps.slice(0, 5));
  expect(firstSteps(steps, 50)).toEqual(steps);
});
