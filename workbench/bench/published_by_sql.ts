import type { StoredIndex } from '../elasticsearch/storage/storage';

/**
 * The published hunt as a person would write it in DuckDB's SQL over the engine's own tables, with
 * the same rows as the ES|QL with its three added lists. `now` is milliseconds since the epoch. Which
 * rows a limit leaves is not told; with null there is none.
 */
export const publishedBySql = (
  tables: readonly Pick<StoredIndex, 'table'>[],
  now: number,
  limit: number | null = 1_000
): string => {
  const columns = [
    '"@timestamp"',
    '"aws.cloudtrail.request_parameters" AS request',
    '"user.name"',
    '"event.outcome"',
    '"aws.cloudtrail.user_identity.arn" AS arn',
    '"cloud.region"',
    '"cloud.account.id"',
  ].join(', ');
  const calls = tables
    .map(
      ({ table }) => `SELECT ${columns} FROM "${table}"
        WHERE "@timestamp" > make_timestamp(${now} * 1000) - INTERVAL 7 DAY
          AND "event.provider" = 'ec2.amazonaws.com' AND "event.action" = 'RunInstances'
          AND "aws.cloudtrail.request_parameters" LIKE '%minCount%maxCount%'`
    )
    .join(' UNION ALL ');
  const piece = (from: string, to: string): string =>
    `nullif(regexp_extract(request, '${from}(.*?)${to}', 1, 's'), '')`;
  return `WITH calls AS (${calls}), read AS (
      SELECT *, strftime("@timestamp" + to_days((6 - dayofweek("@timestamp"))::INTEGER), '%Y-')
          || strftime("@timestamp", '%M-%d') AS date,
        ${piece('subnetId=', ',')} AS subnet_id,
        TRY_CAST(${piece('minCount=', ',')} AS INTEGER) AS min_count,
        TRY_CAST(${piece('maxCount=', '\\}\\]\\},')} AS INTEGER) AS max_count,
        ${piece('instanceType=', ',')} AS instance_type
      FROM calls)
    SELECT sum(max_count - min_count + 1)::BIGINT AS target_instance_count,
      count(*) AS user_attempts, list(DISTINCT arn) FILTER (WHERE arn IS NOT NULL) AS principal_arns,
      list(DISTINCT "cloud.region") FILTER (WHERE "cloud.region" IS NOT NULL) AS regions,
      list(DISTINCT "cloud.account.id") FILTER (WHERE "cloud.account.id" IS NOT NULL) AS accounts,
      "user.name", date, subnet_id, instance_type, "event.outcome"
    FROM read GROUP BY "user.name", date, subnet_id, instance_type, "event.outcome"
    HAVING sum(max_count - min_count + 1) >= 10 ${limit === null ? '' : `LIMIT ${limit}`}`;
};
