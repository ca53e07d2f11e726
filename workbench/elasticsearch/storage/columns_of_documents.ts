import { ColumnCollector, columnsOf, PART, type DocumentColumns } from './document_columns';
import { documentValues } from './document_values';
import type { Field } from './field';
import { fieldTree } from './field_tree';

/** A document with its id and its nested JSON. */
export interface IndexedDocument {
  id: string;
  source: Record<string, unknown>;
}

/** Documents of any kind as the columns of their index. Throws for one that its mapping refuses. */
export async function* columnsOfDocuments(
  documents: Iterable<IndexedDocument> | AsyncIterable<IndexedDocument>,
  fields: ReadonlyMap<string, Field>
): AsyncGenerator<DocumentColumns> {
  const columns = columnsOf(fields);
  const places = new Map(columns.map((field, place) => [field, place]));
  const root = fieldTree(fields.values());
  const collector = new ColumnCollector(columns.length);
  for await (const { id, source } of documents) {
    const { values, ignored } = documentValues(source, root);
    for (const [field, value] of values) {
      const place = places.get(field) ?? -1;
      if (Array.isArray(value)) collector.setMany(place, value);
      else collector.set(place, value);
    }
    collector.source.text(JSON.stringify(source));
    collector.add(id, ignored);
    if (collector.count === PART) yield collector.take();
  }
  if (collector.count > 0) yield collector.take();
}
