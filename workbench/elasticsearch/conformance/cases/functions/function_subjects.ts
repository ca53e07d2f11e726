import type { ConformanceSubject } from '../../conformance_case';
import { CONVERSIONS, DATES } from './conversions';
import { length } from './length';
import { MATH } from './math';
import { CONDITIONALS, OPERATORS, SEVERAL_VALUES } from './several_values';
import { TEXTS } from './texts';

/** Every function and operator that has cases. */
export const FUNCTION_SUBJECTS: readonly ConformanceSubject[] = [
  length,
  ...CONDITIONALS,
  ...CONVERSIONS,
  ...DATES,
  ...MATH,
  ...OPERATORS,
  ...SEVERAL_VALUES,
  ...TEXTS,
];
