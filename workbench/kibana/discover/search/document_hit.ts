import type { DocumentTabProps } from '@kbn/unified-doc-viewer-plugin/public';
import type { EsqlColumn } from './esql_call';

/** Of `METADATA`, no fields of the document. */
const METADATA = new Set(['_id', '_index']);

/** A row as Discover hands it to the tabs of its document viewer. */
export const documentHit = (
  columns: readonly EsqlColumn[],
  row: readonly unknown[]
): DocumentTabProps['hit'] => {
  const values = columns.flatMap(({ name }, index): Array<[string, unknown]> => {
    const value = row[index];
    return value === null || value === undefined ? [] : [[name, value]];
  });
  const of = (name: string): string | undefined => {
    const value = values.find(([key]) => key === name)?.[1];
    return typeof value === 'string' ? value : undefined;
  };
  const [id, index] = [of('_id'), of('_index')];
  return {
    ...(id === undefined ? {} : { id: `${index ?? ''}::${id}::` }),
    raw: {
      ...(id === undefined ? {} : { _id: id }),
      ...(index === undefined ? {} : { _index: index }),
    },
    flattened: Object.fromEntries(values.filter(([name]) => !METADATA.has(name))),
  };
};
