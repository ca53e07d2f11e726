import type * as z from 'zod/mini';
import { cutText } from '../../../common/result/cut_text';
import { HuntError } from '../hunt_error';

const MOST_NAMED = 3;

type Refusal = 'unknown' | 'missing' | 'wrong';

/** What is wrong, each kind with the names of its parameters. */
const SENTENCES: Record<Refusal, (names: string) => string> = {
  unknown: (names) => `This query does not take ${names}: leave it out.`,
  missing: (names) => `This query needs ${names}.`,
  wrong: (names) => `This query cannot use the value of ${names}: correct it.`,
};

const refusalsOf = (
  issue: z.core.$ZodIssue,
  requested: object
): ReadonlyArray<readonly [Refusal, string]> => {
  const [key] = issue.path;
  if (key !== undefined)
    return [[Object.hasOwn(requested, key) ? 'wrong' : 'missing', String(key)]];
  return issue.code === 'unrecognized_keys' ? issue.keys.map((name) => ['unknown', name]) : [];
};

const listed = (names: readonly string[]): string => {
  const named = names.slice(0, MOST_NAMED).map((name) => JSON.stringify(cutText(name, 100)));
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  return `the parameter ${named.join(', ')}${more}`;
};

/** The failure of parameters that a query does not take, needs or cannot use; three of a kind are named. */
export const refusedParameters = (error: z.core.$ZodError, requested: object): HuntError => {
  const refusals = error.issues.flatMap((issue) => refusalsOf(issue, requested));
  const sentences = (['unknown', 'missing', 'wrong'] as const).flatMap((kind) => {
    const names = new Set(refusals.filter(([of]) => of === kind).map(([, name]) => name));
    return names.size === 0 ? [] : [SENTENCES[kind](listed([...names]))];
  });
  return new HuntError(
    'invalid_parameters',
    sentences.length === 0 ? 'The parameters must be an object.' : sentences.join(' ')
  );
};
