import type { TimeRange } from '@kbn/es-query';
import rison from 'rison-node';
import * as z from 'zod/mini';
import { timeWindow } from '../../discover/search/time_window';

/** What the address of a page of the Security app holds beside its path. */
export interface SecurityState {
  /** As typed: date math, or instants. */
  global: TimeRange;
  timeline: TimeRange;
  /** KQL of the page. */
  query: string;
  /** KQL of the Timeline that lies over the page; null when none is open. */
  timelineQuery: string | null;
  /** The user of the flyout; null when none is open. */
  flyoutUser: string | null;
}

export interface ReadSecurityAddress {
  state: SecurityState;
  /** The parameters that could not be read and were left out. */
  damaged: readonly string[];
}

const DEFAULT_RANGE: TimeRange = { from: 'now-7d', to: 'now' };

const text = z.string().check(z.maxLength(100_000));

const rangeSchema = z.object({
  timerange: z.object({
    from: text,
    to: text,
    fromStr: z.optional(text),
    toStr: z.optional(text),
    kind: z.enum(['absolute', 'relative']),
  }),
});

const timerangeSchema = z.object({ global: rangeSchema, timeline: rangeSchema });

const querySchema = z.object({ language: z.literal('kuery'), query: text });

const timelineSchema = z.object({
  isOpen: z.optional(z.boolean()),
  activeTab: z.optional(z.literal('query')),
  query: z.optional(z.object({ expression: text, kind: z.literal('kuery') })),
});

const flyoutSchema = z.object({
  right: z.object({ id: z.literal('user-panel'), params: z.object({ userName: text }) }),
});

const typed = ({ timerange }: z.infer<typeof rangeSchema>): TimeRange => ({
  from: timerange.fromStr ?? timerange.from,
  to: timerange.toStr ?? timerange.to,
});

/** Reads the query part of an address. It may hold anything; nothing is thrown. */
export const readSecurityAddress = (search: string): ReadSecurityAddress => {
  const parameters = new URLSearchParams(search);
  const damaged: string[] = [];
  const read = <Value>(name: string, schema: z.ZodMiniType<Value>): Value | undefined => {
    const value = parameters.get(name);
    if (value === null) return undefined;
    try {
      return schema.parse(rison.decode(value));
    } catch {
      damaged.push(name);
      return undefined;
    }
  };
  const timerange = read('timerange', timerangeSchema);
  const timeline = read('timeline', timelineSchema);
  const state: SecurityState = {
    global: timerange === undefined ? DEFAULT_RANGE : typed(timerange.global),
    timeline: timerange === undefined ? DEFAULT_RANGE : typed(timerange.timeline),
    query: read('query', querySchema)?.query ?? '',
    timelineQuery: timeline?.isOpen === true ? (timeline.query?.expression ?? '') : null,
    flyoutUser: read('flyout', flyoutSchema)?.right.params.userName ?? null,
  };
  return { state, damaged };
};

const rangeOf = (range: TimeRange, now: Date) => {
  const { from, to } = timeWindow(range, now);
  const isRelative = [range.from, range.to].some((end) => end.startsWith('now'));
  const timerange = isRelative
    ? { from, fromStr: range.from, kind: 'relative', to, toStr: range.to }
    : { from, kind: 'absolute', to };
  return { linkTo: [], timerange };
};

/**
 * The query part of an address, as the Security app writes it.
 * @param now the instant that `now` means in the ranges
 */
export const writeSecurityAddress = (state: SecurityState, now: Date): string => {
  const { query, timelineQuery, flyoutUser } = state;
  const parts: Array<[name: string, value: unknown]> = [
    ['timerange', { global: rangeOf(state.global, now), timeline: rangeOf(state.timeline, now) }],
  ];
  if (query !== '') parts.push(['query', { language: 'kuery', query }]);
  if (timelineQuery !== null) {
    const expression = { expression: timelineQuery, kind: 'kuery' };
    parts.push(['timeline', { activeTab: 'query', isOpen: true, query: expression }]);
  }
  if (flyoutUser !== null) {
    const params = { contextID: 'stand_in', scopeId: 'stand_in', userName: flyoutUser };
    const right = { id: 'user-panel', params };
    parts.push(['flyout', { left: null, preview: [], right }]);
  }
  return `?${parts
    .map(([name, value]) => `${name}=${encodeURIComponent(rison.encode(value))}`)
    .join('&')}`;
};
