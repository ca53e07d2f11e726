import { runPlan, type EsqlAnswer } from './esql/answer/run_plan';
import { expandPatterns } from './esql/commands/index_patterns';
import { ROW_LIMITS, type RowLimits } from './esql/commands/limit';
import { compileQuery } from './esql/compile/compile_query';
import { parse } from './esql/parser/parse';
import type { Parameters } from './esql/parser/parameters';
import { searchDocuments, type FoundDocuments } from './search/search_documents';
import type { SearchRequest } from './search/search_request';
import type { IndexedDocument } from './storage/columns_of_documents';
import type { DocumentColumns } from './storage/document_columns';
import type { IndexMapping } from './storage/mapping';
import { Storage, type StoredIndex } from './storage/storage';

export type { EsqlAnswer } from './esql/answer/run_plan';
export type { IndexedDocument } from './storage/columns_of_documents';
export type { DocumentColumns } from './storage/document_columns';
export type { IndexMapping, MappingProperty } from './storage/mapping';

export interface EngineOptions {
  /** A DuckDB file; without it all is in memory. */
  file?: string;
  /** The cluster's clock: what `now()` gives. */
  clock: () => Date;
  /** DuckDB's threads; without it as many as there are cores. */
  threads?: number;
  /** The cluster's own limits of rows; those of Elasticsearch without them. */
  rowLimits?: Partial<RowLimits>;
}

/** A query and what it may see. */
export interface EsqlRequest {
  text: string;
  parameters: Parameters;
  /** Query DSL that narrows the documents before the query sees them. */
  filter?: unknown;
  locale: string;
  mayRead(index: string): boolean;
  /** Aborting it stops the query. */
  signal: AbortSignal;
  /** Askers take turns where many queries wait; those without one are one asker. */
  asker?: string;
}

/** What a query reads. */
export interface EsqlSources {
  /** As the text names them; empty for ROW. */
  readonly patterns: string;
  /** The names of the indices that they mean to its person. */
  readonly indices: readonly string[];
}

/** ES|QL and searches over indices that DuckDB holds. */
export class Engine {
  private constructor(
    private readonly storage: Storage,
    private readonly clock: () => Date,
    private readonly rowLimits: RowLimits
  ) {}

  /** Throws one sentence when the file is locked by another workbench or damaged. */
  static async open({ file, clock, threads, rowLimits }: EngineOptions): Promise<Engine> {
    const storage = await Storage.open(file, threads);
    return new Engine(storage, clock, { ...ROW_LIMITS, ...rowLimits });
  }

  createIndex(name: string, mapping: IndexMapping): Promise<void> {
    return this.storage.createIndex(name, mapping);
  }

  deleteIndex(name: string): Promise<void> {
    return this.storage.deleteIndex(name);
  }

  hasIndex(name: string): boolean {
    return this.storage.indices.has(name);
  }

  indexNames(): string[] {
    return [...this.storage.indices.keys()];
  }

  /** Appends documents as they come, all or none; returns how many. */
  indexDocuments(
    name: string,
    documents: Iterable<IndexedDocument> | AsyncIterable<IndexedDocument>
  ): Promise<number> {
    return this.storage.indexDocuments(name, documents);
  }

  /** Creates an index with documents that are its columns already, or, when one is refused, none. */
  loadIndex(
    name: string,
    mapping: IndexMapping,
    parts: AsyncIterable<DocumentColumns>
  ): Promise<number> {
    return this.storage.loadIndex(name, mapping, parts);
  }

  /** Tells apart documents that came with one id. Returns how many had an id that another has. */
  numberRepeatedIds(name: string): Promise<number> {
    return this.storage.numberRepeatedIds(name);
  }

  /** Throws ElasticsearchError with the status, type and words of Elasticsearch. */
  async esql(request: EsqlRequest): Promise<EsqlAnswer> {
    const query = parse(request.text, request.parameters);
    const failures = this.storage.failureReports.open();
    try {
      const plan = compileQuery(query, {
        context: { now: this.clock(), locale: request.locale },
        sources: {
          indices: this.storage.indices,
          mayRead: request.mayRead,
          filter: request.filter,
        },
        rowLimits: this.rowLimits,
        failures,
      });
      return await this.storage.read(request.signal, request.asker ?? '', (connection) =>
        runPlan(plan, connection, request.signal)
      );
    } finally {
      failures.close();
    }
  }

  /** What a query would read. Throws ElasticsearchError as `esql` does. */
  sources({
    text,
    parameters,
    mayRead,
  }: Pick<EsqlRequest, 'text' | 'parameters' | 'mayRead'>): EsqlSources {
    const [source] = parse(text, parameters).commands;
    if (source?.kind !== 'from') return { patterns: '', indices: [] };
    return {
      patterns: source.patterns.join(','),
      indices: expandPatterns(source.patterns, this.indexNames(), mayRead),
    };
  }

  /** The index of that name, with its fields. */
  index(name: string): StoredIndex | undefined {
    return this.storage.indices.get(name);
  }

  /** Documents by a filter, of the indices that the request names. */
  search(request: SearchRequest, signal: AbortSignal, asker = ''): Promise<FoundDocuments> {
    return searchDocuments(this.storage, request, this.clock(), signal, asker);
  }

  /** Those of the ids that an index holds. */
  existingIds(name: string, ids: readonly string[]): Promise<Set<string>> {
    return this.storage.existingIds(name, ids);
  }

  close(): Promise<void> {
    return this.storage.close();
  }
}
