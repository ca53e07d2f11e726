import { addCommand } from '../commands/commands';
import { from } from '../commands/from';
import { DEFAULT_ROWS, limit, MAXIMUM_ROWS } from '../commands/limit';
import { expandPatterns } from '../commands/index_patterns';
import { row } from '../commands/row';
import type { StoredIndex } from '../../storage/storage';
import type { QueryContext } from '../bind/bound';
import { Scope } from '../bind/scope';
import { ElasticsearchError, verificationError } from '../errors';
import type { Query } from '../parser/tree';
import type { RunFailures } from './failures';
import { Plan } from './plan';

export interface CompileOptions {
  readonly context: QueryContext;
  readonly indices: ReadonlyMap<string, StoredIndex>;
  readonly mayRead: (index: string) => boolean;
  /** Query DSL, or undefined. */
  readonly filter: unknown;
  /** Where failed evaluations of the run are reported. */
  readonly failures: RunFailures;
}

const start = (plan: Plan, { commands }: Query, options: CompileOptions): void => {
  const [source] = commands;
  if (source?.kind === 'row') {
    row(plan, source);
    return;
  }
  if (source?.kind !== 'from') {
    throw new ElasticsearchError(
      400,
      'parsing_exception',
      'line 1:1: a query starts with FROM or ROW'
    );
  }
  const names = expandPatterns(source.patterns, options.indices.keys(), options.mayRead);
  const indices = names.flatMap((name) => options.indices.get(name) ?? []);
  from(plan, indices, source.metadata, options.filter);
};

/** A query's tree as a chain of SQL steps. Throws all that is wrong with it in one error. */
export const compileQuery = (query: Query, options: CompileOptions): Plan => {
  const plan = new Plan(new Scope([]), options.context, options.failures);
  start(plan, query, options);
  query.commands.slice(0, 1).forEach((command) => plan.commands.push(command));
  for (const command of query.commands.slice(1)) {
    addCommand(plan, command);
    plan.commands.push(command);
  }
  if (plan.problems.length > 0) throw verificationError(plan.problems);
  if (!query.commands.some((command) => command.kind === 'limit')) {
    plan.warnings.push(`No limit defined, adding default limit of [${DEFAULT_ROWS}]`);
    limit(plan, DEFAULT_ROWS);
  } else {
    // More than the maximum is cut without a word.
    limit(plan, MAXIMUM_ROWS);
  }
  return plan;
};
