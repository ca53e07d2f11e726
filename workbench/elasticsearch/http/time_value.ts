import { ElasticsearchError } from '../esql/errors';

const UNITS: Readonly<Record<string, number>> = {
  nanos: 1e-6,
  micros: 1e-3,
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** Milliseconds of an Elasticsearch time value such as `500ms` or `5d`. Throws its 400. */
export const timeValue = (text: string, name: string): number => {
  // Elasticsearch writes `no time` so.
  if (text === '0' || text === '-1') return 0;
  const match = /^(\d+)(nanos|micros|ms|s|m|h|d)$/.exec(text);
  const unit = UNITS[match?.[2] ?? ''];
  if (!match || unit === undefined) {
    throw new ElasticsearchError(
      400,
      'illegal_argument_exception',
      `failed to parse setting [${name}] with value [${text.slice(0, 100)}] as a time value: unit is missing or unrecognized`
    );
  }
  return Number(match[1]) * unit;
};
