import { EuiProvider } from '@elastic/eui';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import type { CorrectedQueryRow } from '../../../common/queries/corrected';
import type { RowAftermath } from '../../../common/queries/row_aftermath';
import type { RowEvent } from '../../../common/queries/row_events';
import type { RowNovelty } from '../../../common/queries/row_novelty';
import type { RowRefusal } from '../../../common/queries/row_refusals';
import type { RowValue } from '../../../common/queries/row_values';
import { correctedRows, type CorrectedRow } from '../../../common/result/corrected_row';
import { queryRow, valueRow } from '../../../common/result/corrected_row.mock';
import { ServicesContext, type Services } from '../../hooks/use_services';
import { ViewContext } from '../../hooks/use_view';
import { createDateFormat } from '../../services/date_format';
import { createDiscoverLinks } from '../../services/discover_links';
import { FIRST_VIEW } from '../../services/url_state';
import { RowFlyout } from './row_flyout';

export const WINDOW = { from: '2026-03-01T00:00:00.000Z', to: '2026-03-08T00:00:00.000Z' };

/** A row whose calls were refused before one succeeded. */
export const climbed = (values: Partial<CorrectedQueryRow> = {}): CorrectedRow => {
  const [row] = correctedRows(
    [
      queryRow({
        asked_least: 60,
        asked_most: 1560,
        started: 2,
        attempts: 30,
        refused: 29,
        quota: 20,
        rights: 9,
        largest_call: 100,
        first_refusal: '2026-03-06T10:00:00.000Z',
        first_success: '2026-03-06T12:00:00.000Z',
        last_seen: '2026-03-06T12:00:00.000Z',
        ...values,
      }),
    ],
    [valueRow('type', 'p3.16xlarge', { asked_most: 1560, started: 2, ...pick(values) })]
  );
  if (row === undefined) throw new Error('no row');
  return row;
};

/** Values of a row belong to its actor and account. */
const pick = ({ actor, account }: Partial<CorrectedQueryRow>) => ({
  ...(actor === undefined ? {} : { actor }),
  ...(account === undefined ? {} : { account }),
});

export const refusal = (values: Partial<RowRefusal> = {}): RowRefusal => ({
  at: '2026-03-06T10:00:00.000Z',
  outcome: 'quota',
  error_code: 'Client.VcpuLimitExceeded',
  attempts: 20,
  asked_most: 1000,
  ...values,
});

export const value = (values: Partial<RowValue> = {}): RowValue => ({
  facet: 'source address',
  value: '203.0.113.7',
  attempts: 30,
  first_seen: '2026-03-06T10:00:00.000Z',
  last_seen: '2026-03-06T12:00:00.000Z',
  ...values,
});

export const novelty = (values: Partial<RowNovelty> = {}): RowNovelty => ({
  facet: 'region',
  value: 'sa-east-1',
  attempts: 10,
  seen_before: false,
  attempts_before: 0,
  last_before: null,
  first_seen: '2026-03-06T10:00:00.000Z',
  ...values,
});

export const followed = (values: Partial<RowAftermath> = {}): RowAftermath => ({
  at: '2026-03-06T13:00:00.000Z',
  action: 'CreateAccessKey',
  target: ['helper'],
  outcome: 'success',
  error_code: null,
  id: 'aftermath-1',
  index: 'logs-aws.cloudtrail-default',
  ...values,
});

export const event = (values: Partial<RowEvent> = {}): RowEvent => ({
  at: '2026-03-06T12:00:00.000Z',
  id: 'event-1',
  index: 'logs-aws.cloudtrail-default',
  outcome: 'success',
  error_code: null,
  asked_least: 1,
  asked_most: 2,
  unreadable: false,
  ambiguous: false,
  instance_type: 'p3.16xlarge',
  subnet: null,
  image: 'ami-1',
  instance_ids: ['i-0123456789abcdef0', 'i-0123456789abcdef1'],
  source: {
    cloud: { region: 'us-east-1' },
    source: { address: '203.0.113.7' },
    aws: {
      cloudtrail: {
        request_parameters: '{instancesSet={items=[{minCount=1, maxCount=2}]}, instanceType=x}',
        flattened: {
          request_parameters: {
            instancesSet: { items: [{ minCount: 1, maxCount: 2 }] },
            instanceType: 'p3.16xlarge',
          },
        },
      },
    },
  },
  ...values,
});

