import type * as z from 'zod/mini';
import { cutText } from '../../../common/result/cut_text';
import { HuntError } from '../hunt_error';

const MOST_NAMED = 3;

const name = (key: PropertyKey): string => JSON.stringify(cutText(String(key), 100));

const namesOf = (issue: z.core.$ZodIssue): string[] => {
  if (issue.code === 'unrecognized_keys') return issue.keys.map(name);
  const [key] = issue.path;
  return key === undefined ? [] : [name(key)];
};

/** The failure of parameters that a query does not take, by their names, three at most. */
export const refusedParameters = (error: z.core.$ZodError): HuntError => {
  const names = [...new Set(error.issues.flatMap(namesOf))];
  if (names.length === 0) {
    return new HuntError('invalid_parameters', 'The parameters must be an object.');
  }
  const named = names.slice(0, MOST_NAMED).join(', ');
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  return new HuntError(
    'invalid_parameters',
    `This query does not take the parameter ${named}${more}. Leave it out or correct it.`
  );
};
