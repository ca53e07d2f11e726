import { ElasticsearchError } from '../elasticsearch/esql/errors';
import { StartError } from './start_error';

/** What ended a load, said to whoever starts the workbench: a full disk without words of the API. */
export const loadFailure = (thrown: unknown, folder: string): unknown =>
  thrown instanceof ElasticsearchError && thrown.type === 'cluster_block_exception'
    ? new StartError(
        `The disk of ${folder} is full, and nothing of your files was kept: make room and start again.`
      )
    : thrown;
