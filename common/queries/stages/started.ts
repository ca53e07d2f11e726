/**
 * The aggregates of how many instances were started, one line each. Distinct ids, because a record
 * may be delivered twice; VALUES and not COUNT_DISTINCT, which only estimates above some thousands.
 */
export const STARTED_AGGREGATES = [
  '    started_ids = VALUES(instance_ids),',
  '    started_without_ids = SUM(started_in_response),',
  '    successes = COUNT(*) WHERE outcome == "success"',
].join('\n');

/**
 * `started`: the instances that are known to have been started. Nothing succeeded: 0. Something
 * succeeded and no record tells what it started: null, which is unknown and no zero.
 */
export const STARTED = [
  '| EVAL started = CASE(',
  '      successes == 0, TO_LONG(0),',
  '      started_ids IS NOT NULL OR started_without_ids IS NOT NULL,',
  '      TO_LONG(COALESCE(MV_COUNT(started_ids), 0)) + COALESCE(started_without_ids, TO_LONG(0))',
  '    )',
].join('\n');
