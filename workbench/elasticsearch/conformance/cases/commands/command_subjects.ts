import type { ConformanceSubject } from '../../conformance_case';

/** Every command that has cases. */
export const COMMAND_SUBJECTS: readonly ConformanceSubject[] = [];
