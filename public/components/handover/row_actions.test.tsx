import '@testing-library/jest-dom';
import { EuiProvider } from '@elastic/eui';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RuleDraft } from '../../../common/launch/rule_draft';
import type { Handover } from '../../services/handover';
import { HandoverContext } from './handover_context';
import { ServicesContext, type Services } from '../../hooks/use_services';
import type { Finding, HandoverRow } from './handover_row';
import { RowActions } from './row_actions';

const ROW: HandoverRow = {
  actor: 'arn:aws:iam::111122223333:role/deployer',
  account: '111122223333',
  user_names: ['deployer'],
  principal: {
    kind: 'role session',
    name: 'deployer',
    session: null,
    account: '111122223333',
    arn: 'arn:aws:iam::111122223333:role/deployer',
  },
};

const SUBJECT: Finding = {
  row: ROW,
  window: { from: '2026-11-18T10:00:00.000Z', to: '2026-11-25T10:00:00.000Z' },
  filters: {},
  threshold: 10,
  markdown: () => '# What was found',
};

const SERVICES = { config: { indexPatterns: 'logs-aws.cloudtrail-*' } } as unknown as Services;

const link = (href: string) => ({ kind: 'link' as const, href, open: jest.fn() });

const none = (reason: string) => ({ kind: 'none' as const, reason });

const find = jest.fn();
const create = jest.fn();
const comment = jest.fn();

const ALL: Handover = {
  timeline: () => ({ door: link('/timeline'), leftOut: [] }),
  alerts: () => link('/alerts'),
  userPage: () => link('/user'),
  userFlyout: () => link('/flyout'),
  cases: () => ({
    kind: 'cases',
    rights: { create: true, comment: true },
    cases: { find, create, comment },
    hrefOf: (id) => `/cases/${id}`,
  }),
  rules: () => ({ kind: 'rules', create: jest.fn(), edit: jest.fn() }),
  chat: () => Promise.resolve({ kind: 'chat', open: jest.fn(() => Promise.resolve()) }),
  huntUrl: () => 'https://kibana.example/app/ec2DeploymentHunt?v=1',
  timelineUrl: () => null,
};

const show = async (handover: Handover | null, subject: Partial<Finding> = {}) => {
  render(
    <EuiProvider>
      <ServicesContext.Provider value={SERVICES}>
        <HandoverContext.Provider value={handover}>
          <RowActions {...SUBJECT} {...subject} />
        </HandoverContext.Provider>
      </ServicesContext.Provider>
    </EuiProvider>
  );
  // The licence is known a moment later.
  await act(async () => undefined);
};

const user = userEvent.setup({ pointerEventsCheck: 0, delay: null });

const openMenu = () => user.click(screen.getByRole('button', { name: 'Actions' }));

beforeEach(() => {
  // jsdom draws nothing; a combo box measures its text on a canvas.
  jest
    .spyOn(HTMLCanvasElement.prototype, 'getContext')
    .mockReturnValue({ measureText: () => ({ width: 0 }) } as never);
  find.mockReset().mockResolvedValue([{ id: '7', title: 'Mining' }]);
  create.mockReset().mockResolvedValue({ id: '8', title: 'New' });
  comment.mockReset().mockResolvedValue(undefined);
});

