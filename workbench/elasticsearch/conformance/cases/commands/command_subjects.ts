import type { ConformanceSubject } from '../../conformance_case';
import { dissect } from './dissect';
import { evaluate } from './eval';
import { from } from './from';
import { fullText } from './full_text';
import { grok } from './grok';
import { inlineStats } from './inline_stats';
import { drop, keep } from './keep';
import { limit } from './limit';
import { mvExpand } from './mv_expand';
import { parameters } from './parameters';
import { rename } from './rename';
import { row } from './row';
import { sample } from './sample';
import { sort } from './sort';
import { stats } from './stats';
import { syntax } from './syntax';
import { where } from './where';

/** Every command that has cases, and what is common to all. */
export const COMMAND_SUBJECTS: readonly ConformanceSubject[] = [
  from,
  row,
  where,
  evaluate,
  keep,
  drop,
  rename,
  sort,
  limit,
  stats,
  inlineStats,
  dissect,
  grok,
  mvExpand,
  sample,
  fullText,
  parameters,
  syntax,
];
