import { ElasticsearchError } from '../esql/errors';
import type { Call } from './call';

/** What every call may carry; only the shape of the JSON or of errors hangs on them. */
const EVERYWHERE = ['pretty', 'human', 'error_trace'];

/** Throws 400 that names a parameter which the call does not have here. */
export const allowParameters = (
  { search, pathname }: Pick<Call, 'search' | 'pathname'>,
  ...known: string[]
): void => {
  const unknown = [...search.keys()].find(
    (name) => !known.includes(name) && !EVERYWHERE.includes(name)
  );
  if (unknown !== undefined) {
    throw new ElasticsearchError(
      400,
      'illegal_argument_exception',
      `request [${pathname.slice(0, 200)}] contains unrecognized parameter: [${unknown.slice(0, 100)}]`
    );
  }
};

/** A flag in the address: without a value it is true. Throws 400; undefined when it is not there. */
export const flagParameter = (
  { search }: Pick<Call, 'search'>,
  name: string
): boolean | undefined => {
  const text = search.get(name);
  if (text === null) return undefined;
  if (text === 'true' || text === '') return true;
  if (text === 'false') return false;
  throw new ElasticsearchError(
    400,
    'illegal_argument_exception',
    `Failed to parse value [${text.slice(0, 100)}] as only [true] or [false] are allowed.`
  );
};

/** A list in the address, its commas taken apart; undefined when it is not there. */
export const listParameter = (
  { search }: Pick<Call, 'search'>,
  name: string
): string[] | undefined =>
  search
    .get(name)
    ?.split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
