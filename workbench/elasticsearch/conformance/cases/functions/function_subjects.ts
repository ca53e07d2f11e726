import type { ConformanceSubject } from '../../conformance_case';
import { length } from './length';

/** Every function and operator that has cases. */
export const FUNCTION_SUBJECTS: readonly ConformanceSubject[] = [length];