describe('the actions of a row', () => {
  it('are not there where the page offers none', async () => {
    await show(null);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('lead on to every app that is open, and to nothing more', async () => {
    await show(ALL);
    await openMenu();
    for (const [name, href] of [
      ['Open its calls in Timeline', '/timeline'],
      ['Alerts of this principal', '/alerts'],
      ['Page of the role or user', '/user'],
      ['Risk and details of the role or user', '/flyout'],
    ] as const) {
      expect(await screen.findByText(name)).toBeVisible();
      expect(screen.getByText(name).closest('a')).toHaveAttribute('href', href);
    }
    for (const name of ['Add to a case', 'Make a detection rule', 'Ask the AI agent']) {
      expect(screen.getByText(name)).toBeVisible();
    }
    expect(screen.queryByText('More')).not.toBeInTheDocument();
  });

  it('hide what is shut, and say why under More', async () => {
    await show({
      ...ALL,
      alerts: () => none('No alerts here.'),
      rules: () => none('No right on rules.'),
      chat: () => Promise.resolve(none('No licence.')),
    });
    await openMenu();
    expect(screen.queryByText('Make a detection rule')).not.toBeInTheDocument();
    await user.click(await screen.findByText('More'));
    for (const reason of ['No alerts here.', 'No right on rules.', 'No licence.']) {
      expect(await screen.findByText(reason)).toBeInTheDocument();
    }
  });

  it('of all rows together are those that need no single principal', async () => {
    const open = jest.fn((_query: string, _message: string) => Promise.resolve());
    await show({ ...ALL, chat: () => Promise.resolve({ kind: 'chat', open }) }, { row: null });
    await openMenu();
    for (const name of ['Add to a case', 'Make a detection rule', 'Ask the AI agent']) {
      expect(await screen.findByText(name)).toBeVisible();
    }
    expect(screen.queryByText(/Timeline|Alerts|role or user/)).not.toBeInTheDocument();
    expect(screen.queryByText('More')).not.toBeInTheDocument();
    await user.click(screen.getByText('Ask the AI agent'));
    expect(open.mock.calls[0]?.[1]).toContain('explain its rows');
  });

  it('say what the Timeline leaves out', async () => {
    await show({ ...ALL, timeline: () => ({ door: link('/t'), leftOut: ['type', 'subnet'] }) });
    await openMenu();
    expect(
      await screen.findByText('Open in Timeline, without the filter on type, subnet')
    ).toBeVisible();
  });

  it('have no user page where the records name no user', async () => {
    await show(ALL, { row: { ...ROW, user_names: [] } });
    await openMenu();
    expect(screen.queryByText('Page of the role or user')).not.toBeInTheDocument();
  });

  it('hand the query to an agent with its values written out, and send nothing', async () => {
    const open = jest.fn((_query: string, _message: string) => Promise.resolve());
    await show({ ...ALL, chat: () => Promise.resolve({ kind: 'chat', open }) });
    await openMenu();
    await user.click(await screen.findByText('Ask the AI agent'));
    const [query, message] = open.mock.calls[0]!;
    expect(query).toContain('@timestamp >= "2026-11-18T10:00:00.000Z"');
    expect(query).not.toMatch(/\?\w/);
    expect(message).toContain('deployer');
  });

  it('say so when the agent cannot be opened', async () => {
    const open = () => Promise.reject(new Error('Sidebar is gone'));
    await show({ ...ALL, chat: () => Promise.resolve({ kind: 'chat', open }) });
    await openMenu();
    await user.click(await screen.findByText('Ask the AI agent'));
    expect(await screen.findByText('Kibana refused it: Sidebar is gone')).toBeInTheDocument();
  });
});

describe('adding to a case', () => {
  const openCase = async (handover: Handover = ALL, subject: Partial<Finding> = {}) => {
    await show(handover, subject);
    await openMenu();
    await user.click(await screen.findByText('Add to a case'));
    await screen.findByRole('dialog');
  };
  const press = (name: string) => user.click(screen.getByRole('button', { name }));

  it('comments on the case that was chosen, with the text that was shown', async () => {
    await openCase();
    expect(screen.getByRole('heading', { name: 'What was found' })).toBeInTheDocument();
    await user.click(screen.getByRole('combobox'));
    await user.click(await screen.findByRole('option', { name: 'Mining' }));
    await press('Add');
    await waitFor(() => expect(comment).toHaveBeenCalledWith('7', '# What was found'));
    expect(create).not.toHaveBeenCalled();
    expect(await screen.findByRole('link', { name: /Mining/ })).toHaveAttribute('href', '/cases/7');
  });

  it('gives the focus back to where it was opened', async () => {
    await openCase();
    await press('Close');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Actions' })).toHaveFocus());
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('makes a new case with a title that can be changed', async () => {
    await openCase();
    await user.click(screen.getByLabelText('A new case'));
    const title = screen.getByLabelText('Title of the case');
    expect(title).toHaveValue('EC2 instances asked for by deployer in account 111122223333');
    await user.clear(title);
    await user.type(title, 'Mine');
    await press('Add');
    await waitFor(() => expect(comment).toHaveBeenCalledWith('8', '# What was found'));
    expect(create).toHaveBeenCalledWith('Mine', expect.any(String));
  });

  it('makes no second case when only the comment failed', async () => {
    comment.mockRejectedValueOnce({ response: { status: 403 } });
    await openCase();
    await user.click(screen.getByLabelText('A new case'));
    await press('Add');
    expect(await screen.findByText(/you may not do this/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /New/ })).toHaveAttribute('href', '/cases/8');
    await press('Add');
    expect(await screen.findByText('Added to the case')).toBeInTheDocument();
    expect(create).toHaveBeenCalledTimes(1);
    expect(comment).toHaveBeenCalledTimes(2);
  });

  it('says why cases cannot be found', async () => {
    find.mockRejectedValue({ body: { message: 'Index is closed' } });
    await openCase();
    expect(await screen.findByText('Kibana refused it: Index is closed')).toBeInTheDocument();
  });

  it('offers only what the person may do', async () => {
    const cases = ALL.cases();
    if (cases.kind !== 'cases') throw new Error(cases.reason);
    await openCase({
      ...ALL,
      cases: () => ({ ...cases, rights: { create: false, comment: true } }),
    });
    expect(screen.queryByLabelText('A new case')).not.toBeInTheDocument();
  });

  it('takes no text that is too long for a case, which can still be copied', async () => {
    await openCase(ALL, { markdown: () => 'x'.repeat(30_001) });
    expect(screen.getByText(/The text has 30,001 characters/)).toBeInTheDocument();
    await user.click(screen.getByLabelText('A new case'));
    expect(screen.getByRole('button', { name: 'Add' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Copy the text' })).toBeEnabled();
  });
});

describe('making a rule', () => {
  const openRule = async (door: { create: jest.Mock; edit: jest.Mock }) => {
    await show({ ...ALL, rules: () => ({ kind: 'rules', ...door }) });
    await openMenu();
    await user.click(await screen.findByText('Make a detection rule'));
    await screen.findByRole('dialog');
  };
  const press = () => user.click(screen.getByRole('button', { name: 'Make it, disabled' }));

  it('shows the rule first, makes it disabled and opens it for editing', async () => {
    const door = { create: jest.fn(() => Promise.resolve('rule-1')), edit: jest.fn() };
    await openRule(door);
    expect(door.create).not.toHaveBeenCalled();
    expect(screen.getByText(/T1578\.002/)).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Query of the rule' })).toHaveTextContent(
      'LIMIT 100'
    );
    await press();
    await waitFor(() => expect(door.edit).toHaveBeenCalledWith('rule-1'));
    const [[draft]] = door.create.mock.calls as unknown as [[RuleDraft]];
    expect(draft.enabled).toBe(false);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says why it was not made, and can be tried again', async () => {
    const door = {
      create: jest.fn().mockRejectedValueOnce({ body: { message: 'name is taken' } }),
      edit: jest.fn(),
    };
    door.create.mockResolvedValueOnce('rule-2');
    await openRule(door);
    await press();
    expect(await screen.findByText('Kibana refused it: name is taken')).toBeInTheDocument();
    await press();
    await waitFor(() => expect(door.edit).toHaveBeenCalledWith('rule-2'));
  });
});
