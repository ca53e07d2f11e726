import {
  fromKueryExpression,
  KQLSyntaxError,
  toElasticsearchQuery,
  type KueryNode,
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

/** `KQL("field: value")`: fields and values, and, or, not, wildcards, ranges. */
export const kql: FullTextFunction = {
  name: 'kql',
  signature: 'constant text → boolean',
  mayFollow: (command) => ['from', 'where', 'sort'].includes(command),
  query: (args, source) => {
    const [query] = args;
    if (args.length !== 1 || query?.kind !== 'literal' || typeof query.value !== 'string') {
      return {
        source,
        message: `argument of [${source.text}] must be one constant text; options are not supported by this engine`,
      };
    }
    const node = parsed(query.value);
    if (typeof node !== 'string') {
      return (index) => toElasticsearchQuery(node, dataViewOf(index));
    }
    const shown = query.value.slice(0, 200);
    return { source, message: `Failed to parse KQL query [${shown}]: ${node}` };
  },
};
