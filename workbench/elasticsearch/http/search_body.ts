import * as z from 'zod/mini';
import { ElasticsearchError } from '../esql/errors';
import type { SourceFilter } from '../search/filter_source';
import type { AskedField } from '../search/hit_fields';
import type { SortKey } from '../search/search_request';
import type { Call } from './call';
import { decode } from './decode';
import { exactJsonBody } from './json_body';
import { flagParameter, listParameter } from './url_parameters';

const text = z.string();
const texts = z.union([
  z.array(text),
  z.pipe(
    text,
    z.transform((one) => [one])
  ),
]);
const whole = z.int();

const sortOptions = z.strictObject({
  order: z.optional(z.enum(['asc', 'desc'])),
  mode: z.optional(z.enum(['min', 'max'])),
  missing: z.optional(z.enum(['_first', '_last'])),
  unmapped_type: z.optional(text),
  format: z.optional(z.enum(['strict_date_optional_time', 'epoch_millis'])),
});

const sortItem = z.union([text, z.record(text, z.union([z.enum(['asc', 'desc']), sortOptions]))]);

const sourceObject = z.strictObject({
  includes: z.optional(texts),
  include: z.optional(texts),
  excludes: z.optional(texts),
  exclude: z.optional(texts),
});

const fieldItem = z.union([
  text,
  z.strictObject({
    field: text,
    format: z.optional(z.enum(['strict_date_optional_time', 'epoch_millis'])),
    include_unmapped: z.optional(z.literal(false)),
  }),
]);

const schema = z.strictObject({
  query: z.optional(z.nullable(z.record(text, z.unknown()))),
  sort: z.optional(z.union([sortItem, z.array(sortItem)])),
  size: z.optional(whole),
  from: z.optional(whole),
  _source: z.optional(z.union([z.boolean(), texts, sourceObject])),
  fields: z.optional(z.array(fieldItem)),
  track_total_hits: z.optional(z.union([z.boolean(), whole])),
  timeout: z.optional(text),
});

/** `false` = no source at all. */
export type AskedSource = false | SourceFilter;

/** What a `_search` asks for, address and body in one. */
export interface SearchBody {
  readonly query: unknown;
  readonly sort: readonly SortKey[];
  readonly from: number;
  readonly size: number;
  readonly source: AskedSource;
  readonly fields: readonly AskedField[];
  readonly trackTotalHits: boolean | number;
}

/** Elasticsearch counts so many matches when it is not asked to count more. */
const COUNTED = 10_000;

/** Elasticsearch's `index.max_result_window`. */
const WINDOW = 10_000;

const refused = (reason: string): ElasticsearchError =>
  new ElasticsearchError(400, 'illegal_argument_exception', reason);

/** What the sort of a search means, from one of its forms. */
const sortKey = (field: string, options: z.infer<typeof sortOptions>): SortKey => {
  const { order = 'asc', missing, unmapped_type: unmappedType = null, format } = options;
  const { mode = order === 'desc' ? 'max' : 'min' } = options;
  return {
    field,
    descending: order === 'desc',
    missingFirst: missing === '_first',
    mode,
    unmappedType,
    isoDates: format === 'strict_date_optional_time',
  };
};

const sortKeys = (item: z.infer<typeof sortItem>): SortKey[] =>
  typeof item === 'string'
    ? [sortKey(item, {})]
    : Object.entries(item).map(([field, options]) =>
        sortKey(field, typeof options === 'string' ? { order: options } : options)
      );

/** `field:desc` of the address. */
const sortOfAddress = (item: string): SortKey => {
  const [, field = item, order] = /^(.*):(asc|desc)$/.exec(item) ?? [];
  return sortKey(field, order === 'desc' ? { order } : {});
};

const sourceOfAddress = (call: Call): AskedSource | null => {
  const [one, ...others] = listParameter(call, '_source') ?? [];
  const includes = listParameter(call, '_source_includes');
  const excludes = listParameter(call, '_source_excludes');
  if (one === undefined && includes === undefined && excludes === undefined) return null;
  if (one === 'false') return false;
  const named = one === undefined || one === 'true' ? [] : [one, ...others];
  return { includes: includes ?? named, excludes: excludes ?? [] };
};

const sourceOfBody = (body: z.infer<typeof schema>['_source'] = true): AskedSource => {
  if (body === false) return false;
  if (body === true) return { includes: [], excludes: [] };
  if (Array.isArray(body)) return { includes: body, excludes: [] };
  return {
    includes: body.includes ?? body.include ?? [],
    excludes: body.excludes ?? body.exclude ?? [],
  };
};

const wholeParameter = ({ search }: Call, name: string): number | undefined => {
  const given = search.get(name);
  if (given === null) return undefined;
  if (!/^-?\d{1,9}$/.test(given)) {
    throw refused(`Failed to parse int parameter [${name}] with value [${given.slice(0, 100)}]`);
  }
  return Number(given);
};

const trackParameter = (call: Call): boolean | number | undefined =>
  /^\d+$/.test(call.search.get('track_total_hits') ?? '')
    ? wholeParameter(call, 'track_total_hits')
    : flagParameter(call, 'track_total_hits');

const checkWindow = (from: number, size: number): void => {
  if (from < 0) throw refused(`[from] parameter cannot be negative but was [${from}]`);
  if (size < 0) throw refused(`[size] parameter cannot be negative, found [${size}]`);
  if (from + size > WINDOW) {
    throw refused(
      `Result window is too large, from + size must be less than or equal to: [${WINDOW}] but was [${from + size}]. See the scroll api for a more efficient way to request large data sets. This limit can be set by changing the [index.max_result_window] index level setting.`
    );
  }
};

const fieldOf = (item: z.infer<typeof fieldItem>): AskedField =>
  typeof item === 'string'
    ? { field: item, epochMillis: false }
    : { field: item.field, epochMillis: item.format === 'epoch_millis' };

/** Decodes a search. What the stand-in does not have is refused by its name. */
export const searchBody = (call: Call): SearchBody => {
  const body = decode(schema, exactJsonBody(call) ?? {}, 'search');
  const from = wholeParameter(call, 'from') ?? body.from ?? 0;
  const size = wholeParameter(call, 'size') ?? body.size ?? 10;
  checkWindow(from, size);
  const track = trackParameter(call) ?? body.track_total_hits ?? COUNTED;
  return {
    query: body.query ?? undefined,
    sort:
      listParameter(call, 'sort')?.map(sortOfAddress) ?? [body.sort ?? []].flat().flatMap(sortKeys),
    from,
    size,
    source: sourceOfAddress(call) ?? sourceOfBody(body._source),
    fields: (body.fields ?? []).map(fieldOf),
    trackTotalHits: track === -1 ? true : track,
  };
};
