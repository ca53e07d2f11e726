import type { Plan } from '../compile/plan';
import { parsingError } from '../errors';
import type { Command } from '../parser/tree';
import { drop, keep, rename } from './columns';
import { dissect } from './dissect';
import { evaluate } from './eval';
import { grok } from './grok';
import { limit } from './limit';
import { sort } from './sort';
import { stats } from './stats';
import { where } from './where';

/** Adds the steps of a command that follows the source of a query. */
export const addCommand = (plan: Plan, command: Command): void => {
  switch (command.kind) {
    case 'where':
      return where(plan, command);
    case 'eval':
      return evaluate(plan, command);
    case 'dissect':
      return dissect(plan, command);
    case 'grok':
      return grok(plan, command);
    case 'stats':
      return stats(plan, command);
    case 'keep':
      return keep(plan, command);
    case 'drop':
      return drop(plan, command);
    case 'rename':
      return rename(plan, command);
    case 'sort':
      return sort(plan, command);
    case 'limit':
      return limit(plan, command.count);
    case 'from':
    case 'row':
      throw parsingError(command.source.position, 'a source command stands only at the start');
  }
};
