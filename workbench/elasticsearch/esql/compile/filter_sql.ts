import { sqlText } from '../../storage/identifier';
import type { StoredIndex } from '../../storage/storage';
import { ElasticsearchError } from '../errors';
import { bool } from './filter/bool';
import { equals } from './filter/equality';
import { exists } from './filter/exists';
import type { FilterContext } from './filter/field_condition';
import { malformed } from './filter/filter_errors';
import { allow, asked, isRecord, isTrue, only, type Asked } from './filter/json';
import { matches, matchesAnywhere, matchOptions } from './filter/match';
import { prefix, wildcard } from './filter/pattern';
import { range } from './filter/range';

/** Elasticsearch's `indices.query.bool.max_nested_depth`. */
const DEEPEST = 30;

/** Elasticsearch's `index.max_terms_count`. */
const MOST_TERMS = 65_536;

/** `{"field": value}`, or `{"field": {key: value}}` with nothing but known options beside it. */
const nameAndValue = (
  body: unknown,
  what: string,
  key: string,
  ...options: string[]
): { name: string; value: Asked; more: Record<string, unknown> } => {
  const [name, value] = only(body, what);
  if (!isRecord(value)) return { name, value: asked(value, what), more: {} };
  allow(value, what, key, ...options);
  return { name, value: asked(value[key], what), more: value };
};

const term = (body: unknown, context: FilterContext): string => {
  const { name, value, more } = nameAndValue(body, 'term', 'value', 'case_insensitive');
  return equals(context, name, [value], isTrue(more.case_insensitive));
};

const match = (body: unknown, context: FilterContext): string => {
  const { name, value, more } = nameAndValue(
    body,
    'match',
    'query',
    'auto_generate_synonyms_phrase_query',
    'lenient',
    'minimum_should_match',
    'operator',
    'zero_terms_query'
  );
  return matches(context, name, value, false, matchOptions(more));
};

const matchPhrase = (body: unknown, context: FilterContext): string => {
  const { name, value, more } = nameAndValue(body, 'match_phrase', 'query', 'zero_terms_query');
  return matches(context, name, value, true, matchOptions(more));
};

const terms = (body: unknown, context: FilterContext): string => {
  if (!isRecord(body)) throw malformed('[terms] query malformed, no start_object after query name');
  const fields = Object.fromEntries(
    Object.entries(body).filter(([key]) => key !== 'boost' && key !== '_name')
  );
  const [name, values] = only(fields, 'terms');
  if (!Array.isArray(values)) throw malformed(`[terms] query does not support lookups, [${name}]`);
  if (values.length > MOST_TERMS) {
    throw malformed(
      `The number of terms [${values.length}] used in the Terms Query request has exceeded the allowed maximum of [${MOST_TERMS}].`
    );
  }
  return equals(
    context,
    name,
    values.map((value) => asked(value, 'terms'))
  );
};

const ids = (body: unknown): string => {
  if (!isRecord(body) || !Array.isArray(body.values)) {
    throw malformed('[ids] query malformed, no [values]');
  }
  allow(body, 'ids', 'values');
  const values = body.values.map((value) => sqlText(String(asked(value, 'ids'))));
  return values.length === 0 ? 'FALSE' : `(_id IN (${values.join(', ')}))`;
};

const toSql = (query: unknown, context: FilterContext, depth: number): string => {
  if (depth > DEEPEST) {
    throw malformed(
      `The nested depth of the query exceeds the maximum nested depth for queries set in [indices.query.bool.max_nested_depth]`
    );
  }
  const [kind, body] = only(query, 'filter');
  switch (kind) {
    case 'match_all':
      return 'TRUE';
    case 'match_none':
      return 'FALSE';
    case 'bool':
      return bool(body, (clause) => toSql(clause, context, depth + 1));
    case 'term':
      return term(body, context);
    case 'terms':
      return terms(body, context);
    case 'match':
      return match(body, context);
    case 'match_phrase':
      return matchPhrase(body, context);
    case 'multi_match':
      return matchesAnywhere(body, context);
    case 'range':
      return range(body, context);
    case 'exists':
      return exists(body, context);
    case 'wildcard':
      return wildcard(body, context);
    case 'prefix':
      return prefix(body, context);
    case 'ids':
      return ids(body);
    default:
      throw new ElasticsearchError(
        400,
        'parsing_exception',
        `the query [${kind.slice(0, 100)}] is not supported by this engine`
      );
  }
};

/**
 * Query DSL as a SQL condition over the table of an index. It is never null. Queries that the
 * stand-in does not have are refused by their name. `now` is what date math starts from.
 */
export const filterSql = (query: unknown, index: StoredIndex, now: Date): string =>
  toSql(query, { index, now }, 1);
