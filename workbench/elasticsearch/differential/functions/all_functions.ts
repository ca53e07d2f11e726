import type { FunctionModel } from '../model/function_model';
import { ADDRESSES } from './addresses';
import { ARITHMETIC } from './arithmetic';
import { BOUNDS } from './bounds';
import { CALENDAR } from './calendar';
import { COMPARISONS } from './comparison';
import { CONDITIONALS } from './conditional';
import { CASTS, CONVERSIONS } from './conversion';
import { DATES } from './dates';
import { ENCODINGS } from './encodings';
import { LOGIC } from './logic';
import { MULTI_VALUES } from './multi_value';
import { MULTI_VALUE_NUMBERS } from './multi_value_numbers';
import { NUMBER_FUNCTIONS } from './numbers';
import { TEXT_FUNCTIONS } from './text';
import { TEXT_PARTS } from './text_parts';

/** Every function and operator that queries are made of. */
export const ALL_FUNCTIONS: readonly FunctionModel[] = [
  ...ADDRESSES,
  ...ARITHMETIC,
  ...BOUNDS,
  ...CALENDAR,
  ...CASTS,
  ...COMPARISONS,
  ...CONDITIONALS,
  ...CONVERSIONS,
  ...DATES,
  ...ENCODINGS,
  ...LOGIC,
  ...MULTI_VALUES,
  ...MULTI_VALUE_NUMBERS,
  ...NUMBER_FUNCTIONS,
  ...TEXT_FUNCTIONS,
  ...TEXT_PARTS,
];
