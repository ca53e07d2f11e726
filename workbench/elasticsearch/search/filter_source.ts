import { matchesWildcard } from '../security/wildcard';

type Json = Readonly<Record<string, unknown>>;

/** Which parts of a document are sent, by patterns of dotted names with `*`. */
export interface SourceFilter {
  /** Empty = all. A name stands for all below it. */
  readonly includes: readonly string[];
  readonly excludes: readonly string[];
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const matchesAny = (patterns: readonly string[], name: string): boolean =>
  patterns.some((pattern) => matchesWildcard(pattern, name));

/** What is left of a value at a name; undefined = nothing. */
const kept = (value: unknown, name: string, filter: SourceFilter, isIncluded: boolean): unknown => {
  if (matchesAny(filter.excludes, name)) return undefined;
  const isHere = isIncluded || matchesAny(filter.includes, name);
  if (Array.isArray(value)) {
    if (isHere && filter.excludes.length === 0) return value;
    const items = value.flatMap((item) => {
      const left = isObject(item) ? keptMembers(item, `${name}.`, filter, isHere) : item;
      if (!isObject(item) && !isHere) return [];
      return isObject(left) && Object.keys(left).length === 0 && !isHere ? [] : [left];
    });
    return items.length === 0 && !isHere ? undefined : items;
  }
  if (!isObject(value)) return isHere ? value : undefined;
  const members = keptMembers(value, `${name}.`, filter, isHere);
  return Object.keys(members).length === 0 && !isHere ? undefined : members;
};

const keptMembers = (
  object: Json,
  prefix: string,
  filter: SourceFilter,
  isIncluded: boolean
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(object).flatMap(([key, value]) => {
      const left = kept(value, `${prefix}${key}`, filter, isIncluded);
      return left === undefined ? [] : [[key, left]];
    })
  );

/** The parts of a document that a filter lets through. */
export const filterSource = (source: Json, filter: SourceFilter): Json =>
  filter.includes.length === 0 && filter.excludes.length === 0
    ? source
    : keptMembers(source, '', filter, filter.includes.length === 0);
