import type { Plan } from '../compile/plan';
import type { Command } from '../parser/tree';
import type { CommandData } from './command';
import { dissect } from './dissect';
import { drop } from './drop';
import { evaluate } from './eval';
import { from } from './from';
import { grok } from './grok';
import { inlineStats } from './inline_stats';
import { keep } from './keep';
import { limit } from './limit';
import { mvExpand } from './mv_expand';
import { rename } from './rename';
import { row } from './row';
import { sample } from './sample';
import { sort } from './sort';
import { stats } from './stats';
import { where } from './where';

export { REFUSED_COMMANDS } from './refused_commands';

/** Every command that the stand-in runs. */
export const COMMANDS: readonly CommandData[] = [
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
];

/** Adds the steps of a command to a plan. */
export const addCommand = (plan: Plan, command: Command): void => {
  switch (command.kind) {
    case 'from':
      return from.add(plan, command);
    case 'row':
      return row.add(plan, command);
    case 'where':
      return where.add(plan, command);
    case 'eval':
      return evaluate.add(plan, command);
    case 'dissect':
      return dissect.add(plan, command);
    case 'grok':
      return grok.add(plan, command);
    case 'stats':
      return stats.add(plan, command);
    case 'inlineStats':
      return inlineStats.add(plan, command);
    case 'keep':
      return keep.add(plan, command);
    case 'drop':
      return drop.add(plan, command);
    case 'rename':
      return rename.add(plan, command);
    case 'sort':
      return sort.add(plan, command);
    case 'limit':
      return limit.add(plan, command);
    case 'mvExpand':
      return mvExpand.add(plan, command);
    case 'sample':
      return sample.add(plan, command);
  }
};
