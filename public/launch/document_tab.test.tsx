import '@testing-library/jest-dom';
import { EuiProvider } from '@elastic/eui';
import type { CoreSetup, CoreStart } from '@kbn/core/public';
import type { DocumentTabProps, DocView } from '@kbn/unified-doc-viewer-plugin/public';
import { act, render, screen } from '@testing-library/react';
import * as z from 'zod/mini';
import { nullableNumber, nullableText, requiredNumber } from '../../common/queries/cell';
import { correctedParametersSchema } from '../../common/queries/corrected_parameters';
import { PLUGIN_ID } from '../../common/plugin';
import { tableOf } from '../services/cell_table.mock';
import { addDocumentTab } from './add_document_tab';
import { documentTab } from './document_tab';
import type { SummaryQuery, SummaryRow } from './use_document_summary';

const CONFIG = {
  index_patterns: 'logs-aws.cloudtrail-*',
  request_timeout: 'PT5M',
  run_on_open: true,
};

const EVENT: Record<string, unknown> = {
  '@timestamp': ['2026-11-25T10:00:00.000Z'],
  'event.dataset': ['aws.cloudtrail'],
  'cloud.account.id': '111122223333',
  'aws.cloudtrail.user_identity.arn': ['arn:aws:sts::111122223333:assumed-role/deployer/alice'],
  'aws.cloudtrail.user_identity.session_context.session_issuer.arn':
    'arn:aws:iam::111122223333:role/deployer',
};

const ROW: SummaryRow = {
  actor: 'arn:aws:iam::111122223333:role/deployer',
  account: '111122223333',
  asked_least: 12,
  asked_most: 1200,
  started: null,
  attempts: 8,
  refused: 5,
  unreadable: 1,
};

const numberOrNull = z.nullable(z.number());

const QUERY: SummaryQuery = {
  name: 'corrected',
  parameters: correctedParametersSchema,
  text: () => '',
  esqlParameters: () => ({}),
  window: ({ from, to }) => ({ from, to }),
  rowLimit: 2,
  decoders: {
    actor: nullableText('actor'),
    account: nullableText('account'),
    asked_least: nullableNumber('asked_least'),
    asked_most: nullableNumber('asked_most'),
    started: nullableNumber('started'),
    attempts: requiredNumber('attempts'),
    refused: requiredNumber('refused'),
    unreadable: requiredNumber('unreadable'),
  },
  row: z.object({
    actor: z.nullable(z.string()),
    account: z.nullable(z.string()),
    asked_least: numberOrNull,
    asked_most: numberOrNull,
    started: numberOrNull,
    attempts: z.number(),
    refused: z.number(),
    unreadable: z.number(),
  }),
};

/** What our route answers for rows. */
const answered = (rows: SummaryRow[], isPartial = false) => ({
  run: {
    opaque_id: 'a',
    started_at: '2026-11-25T10:00:00.000Z',
    window: { from: '2026-11-24T22:00:00.000Z', to: '2026-11-25T22:00:00.000Z' },
    text: 'FROM a',
    esql_parameters: {},
  },
  progress: {
    status: 'done',
    answer: {
      table: tableOf(rows),
      row_limit: 2,
      took: 1,
      warnings: [],
      is_partial: isPartial,
      failures: [],
    },
  },
});

const kibana = (post: jest.Mock, show = true) =>
  ({
    application: {
      capabilities: { [PLUGIN_ID]: { show } },
      getUrlForApp: (id: string, { path = '' }: { path?: string }) => `/base/app/${id}${path}`,
    },
    http: { post, get: jest.fn(), delete: jest.fn() },
  }) as unknown as CoreStart;

const show = async (flattened: unknown, post: jest.Mock, mayHunt = true) => {
  const Tab = documentTab(kibana(post, mayHunt), CONFIG, QUERY);
  const hit = { raw: {}, flattened } as unknown as DocumentTabProps['hit'];
  render(
    <EuiProvider>
      <Tab hit={hit} />
    </EuiProvider>
  );
  await act(async () => undefined);
};

