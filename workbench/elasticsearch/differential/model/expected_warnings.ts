import type { Entry, Failures, Subject } from './failures';
import type { ModelAnswer } from './run_query';
import { expressionName, type Place } from './print';
import type { Command, Query } from './tree';

/** The warnings of a query: those that must be given, and those that may be. */
export interface ExpectedWarnings {
  readonly certain: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
}

const textsOf = (entries: readonly Entry[], places: ReadonlyMap<Subject, Place>): string[] =>
  entries.flatMap(({ subject, treatment, message }) => {
    const place = places.get(subject);
    if (!place) throw new Error('a failure without a place');
    const prefix = `Line ${place.line}:${place.column}: `;
    return [
      `${prefix}evaluation of [${place.text}] failed, treating result as ${treatment}. Only first 20 failures recorded.`,
      `${prefix}${message}`,
    ];
  });

/** Whether one column of a command takes the place of another one of it. */
const repeatsNames = (command: Command): boolean => {
  if (command.kind !== 'eval') return false;
  const names = command.fields.map(({ name, expression }) => name ?? expressionName(expression));
  return new Set(names).size < names.length;
};

/**
 * What failed must be told of when it is in the answer. What a later command drops may have been
 * left out by Elasticsearch before it was worked out; so may a condition that a null alone decides.
 */
export const expectedWarnings = (
  query: Query,
  { steps }: ModelAnswer,
  places: ReadonlyMap<Subject, Place>
): ExpectedWarnings => {
  const lastDrop = steps.map(({ drops }) => drops).lastIndexOf(true);
  const lastSort = steps.map(({ command }) => command.kind).lastIndexOf('sort');
  const conditions = steps.filter(({ command }) => command.kind === 'where').length;
  const isCertain = (index: number): boolean => {
    const command = steps[index]?.command;
    if (!command || index < lastDrop || repeatsNames(command)) return false;
    if (command.kind === 'sort') return index === lastSort;
    return command.kind !== 'where' || (conditions === 1 && steps[index]?.readsNothing === false);
  };
  const texts = (pick: (failures: Failures, index: number) => readonly Entry[]): Set<string> =>
    new Set(steps.flatMap(({ failures }, index) => textsOf(pick(failures, index), places)));
  const certain = texts((failures, index) => (isCertain(index) ? failures.certain : []));
  const possible = texts((failures) => [...failures.certain, ...failures.possible]);
  if (!query.some(({ kind }) => kind === 'limit')) {
    certain.add('No limit defined, adding default limit of [1000]');
    possible.add('No limit defined, adding default limit of [1000]');
  }
  return { certain, possible };
};
