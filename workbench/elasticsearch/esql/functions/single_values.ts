import type { CallSite, FunctionDefinition } from '../bind/bound';
import type { EsqlType } from '../types';
import { expecting, type Expected } from './types_fit';

interface SingleValues {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly signature: string;
  readonly note?: string;
  /** What each argument must be. */
  readonly takes: readonly Expected[];
  /** How many of the last arguments may be left out. */
  readonly optional?: number;
  readonly gives: EsqlType;
  /** The SQL of the result, by the SQL of the arguments. */
  sql(args: readonly string[], site: CallSite): string;
}

/** A function of single values that gives a value of one type. */
export const ofSingleValues = ({
  takes,
  optional = 0,
  gives,
  sql,
  ...words
}: SingleValues): FunctionDefinition => ({
  ...words,
  values: 'one',
  nulls: takes.length > 1 ? 'null when any is null' : 'null',
  resolve: expecting(takes, gives, optional),
  sql: (args, site) =>
    sql(
      args.map((arg) => arg.sql),
      site
    ),
});
