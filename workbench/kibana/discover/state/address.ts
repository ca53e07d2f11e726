import { isFilterPinned, isOfAggregateQueryType, type Filter } from '@kbn/es-query';
import rison from 'rison-node';
import * as z from 'zod/mini';
import { EMPTY_STATE, type DiscoverState } from './discover_state';
import {
  columnsSchema,
  dataSourceSchema,
  filterSchema,
  querySchema,
  sortSchema,
  timeRangeSchema,
} from './link_parts';

/** What an address says, and the names of the parts that could not be read and were left out. */
export interface ReadAddress {
  state: DiscoverState;
  damaged: readonly string[];
}

/** Half a character cannot stand in an address; it becomes the sign for an unreadable one. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

const encodePart = (value: unknown): string =>
  encodeURIComponent(wellFormed(rison.encode(value))).replace(/%(2C|3A|40|24|2F)/g, (escape) =>
    decodeURIComponent(escape)
  );

const withoutEmpty = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)
    )
  );

const dataSourceOf = ({ query, dataViewId }: DiscoverState): unknown => {
  if (isOfAggregateQueryType(query)) return { type: 'esql' };
  return dataViewId === null ? undefined : { type: 'dataView', dataViewId };
};

/** The state as the part of Discover's address that begins with `#`. */
export const toAddress = (state: DiscoverState): string => {
  const isApp = (filter: Filter): boolean => !isFilterPinned(filter);
  const global = withoutEmpty({
    time: state.timeRange,
    filters: state.filters.filter(isFilterPinned),
  });
  const app = withoutEmpty({
    dataSource: dataSourceOf(state),
    query: state.query,
    filters: state.filters.filter(isApp),
    columns: state.columns,
    sort: state.sort,
  });
  return `#/?_g=${encodePart(global)}&_a=${encodePart(app)}`;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

class AddressReader {
  readonly damaged: string[] = [];

  constructor(private readonly hash: string) {}

  /** A rison object of the address; empty where it is absent or damaged. */
  object(name: '_g' | '_a'): Record<string, unknown> {
    const query = this.hash.slice(this.hash.indexOf('?') + 1);
    const part = query.split('&').find((candidate) => candidate.startsWith(`${name}=`));
    if (part === undefined || !this.hash.includes('?')) return {};
    try {
      const value = rison.decode(decodeURIComponent(part.slice(name.length + 1)));
      if (isRecord(value)) return value;
    } catch {
      // Named below, as everything that cannot be read.
    }
    this.damaged.push(name);
    return {};
  }

  /** A key of such an object; undefined where it is absent or damaged. */
  key<T>(
    name: '_g' | '_a',
    object: Record<string, unknown>,
    key: string,
    schema: z.ZodMiniType<T>
  ): T | undefined {
    if (!Object.hasOwn(object, key)) return undefined;
    const read = schema.safeParse(object[key]);
    if (!read.success) this.damaged.push(`${name}.${key}`);
    return read.data;
  }

  /** The readable filters of such an object. */
  filters(name: '_g' | '_a', object: Record<string, unknown>): Filter[] {
    const list = this.key(name, object, 'filters', z.array(z.unknown())) ?? [];
    return list.flatMap((candidate, index) => {
      const read = filterSchema.safeParse(candidate);
      if (read.success) return [read.data];
      this.damaged.push(`${name}.filters[${index}]`);
      return [];
    });
  }
}

/** Reads the part of an address that begins with `#`. It may hold anything; nothing is thrown. */
export const fromAddress = (hash: string): ReadAddress => {
  const reader = new AddressReader(hash);
  const global = reader.object('_g');
  const app = reader.object('_a');
  const dataSource = reader.key('_a', app, 'dataSource', dataSourceSchema);
  const state: DiscoverState = {
    timeRange: (reader.key('_g', global, 'time', timeRangeSchema) ??
      EMPTY_STATE.timeRange) as DiscoverState['timeRange'],
    filters: [...reader.filters('_g', global), ...reader.filters('_a', app)],
    query: reader.key('_a', app, 'query', querySchema) ?? EMPTY_STATE.query,
    dataViewId: dataSource?.type === 'dataView' ? dataSource.dataViewId : null,
    columns: reader.key('_a', app, 'columns', columnsSchema) ?? [],
    sort: reader.key('_a', app, 'sort', sortSchema) ?? [],
  };
  return { state, damaged: reader.damaged };
};
