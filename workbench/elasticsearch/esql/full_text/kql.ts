import {
  fromKueryExpression,
  KQLSyntaxError,
  toElasticsearchQuery,
  type KueryNode,
  type KueryValue,
} from '@kbn/es-query';
import type { StoredIndex } from '../../storage/storage';
import { isDateTime } from '../types';
import type { FullTextFunction } from './full_text_function';

/** The fields of an index as KQL must know them: dates by range, keywords with wildcards. */
const dataViewOf = ({ name, fields }: StoredIndex) => ({
  title: name,
  fields: [...fields.values()].map((field) => ({
    name: field.name,
    type: isDateTime(field.type) ? 'date' : '',
    // With a wildcard, a text is asked for its words as a keyword is for its value.
    esTypes: [field.type === 'text' ? 'keyword' : field.type],
  })),
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The word `null` is a text as any other in Elasticsearch's KQL; this puts it into a tree just read. */
const nullsToTexts = (value: unknown): void => {
  if (Array.isArray(value)) value.forEach(nullsToTexts);
  if (!isRecord(value)) return;
  if (value.type === 'literal' && value.value === null) value.value = 'null';
  nullsToTexts(value.arguments);
};

const parsed = (text: string): KueryNode | string => {
  try {
    const node = fromKueryExpression(text);
    nullsToTexts(node);
    return node;
  } catch (thrown) {
    if (thrown instanceof KQLSyntaxError) return thrown.shortMessage;
    throw thrown;
  }
};

/** A field by its name or by a pattern of names. */
const fieldOf = (name: string): KueryValue =>
  name.includes('*')
    ? { type: 'wildcard', pieces: name.split('*') }
    : { type: 'literal', value: name, isQuoted: false };

/** The same condition, where it names no field asked of one. */
const withField = (node: KueryNode, field: KueryValue): KueryNode => {
  switch (node.function) {
    case 'and':
    case 'or':
      return { ...node, arguments: node.arguments.map((part) => withField(part, field)) };
    case 'not':
      return { ...node, arguments: [withField(node.arguments[0], field)] };
    case 'is':
      return { ...node, arguments: [node.arguments[0] ?? field, node.arguments[1]] };
    case 'range':
      return node;
  }
};

/** The same query, where it asks for a keyword, without regard to case. */
const withoutCase = (query: unknown, { fields }: StoredIndex): unknown => {
  const convert = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(convert);
    if (!isRecord(part)) return part;
    const asked = part.match ?? part.match_phrase;
    const [entry] = isRecord(asked) ? Object.entries(asked) : [];
    if (entry && fields.get(entry[0])?.type === 'keyword') {
      return { term: { [entry[0]]: { value: entry[1], case_insensitive: true } } };
    }
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, convert(value)]));
  };
  return convert(query);
};

/** `KQL("field: value")`: fields and values, and, or, not, wildcards, ranges. */
export const kql: FullTextFunction = {
  name: 'kql',
  signature: 'constant text[, options] → boolean',
  mayFollow: (command) => ['from', 'where', 'sort'].includes(command),
  options: {
    boost: 'float',
    case_insensitive: 'boolean',
    default_field: 'keyword',
    time_zone: 'keyword',
  },
  query: (args, source, options) => {
    const [query] = args;
    if (args.length !== 1 || query?.kind !== 'literal' || typeof query.value !== 'string') {
      return { source, message: `argument of [${source.text}] must be one constant text` };
    }
    const node = parsed(query.value);
    if (typeof node === 'string') {
      const shown = query.value.slice(0, 200);
      return { source, message: `Failed to parse KQL query [${shown}]: ${node}` };
    }
    const field = options.get('default_field');
    const asked =
      field === undefined || field === '*' ? node : withField(node, fieldOf(String(field)));
    const zone = options.get('time_zone');
    const caseInsensitive = String(options.get('case_insensitive')).toLowerCase() === 'true';
    return (index) => {
      const dsl = toElasticsearchQuery(asked, dataViewOf(index), {
        caseInsensitive,
        ...(zone === undefined ? {} : { dateFormatTZ: String(zone) }),
      });
      return caseInsensitive ? withoutCase(dsl, index) : dsl;
    };
  },
};
