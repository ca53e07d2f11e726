import { textLiteral } from '../esql/literal';
import { IS_CLOUDTRAIL } from '../queries/stages/run_instances';

/** The ES|QL that finds one document again. */
export const documentQuery = (
  indexPatterns: string,
  { id, index }: { id: string; index: string }
): string =>
  [
    `FROM ${indexPatterns} METADATA _id, _index`,
    `| WHERE ${IS_CLOUDTRAIL} AND _id == ${textLiteral(id)} AND _index == ${textLiteral(index)}`,
    '| LIMIT 1',
  ].join('\n');
