import { addCommand } from '../commands/commands';
import { cut, type RowLimits } from '../commands/limit';
import { unboundedSorts } from '../commands/unbounded_sort';
import type { QueryContext } from '../bind/bound';
import { Scope } from '../bind/scope';
import { verificationError } from '../errors';
import type { Query } from '../parser/tree';
import type { RunFailures } from './failures';
import { Plan } from './plan';
import type { Sources } from './sources';

export interface CompileOptions {
  readonly context: QueryContext;
  readonly sources: Sources;
  readonly rowLimits: RowLimits;
  /** Where failed evaluations of the run are reported. */
  readonly failures: RunFailures;
}

/** A query's tree as a chain of SQL steps. Throws all that is wrong with it in one error. */
export const compileQuery = (
  { commands }: Query,
  { context, sources, rowLimits, failures }: CompileOptions
): Plan => {
  const plan = new Plan(new Scope([]), context, failures, sources);
  const isLimited = commands.some(({ kind }) => kind === 'limit');
  if (!isLimited) {
    plan.warnings.push(`No limit defined, adding default limit of [${rowLimits.ordinary}]`);
  }
  for (const command of commands) {
    addCommand(plan, command);
    if (plan.problems.length > 0) throw verificationError(plan.problems);
    plan.commands.push(command);
  }
  const misuses = plan.misuses.length > 0 ? plan.misuses : unboundedSorts(commands);
  if (misuses.length > 0) throw verificationError(misuses);
  // More than the maximum is cut without a word.
  cut(plan, isLimited ? rowLimits.maximum : rowLimits.ordinary);
  return plan;
};
