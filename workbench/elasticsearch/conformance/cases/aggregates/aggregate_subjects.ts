import type { ConformanceSubject } from '../../conformance_case';

/** Every aggregate that has cases. */
export const AGGREGATE_SUBJECTS: readonly ConformanceSubject[] = [];
