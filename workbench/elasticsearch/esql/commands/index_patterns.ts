import { matchesWildcard } from '../../security/wildcard';
import { ElasticsearchError, verificationError } from '../errors';
import { START, type Position } from '../position';

const unknownIndex = (pattern: string, position: Position): ElasticsearchError =>
  verificationError([{ position, message: `Unknown index [${pattern}]` }]);

/**
 * The indices that a list of patterns means to a person. A wildcard expands only to what the person
 * may read; a name that does not exist or may not be read is unknown; `-x` takes away what came
 * before. Nothing left is a 400, the same for missing and forbidden.
 */
export const expandPatterns = (
  patterns: readonly string[],
  names: Iterable<string>,
  mayRead: (name: string) => boolean,
  position: Position = START
): string[] => {
  const readable = [...names].filter(mayRead);
  let found: string[] = [];
  // `::data` is what is read without a selector too.
  for (const pattern of patterns.map((written) => written.replace(/::data$/, ''))) {
    if (pattern.includes('::')) {
      throw new ElasticsearchError(
        400,
        'invalid_index_name_exception',
        `the selector of [${pattern}] is not supported by this engine`
      );
    }
    if (pattern.includes(':')) {
      throw new ElasticsearchError(
        400,
        'no_such_remote_cluster_exception',
        `no such remote cluster: [${pattern.split(':')[0] ?? ''}]`
      );
    }
    if (pattern.startsWith('-')) {
      found = found.filter((name) => !matchesWildcard(pattern.slice(1), name));
      continue;
    }
    const matching = readable.filter((name) => matchesWildcard(pattern, name));
    if (matching.length === 0 && !pattern.includes('*')) throw unknownIndex(pattern, position);
    found.push(...matching.filter((name) => !found.includes(name)));
  }
  if (found.length === 0) throw unknownIndex(patterns.join(','), position);
  return found;
};
