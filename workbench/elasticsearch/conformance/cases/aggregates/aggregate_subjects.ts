import type { ConformanceSubject } from '../../conformance_case';
import { AGGREGATES } from './aggregates';

/** Every aggregate that has cases. */
export const AGGREGATE_SUBJECTS: readonly ConformanceSubject[] = AGGREGATES;
