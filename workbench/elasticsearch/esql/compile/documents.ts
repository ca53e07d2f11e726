import type { StoredIndex } from '../../storage/storage';
import { filterSql } from './filter_sql';
import type { Step } from './step';

/** The documents that a query starts from. */
export class Documents {
  constructor(
    private readonly indices: readonly StoredIndex[],
    private readonly source: Extract<Step, { kind: 'source' }>,
    private readonly now: Date
  ) {}

  /** A condition of the Query DSL becomes a column of the source. Throws what is wrong with it. */
  addCondition(alias: string, query: (index: StoredIndex) => unknown): void {
    const conditions = this.indices.map((index) => filterSql(query(index), index, this.now));
    this.source.aliases.push(alias);
    conditions.forEach((sql, place) => this.source.tables[place]?.columns.push(sql));
  }
}
