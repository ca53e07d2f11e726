import {
  fromKueryExpression,
  KQLSyntaxError,
  toElasticsearchQuery,
  type KueryNode,
} from '@kbn/es-query';
import type { StoredIndex } from '../../storage/storage';
import type { FullTextFunction } from './full_text_function';

/** The fields of an index as KQL must know them: dates by range, keywords with wildcards. */
const dataViewOf = ({ name, fields }: StoredIndex) => ({
  title: name,
  fields: [...fields.values()].map((field) => ({
    name: field.name,
    type: field.type === 'datetime' ? 'date' : '',
    esTypes: [field.type],
  })),
});

const parsed = (text: string): KueryNode | string => {
  try {
    return fromKueryExpression(text);
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
