/** SQL of a date as Elasticsearch prints it: ISO 8601 in UTC with milliseconds. */
export const isoText = (sql: string): string => `strftime(${sql}, '%Y-%m-%dT%H:%M:%S.%gZ')`;

/** The same of a date_nanos: with three to nine digits of the second. */
export const isoNanosecondsText = (sql: string): string =>
  `(regexp_replace(strftime(${sql}, '%Y-%m-%dT%H:%M:%S.%n'), '0{1,6}$', '') || 'Z')`;
