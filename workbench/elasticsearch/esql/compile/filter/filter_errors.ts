import { ElasticsearchError } from '../../errors';

/** Query DSL that cannot be read: 400 `parsing_exception`. */
export const malformed = (reason: string): ElasticsearchError =>
  new ElasticsearchError(400, 'parsing_exception', reason);

/** Query DSL that was read but cannot be asked of a field: 400 `query_shard_exception`. */
export const impossible = (reason: string): ElasticsearchError =>
  new ElasticsearchError(400, 'query_shard_exception', `failed to create query: ${reason}`);
