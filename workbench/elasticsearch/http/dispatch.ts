import { ElasticsearchError } from '../esql/errors';
import type { Answer } from './answer';
import type { Call } from './call';
import { refusedContentType } from './content_type';
import { ROUTES } from './routes';

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new ElasticsearchError(400, 'bad_request_exception', 'the path is not decodable');
  }
};

/** The named parts of a path that fits a pattern; null when it does not fit. */
const matchPath = (
  pattern: readonly string[],
  path: readonly string[]
): Record<string, string> | null => {
  if (pattern.length !== path.length) return null;
  const parts: Record<string, string> = {};
  for (const [at, wanted] of pattern.entries()) {
    const given = path[at] ?? '';
    if (!wanted.startsWith('{')) {
      if (wanted !== given) return null;
    } else {
      // `_all` is the one name of indices that starts so; an async id may too.
      if (wanted === '{index}' && given.startsWith('_') && given !== '_all') return null;
      parts[wanted.slice(1, -1)] = given;
    }
  }
  return parts;
};

const partsOf = (path: string): string[] => path.split('/').filter(Boolean);

const COMPILED = ROUTES.map(([methods, path, endpoint]) => ({
  methods: methods.split(' '),
  pattern: partsOf(path),
  endpoint,
}));

/** Finds the endpoint of a call; a call that is not offered is refused by its name. */
export const dispatch = async (call: Omit<Call, 'parts'>): Promise<Answer> => {
  const { method, pathname } = call;
  const path = partsOf(pathname).map(decoded);
  const fitting = COMPILED.flatMap((route) => {
    const parts = matchPath(route.pattern, path);
    return parts ? [{ ...route, parts }] : [];
  });
  const found = fitting.find(({ methods }) => methods.includes(method));
  if (found) {
    return refusedContentType(call) ?? found.endpoint({ ...call, parts: found.parts });
  }
  const shown = pathname.slice(0, 200);
  if (fitting.length > 0) {
    const allowed = fitting.flatMap(({ methods }) => methods);
    return {
      status: 405,
      body: {
        error: `Incorrect HTTP method for uri [${shown}] and method [${method}], allowed: [${allowed.join(', ')}]`,
        status: 405,
      },
      headers: { allow: allowed.join(',') },
    };
  }
  throw new ElasticsearchError(
    400,
    'illegal_argument_exception',
    `no handler found for uri [${shown}] and method [${method}]: this stand-in answers only what workbench/elasticsearch/api.md lists`
  );
};