describe('the tab on a document', () => {
  it('asks for the launches of the event’s actor in the day around it', async () => {
    const post = jest.fn().mockResolvedValue(answered([ROW]));
    await show(EVENT, post);
    const [path, { body }] = post.mock.calls[0]!;
    expect(path).toBe('/internal/ec2_deployment_hunt/queries/corrected');
    expect(JSON.parse(body).parameters).toEqual({
      from: '2026-11-24T22:00:00.000Z',
      to: '2026-11-25T22:00:00.000Z',
      filters: {
        principal: { include: ['arn:aws:iam::111122223333:role/deployer'], exclude: [] },
        account: { include: ['111122223333'], exclude: [] },
      },
      threshold: 1,
      max_rows: 2,
    });
    expect(screen.getByText('1,200')).toBeInTheDocument();
    expect(screen.getByText('unknown')).toBeInTheDocument();
    expect(screen.getByText('8 (5 refused, 1 that could not be read)')).toBeInTheDocument();
  });

  it('opens the hunt on the same question', async () => {
    await show(EVENT, jest.fn().mockResolvedValue(answered([])));
    expect(screen.getByText(/asked EC2 for no instance/)).toBeInTheDocument();
    const link = screen.getByRole('link', { name: 'Open the hunt for this principal' });
    expect(link.getAttribute('href')).toMatch(
      /^\/base\/app\/ec2DeploymentHunt\?v=1&reading=corrected&from=2026-11-24T22%3A00%3A00.000Z&to=[^&]+&threshold=1&/
    );
  });

  it('says when not everything answered', async () => {
    await show(EVENT, jest.fn().mockResolvedValue(answered([ROW], true)));
    expect(screen.getByText(/Not everything answered/)).toBeInTheDocument();
  });

  it('says what failed, and the link stays', async () => {
    await show(EVENT, jest.fn().mockRejectedValue(new Error('Failed to fetch')));
    expect(screen.getByText(/Check your connection/)).toBeInTheDocument();
    expect(screen.getByRole('link')).toBeInTheDocument();
  });

  it.each([
    undefined,
    {},
    { ...EVENT, 'event.dataset': 'aws.s3access' },
    { ...EVENT, '@timestamp': 'no date' },
    { ...EVENT, '@timestamp': ['9e99'] },
    {
      ...EVENT,
      'aws.cloudtrail.user_identity.arn': undefined,
      'aws.cloudtrail.user_identity.session_context.session_issuer.arn': [],
    },
  ])('says in one line why it is empty on another document', async (flattened) => {
    const post = jest.fn();
    await show(flattened, post);
    expect(screen.getByText(/no CloudTrail event/)).toBeInTheDocument();
    expect(post).not.toHaveBeenCalled();
  });

  it('says in one line that the person may not hunt, and asks nothing', async () => {
    const post = jest.fn();
    await show(EVENT, post, false);
    expect(screen.getByText(/You have no right/)).toBeInTheDocument();
    expect(post).not.toHaveBeenCalled();
  });
});

describe('loading the tab', () => {
  const tabOf = (setup: object): DocView => {
    const tabs: DocView[] = [];
    const viewer = { registry: { add: (tab: DocView) => tabs.push(tab) } };
    addDocumentTab(viewer, setup as CoreSetup, CONFIG);
    return tabs[0]!;
  };

  it('does not take Discover along when it fails', async () => {
    const { component: Tab } = tabOf({
      getStartServices: () => Promise.reject(new Error('Kibana did not start.')),
    });
    render(<Tab hit={{ raw: {}, flattened: EVENT }} />);
    expect(await screen.findByText(/could not be loaded/)).toBeInTheDocument();
  });

  it('happens when the tab is opened', async () => {
    const getStartServices = jest.fn(() => Promise.resolve([kibana(jest.fn()), {}, undefined]));
    const { component: Tab } = tabOf({ getStartServices });
    expect(getStartServices).not.toHaveBeenCalled();
    render(
      <EuiProvider>
        <Tab hit={{ raw: {}, flattened: {} }} />
      </EuiProvider>
    );
    expect(await screen.findByText(/no CloudTrail event/)).toBeInTheDocument();
    expect(getStartServices).toHaveBeenCalledTimes(1);
  });
});