export interface SectionAnswers {
  row_refusals: unknown[] | Error;
  row_values: unknown[] | Error;
  row_novelty: unknown[] | Error;
  oldest_event: unknown[] | Error;
  row_aftermath: unknown[] | Error;
  row_aftermath_count: unknown[] | Error;
  row_events: unknown[] | Error;
}

const FULL: SectionAnswers = {
  row_refusals: [refusal()],
  row_values: [value(), value({ facet: 'region', value: 'us-east-1' })],
  row_novelty: [novelty()],
  oldest_event: [{ oldest: '2026-02-20T00:00:00.000Z' }],
  row_aftermath: [followed()],
  row_aftermath_count: [{ events_found: 1 }],
  row_events: [event()],
};

const locator = {
  getRedirectUrl: (params: unknown) => `/app/r?lz=${encodeURIComponent(JSON.stringify(params))}`,
  navigate: () => Promise.resolve(),
};

interface Query {
  name: string;
}

const isSection = (name: string): name is keyof SectionAnswers => Object.hasOwn(FULL, name);

/** Opens the flyout of the first row on answers that are given; the button opens it again. */
export const openFlyout = ({
  rows = [climbed()],
  answers = {},
}: { rows?: readonly CorrectedRow[]; answers?: Partial<SectionAnswers> } = {}) => {
  const given = { ...FULL, ...answers };
  const start = jest.fn(async ({ name }: Query, parameters: object) => {
    const answer = isSection(name) ? given[name] : [];
    if (answer instanceof Error) throw answer;
    return {
      run: {
        opaque_id: 'id',
        started_at: WINDOW.to,
        window: WINDOW,
        text: `FROM logs | WHERE name == "${name}"`,
        esql_parameters: {},
        parameters,
      },
      progress: {
        status: 'done' as const,
        answer: {
          rows: answer,
          took: 1,
          is_partial: false,
          failures: [],
          warnings: [],
          row_limit: 10_000,
        },
      },
    };
  });
  const never = new Promise<never>(() => undefined);
  const services: Services = {
    // Each answer has the rows of its query.
    client: {
      start,
      read: () => never,
      delete: () => Promise.resolve(),
    } as unknown as Services['client'],
    discover: createDiscoverLinks({ get: () => locator }, 'logs-aws.cloudtrail-*'),
    dateFormat: createDateFormat({ format: 'YYYY-MM-DD HH:mm', timeZone: 'UTC' }),
    config: { indexPatterns: 'logs-aws.cloudtrail-*', requestTimeoutMs: 60_000, runOnOpen: true },
    address: { read: () => '', push: () => undefined, listen: () => () => undefined },
    timeSettings: { format: 'YYYY-MM-DD HH:mm', quickRanges: [] },
    preferences: never,
    correctedPreferences: never,
  };
  const change = jest.fn();
  const view = { view: FIRST_VIEW, change };
  const filters = {};
  const Page = () => {
    const [key, setKey] = useState<string | null>(null);
    const row = rows.find((found) => found.key === key);
    return (
      <>
        <button onClick={() => setKey(rows[0]?.key ?? null)}>Open</button>
        <input aria-label="Elsewhere" />
        {row !== undefined && (
          <RowFlyout
            row={row}
            rows={rows}
            window={WINDOW}
            filters={filters}
            threshold={10}
            onRow={setKey}
            onClose={() => setKey(null)}
          />
        )}
      </>
    );
  };
  const rendered = render(
    <EuiProvider>
      <ServicesContext.Provider value={services}>
        <ViewContext.Provider value={view}>
          <Page />
        </ViewContext.Provider>
      </ServicesContext.Provider>
    </EuiProvider>
  );
  const button = screen.getByRole('button', { name: 'Open' });
  button.focus();
  fireEvent.click(button);
  const starts = (name: string) => start.mock.calls.filter(([query]) => query.name === name).length;
  return { ...rendered, start, starts, change, button };
};

/** A section of the open flyout. */
export const section = async (name: string) =>
  within(await screen.findByTestId(`huntFlyout-${name}`));
