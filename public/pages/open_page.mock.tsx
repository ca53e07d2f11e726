import { EuiProvider } from '@elastic/eui';
import { render, screen } from '@testing-library/react';
import type { CorrectedQueryRow } from '../../common/queries/corrected';
import type { ValuesRow } from '../../common/queries/corrected_values';
import { ServicesContext, type Services } from '../hooks/use_services';
import {
  answerOf,
  correctedQueryRow,
  correctedRun,
  valuesRow,
} from '../services/corrected_answer.mock';
import { CORRECTED_GRID } from '../services/corrected_columns';
import { createDateFormat } from '../services/date_format';
import { createDiscoverLinks } from '../services/discover_links';
import { createGridPreferences } from '../services/grid_preferences';
import type { PageAddress } from '../services/page_address';
import { publishedAnswer, publishedRow, publishedRun } from '../services/published_answer.mock';
import { PUBLISHED_GRID } from '../services/published_columns';
import { HuntPage } from './hunt_page';

/** The browser's history, as far as the page uses it. */
const memoryAddress = (first = '') => {
  const entries = [first];
  const listeners = new Set<() => void>();
  const address: PageAddress = {
    read: () => entries.at(-1) ?? '',
    push: (search) => {
      entries.push(search);
      listeners.forEach((listener) => listener());
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const back = () => {
    entries.pop();
    listeners.forEach((listener) => listener());
  };
  return { address, back, steps: () => entries.length - 1 };
};

export const locator = {
  getRedirectUrl: (params: unknown) =>
    `/base/app/r?lz=${encodeURIComponent(JSON.stringify(params))}`,
  navigate: jest.fn(() => Promise.resolve()),
};

/** A start of the published query that is done at once. */
export const done = (answer = publishedAnswer([publishedRow()])) => ({
  run: publishedRun,
  progress: { status: 'done', answer } as const,
});

const doneWith = <Row,>(rows: Row[]) => ({
  run: correctedRun,
  progress: { status: 'done', answer: answerOf(rows) } as const,
});

export const COVERAGE = {
  events: 900,
  newest: '2018-08-20T23:58:00.000Z',
  oldest: '2018-08-14T00:01:00.000Z',
  regions: ['us-east-1'],
  accounts: ['811596193553'],
  days: ['2018-08-20'],
  calls: 30,
  read: 30,
  unreadable: 0,
  without_request: 0,
  too_long: 0,
  ambiguous: 0,
};

/** What each query answers; a function may throw or hang. */
export interface Answers {
  published: jest.Mock;
  corrected: jest.Mock;
  corrected_values: jest.Mock;
  corrected_count: jest.Mock;
}

export const answers = ({
  corrected = [correctedQueryRow()],
  values = [valuesRow()],
  found = corrected.length,
}: { corrected?: CorrectedQueryRow[]; values?: ValuesRow[]; found?: number } = {}): Answers => ({
  published: jest.fn().mockResolvedValue(done()),
  corrected: jest.fn().mockResolvedValue(doneWith(corrected)),
  corrected_values: jest.fn().mockResolvedValue(doneWith(values)),
  corrected_count: jest.fn().mockResolvedValue(doneWith([{ rows_found: found, calls: 0 }])),
});

export interface PageToOpen {
  search?: string;
  runOnOpen?: boolean;
  given?: Answers;
  hasDiscover?: boolean;
}

/** Opens the page on answers that are given. */
export const openPage = ({
  search = '',
  runOnOpen = true,
  given = answers(),
  hasDiscover = true,
}: PageToOpen = {}) => {
  const start = jest.fn((query: { name: string }, parameters: object) => {
    switch (query.name) {
      case 'published':
      case 'corrected':
      case 'corrected_values':
      case 'corrected_count':
        return given[query.name](parameters);
      case 'coverage':
        return Promise.resolve(doneWith([COVERAGE]));
      case 'filter_values':
        return Promise.resolve(
          doneWith([
            { filter: 'region', value: 'us-east-1', attempts: 20 },
            { filter: 'region', value: 'eu-west-3', attempts: 30 },
            { filter: 'principal', value: null, attempts: 2 },
          ])
        );
      default:
        return Promise.resolve(doneWith([]));
    }
  });
  const client = {
    start,
    read: jest.fn().mockResolvedValue({ status: 'running', id: 'id-1' }),
    delete: jest.fn().mockResolvedValue(undefined),
  };
  const { address, back, steps } = memoryAddress(search);
  const services: Services = {
    // Each answer has the rows of its query.
    client: client as unknown as Services['client'],
    discover: createDiscoverLinks(
      { get: () => (hasDiscover ? locator : undefined) },
      'logs-aws.cloudtrail-*'
    ),
    dateFormat: createDateFormat({ format: 'YYYY-MM-DD HH:mm', timeZone: 'UTC' }),
    config: { indexPatterns: 'logs-aws.cloudtrail-*', requestTimeoutMs: 60_000, runOnOpen },
    address,
    timeSettings: { format: 'YYYY-MM-DD HH:mm', quickRanges: [] },
    preferences: Promise.resolve(
      createGridPreferences(() => localStorage, 'hunter', PUBLISHED_GRID)
    ),
    correctedPreferences: Promise.resolve(
      createGridPreferences(() => localStorage, 'hunter', CORRECTED_GRID)
    ),
  };
  const page = render(
    <EuiProvider>
      <ServicesContext.Provider value={services}>
        <HuntPage />
      </ServicesContext.Provider>
    </EuiProvider>
  );
  /** How often a query was started. */
  const starts = (name: string) => start.mock.calls.filter(([query]) => query.name === name).length;
  return { client, address, back, steps, page, starts };
};

export const publishedRows = () =>
  screen.findByLabelText(/^Rows of the hunt/, { selector: '[role=grid]' });

export const correctedRows = () =>
  screen.findByLabelText(/^Rows of the corrected hunt/, { selector: '[role=grid]' });
