import * as z from 'zod/mini';
import type { LocatorDefinition } from '../browser/app_registry';
import { toAddress } from './state/address';
import { EMPTY_STATE } from './state/discover_state';
import {
  columnsSchema,
  dataViewSpecSchema,
  filterSchema,
  querySchema,
  sortSchema,
  timeRangeSchema,
} from './state/link_parts';

/** Of Discover's parameters, those that the stand-in can honour; any other is refused by name. */
const paramsSchema = z.strictObject({
  dataViewId: z.optional(z.string()),
  dataViewSpec: z.optional(dataViewSpecSchema),
  timeRange: z.optional(timeRangeSchema),
  filters: z.optional(z.array(filterSchema)),
  query: z.optional(querySchema),
  columns: z.optional(columnsSchema),
  sort: z.optional(sortSchema),
});

const sentenceOf = (error: z.core.$ZodError): string => {
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys')
    return `This stand-in for Discover does not know the parameter "${issue.keys.join('", "')}".`;
  const key = issue?.path.join('.') ?? '';
  return `Discover's parameter${key === '' ? 's' : ` "${key}"`} cannot be read: ${issue?.message ?? ''}.`;
};

/**
 * `DISCOVER_APP_LOCATOR`. All parameters go into the address, but for `dataViewSpec`, which only the
 * browser's history carries.
 */
export const discoverLocator = {
  id: 'DISCOVER_APP_LOCATOR',
  getLocation: (params: unknown) => {
    const read = paramsSchema.safeParse(params);
    if (!read.success) throw new Error(sentenceOf(read.error));
    const { dataViewId, dataViewSpec, timeRange, filters, query, columns, sort } = read.data;
    return {
      app: 'discover',
      path: toAddress({
        timeRange: timeRange ?? EMPTY_STATE.timeRange,
        filters: filters ?? [],
        query: query ?? EMPTY_STATE.query,
        dataViewId: dataViewId ?? dataViewSpec?.id ?? null,
        columns: columns ?? [],
        sort: sort ?? [],
      }),
      state: dataViewSpec === undefined ? {} : { dataViewSpec },
    };
  },
} satisfies LocatorDefinition;
