import type { DiscoverAppLocatorParams } from '@kbn/discover-plugin/common';
import type { LocatorPublic } from '@kbn/share-plugin/public';
import { i18n } from '@kbn/i18n';
import { filterKql } from '../../common/launch/call_kql';
import { filterQuery } from '../../common/pivots/filter_query';
import { rowQuery, type RowKeys } from '../../common/pivots/row_query';
import { filterText, type FilterName } from '../../common/result/filters';
import type { Window } from '../../common/result/window';
import { textInWindow } from './text_in_window';
import {
  correctedTimeRangeOf,
  fixedFilters,
  timeRangeOf,
  valueFilters,
  valueQuery,
  type PivotField,
  type ValueFilters,
} from './value_pivot';

/** Longer addresses are cut or refused on the way by proxies and servers. */
const LONGEST_LINK = 8_192;

const DISCOVER_APP_LOCATOR = 'DISCOVER_APP_LOCATOR';

/** Columns that Discover shows for the events of a value, in this order. */
const EVENT_COLUMNS = [
  'aws.cloudtrail.user_identity.arn',
  'cloud.region',
  'cloud.account.id',
  'event.outcome',
  'aws.cloudtrail.error_code',
  'source.ip',
  'aws.cloudtrail.request_parameters',
];

/** A way into Discover, or one sentence that says why there is none. */
export type DiscoverLink =
  { kind: 'link'; href: string; open(): void } | { kind: 'none'; reason: string };

export interface DiscoverLinks {
  /** The calls of the hunt that have one of these values; null means that they have none. */
  value(field: PivotField, values: ReadonlyArray<string | null>, window: Window): DiscoverLink;
  /**
   * The calls that have one of these values of a filter, as the corrected reading reads them and in
   * its window; null means that they have none.
   */
  filter(name: FilterName, values: ReadonlyArray<string | null>, window: Window): DiscoverLink;
  /** The same for a field that is no filter. */
  field(field: PivotField, values: ReadonlyArray<string | null>, window: Window): DiscoverLink;
  /** The events behind a row. */
  row(row: RowKeys, window: Window): DiscoverLink;
  /** The hunt itself, as it ran, over the window of its run. */
  query(text: string, window: Window): DiscoverLink;
  /** The corrected hunt, its parameters written out, over the window of its run. */
  correctedQuery(text: string, window: Window): DiscoverLink;
}

/** Filters whose values a field holds as they are, so that they open as pills. */
const FILTER_FIELDS: Partial<Readonly<Record<FilterName, PivotField>>> = {
  user: 'user.name',
  accessKey: 'aws.cloudtrail.user_identity.access_key_id',
  account: 'cloud.account.id',
  region: 'cloud.region',
  sourceIp: 'source.address',
};

const isMixed = (values: ReadonlyArray<string | null>): boolean =>
  values.includes(null) && values.some((value) => value !== null);

const dataViewMode = (
  { dataViewSpec, filters }: ValueFilters,
  kql: string,
  timeRange: ReturnType<typeof timeRangeOf>
): DiscoverAppLocatorParams => ({
  dataViewSpec,
  filters,
  timeRange,
  query: { language: 'kuery', query: kql },
  columns: EVENT_COLUMNS,
  sort: [['@timestamp', 'desc']],
});

type Locator = LocatorPublic<DiscoverAppLocatorParams>;

interface Locators {
  get<Params>(id: string): LocatorPublic<Params> | undefined;
}

const noDiscover = (): DiscoverLink => ({
  kind: 'none',
  reason: i18n.translate('ec2DeploymentHunt.discover.absent', {
    defaultMessage: 'Discover is not available here, so there is no link to it.',
  }),
});

const tooLong = (): DiscoverLink => ({
  kind: 'none',
  reason: i18n.translate('ec2DeploymentHunt.discover.tooLong', {
    defaultMessage:
      'These values are too long for a link to Discover: copy them and search there instead.',
  }),
});

/** One of several equal ways. It is worked out only when it is tried: a grid has many links. */
type Way = () => DiscoverAppLocatorParams;

/** The first of several equal ways whose link is short enough. */
const linkOf = (locator: Locator, ways: readonly Way[]): DiscoverLink => {
  for (const way of ways) {
    const params = way();
    const href = locator.getRedirectUrl(params);
    if (href.length <= LONGEST_LINK) {
      return { kind: 'link', href, open: () => void locator.navigate(params) };
    }
  }
  return tooLong();
};

/**
 * The ways out into Discover. Values open as filter pills that can be switched off one by one; a
 * row's keys are no fields, so that a row opens as ES|QL.
 */
export const createDiscoverLinks = (locators: Locators, indexPatterns: string): DiscoverLinks => {
  const withLocator = (...ways: readonly Way[]): DiscoverLink => {
    try {
      // Asked for at each use: Discover may register after this page has started.
      const locator = locators.get<DiscoverAppLocatorParams>(DISCOVER_APP_LOCATOR);
      return locator === undefined ? noDiscover() : linkOf(locator, ways);
    } catch {
      // A neighbour that throws shuts this way, and the page goes on.
      return noDiscover();
    }
  };
  return {
    value: (field, values, window) => {
      const timeRange = timeRangeOf(window);
      return withLocator(
        () => dataViewMode(valueFilters(indexPatterns, field, values), '', timeRange),
        () => ({ query: { esql: valueQuery(indexPatterns, field, values, window) }, timeRange })
      );
    },
    filter: (name, values, window) => {
      const timeRange = correctedTimeRangeOf(window);
      const field = FILTER_FIELDS[name];
      const esql: Way = () => ({
        query: { esql: filterQuery(indexPatterns, name, values, window) },
        timeRange,
      });
      if (field !== undefined && !isMixed(values)) {
        return withLocator(
          () => dataViewMode(valueFilters(indexPatterns, field, values), '', timeRange),
          esql
        );
      }
      const texts = values.map(filterText);
      const kql = filterKql(name, texts);
      return kql === null
        ? withLocator(esql)
        : withLocator(() => dataViewMode(fixedFilters(indexPatterns), kql, timeRange), esql);
    },
    field: (field, values, window) =>
      withLocator(() =>
        dataViewMode(valueFilters(indexPatterns, field, values), '', correctedTimeRangeOf(window))
      ),
    row: (row, window) =>
      withLocator(() => ({
        query: { esql: rowQuery(row, indexPatterns, window) },
        timeRange: timeRangeOf(window),
      })),
    query: (text, window) =>
      withLocator(() => ({
        query: { esql: textInWindow(text, window) },
        timeRange: timeRangeOf(window),
      })),
    correctedQuery: (text, window) =>
      withLocator(() => ({ query: { esql: text }, timeRange: correctedTimeRangeOf(window) })),
  };
};
