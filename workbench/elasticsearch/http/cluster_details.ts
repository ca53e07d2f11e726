import type { FinishedQuery } from './run_query';

/** `_clusters`: how the local cluster did, in Elasticsearch's form. Each index is one shard. */
export const clusterDetails = ({
  sources,
  took,
  failedIndex,
  isStopped,
}: FinishedQuery): Record<string, unknown> => {
  const failed = failedIndex === null ? 0 : 1;
  const { patterns, indices } = sources();
  const total = indices.length;
  const isPartial = failed > 0 || isStopped;
  return {
    total: 1,
    successful: isPartial ? 0 : 1,
    running: 0,
    skipped: 0,
    partial: isPartial ? 1 : 0,
    failed: 0,
    details: {
      '(local)': {
        status: isPartial ? 'partial' : 'successful',
        indices: patterns,
        took,
        _shards: { total, successful: isStopped ? 0 : total - failed, skipped: 0, failed },
        ...(failedIndex === null
          ? {}
          : {
              failures: [{ shard: 0, index: failedIndex, node: 'workbench', reason: FAILED_SHARD }],
            }),
      },
    },
  };
};

/** What the fault switch makes of a shard. */
export const FAILED_SHARD = {
  type: 'illegal_state_exception',
  reason: 'the shard did not answer',
} as const;
