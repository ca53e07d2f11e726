import { sqlName, sqlText } from '../../storage/identifier';
import type { StoredIndex } from '../../storage/storage';
import type { Plan } from '../compile/plan';
import { parsingError } from '../errors';
import type { NamePattern } from '../parser/tree';
import type { Source } from '../position';
import type { EsqlType } from '../types';
import type { SourceColumn } from './source_column';

const METADATA: Readonly<Record<string, { type: EsqlType; many: boolean }>> = {
  _id: { type: 'keyword', many: false },
  _index: { type: 'keyword', many: false },
  _version: { type: 'long', many: false },
  _source: { type: '_source', many: false },
  _ignored: { type: 'keyword', many: true },
};

export const METADATA_NAMES = Object.keys(METADATA);

/** Metadata of Elasticsearch that no document here has. */
const MISSING_METADATA = ['_score', '_tier', '_index_mode', '_size', '_tsid', '_slice'];

const metadataSql = (index: StoredIndex, name: string): string => {
  if (name === '_index') return sqlText(index.name);
  // Documents are only ever added, never changed.
  return name === '_version' ? '1::BIGINT' : sqlName(name);
};

/** The columns of METADATA, in its order. */
export const metadataColumns = (plan: Plan, names: readonly NamePattern[]): SourceColumn[] => {
  const declared = new Map<string, Source>();
  return names.map(({ name, source }) => {
    const before = declared.get(name);
    if (before) {
      const { line, column } = before.position;
      throw parsingError(
        source.position,
        `metadata field [${name}] already declared [@${line}:${column}]`
      );
    }
    declared.set(name, source);
    const known = METADATA[name];
    if (!known) {
      const isMissing = MISSING_METADATA.includes(name);
      throw parsingError(
        source.position,
        `${isMissing ? `metadata field [${name}] is not supported by this engine` : `unsupported metadata field [${name}]`}`
      );
    }
    return {
      column: { name, ...known, alias: plan.nextAlias() },
      sql: (index) => metadataSql(index, name),
    };
  });
};
