/** SQL of a date as Elasticsearch prints it: ISO 8601 in UTC with milliseconds. */
export const isoText = (sql: string): string => `strftime(${sql}, '%Y-%m-%dT%H:%M:%S.%gZ')`;
