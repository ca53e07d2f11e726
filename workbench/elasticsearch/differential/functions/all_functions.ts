import type { FunctionModel } from '../model/function_model';
import { ARITHMETIC } from './arithmetic';
import { COMPARISONS } from './comparison';
import { CONDITIONALS } from './conditional';
import { CONVERSIONS } from './conversion';
import { DATES } from './dates';
import { LOGIC } from './logic';
import { MULTI_VALUES } from './multi_value';
import { NUMBER_FUNCTIONS } from './numbers';
import { TEXT_FUNCTIONS } from './text';
import { TEXT_PARTS } from './text_parts';

/** Every function and operator that queries are made of. */
export const ALL_FUNCTIONS: readonly FunctionModel[] = [
  ...ARITHMETIC,
  ...COMPARISONS,
  ...CONDITIONALS,
  ...CONVERSIONS,
  ...DATES,
  ...LOGIC,
  ...MULTI_VALUES,
  ...NUMBER_FUNCTIONS,
  ...TEXT_FUNCTIONS,
  ...TEXT_PARTS,
];
