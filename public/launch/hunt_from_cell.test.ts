import type { CoreStart } from '@kbn/core/public';
import type { CellActionContext } from '@kbn/ui-actions-plugin/public';
import { PLUGIN_ID } from '../../common/plugin';
import { cellAction } from './attach_cell_actions';
import { addressOfCell } from './hunt_from_cell';

const fakeCore = (capabilities: Record<string, unknown> = { [PLUGIN_ID]: { show: true } }) => {
  const navigateToApp = jest.fn(() => Promise.resolve());
  const addWarning = jest.fn();
  const addError = jest.fn();
  const core = {
    application: { capabilities, navigateToApp },
    notifications: { toasts: { addWarning, addError } },
  } as unknown as CoreStart;
  return { core, navigateToApp, addWarning, addError };
};

const cell = (
  name: string,
  value?: unknown,
  metadata?: CellActionContext['metadata']
): CellActionContext => ({ data: [{ field: { name, type: 'string' }, value }], metadata });

const ACTOR_QUERY = {
  esql: 'FROM logs-* | WHERE event.action == "RunInstances" | STATS a BY actor',
};

describe('the action on a cell', () => {
  const { core } = fakeCore();
  const action = cellAction(core);

  it.each([
    ['user.name', 'Hunt EC2 deployments by this principal'],
    ['user.id', 'Hunt EC2 deployments by this principal'],
    ['related.user', 'Hunt EC2 deployments by this principal'],
    ['aws.cloudtrail.user_identity.arn', 'Hunt EC2 deployments by this principal'],
    ['aws.cloudtrail.user_identity.access_key_id', 'Hunt EC2 deployments by this access key'],
    ['cloud.region', 'Hunt EC2 deployments in this Region'],
    ['cloud.account.id', 'Hunt EC2 deployments in this account'],
    ['source.ip', 'Hunt EC2 deployments from this address'],
  ])('shows on %s as "%s"', async (name, title) => {
    expect(await action.isCompatible(cell(name))).toBe(true);
    expect(action.getDisplayName(cell(name))).toBe(title);
  });

  it('shows on the columns of the hunt’s own queries, and on such names nowhere else', async () => {
    expect(await action.isCompatible(cell('actor', undefined, { query: ACTOR_QUERY }))).toBe(true);
    expect(await action.isCompatible(cell('actor', undefined, { query: { esql: 'FROM a' } }))).toBe(
      false
    );
    expect(await action.isCompatible(cell('actor'))).toBe(false);
  });

  it('is hidden on other fields and on several cells at once', async () => {
    expect(await action.isCompatible(cell('host.name'))).toBe(false);
    expect(await action.isCompatible(cell('constructor'))).toBe(false);
    const [one] = cell('user.name').data;
    expect(await action.isCompatible({ data: [one!, one!] })).toBe(false);
    expect(await action.isCompatible({ data: [] })).toBe(false);
  });

  it('is hidden from a person who may not hunt', async () => {
    for (const capabilities of [{}, { [PLUGIN_ID]: { show: false } }]) {
      const hidden = cellAction(fakeCore(capabilities).core);
      expect(await hidden.isCompatible(cell('user.name'))).toBe(false);
    }
  });

  it.each([undefined, null, {}, { data: null }, { data: [{}] }, { data: [{ field: null }] }])(
    'never fails the other actions of a grid, whatever context it gets (%p)',
    async (context) => {
      expect(await action.isCompatible(context as unknown as CellActionContext)).toBe(false);
    }
  );
});

describe('where a cell leads', () => {
  const addressOf = (context: CellActionContext, search = ''): string => {
    const found = addressOfCell(context, search);
    return found.kind === 'address' ? found.path : `none: ${found.reason}`;
  };

  it('is the corrected reading with the condition and Discover’s time range', () => {
    const metadata = { timeRange: { from: 'now-30d/d', to: 'now' } };
    expect(addressOf(cell('cloud.region', 'eu-west-1', metadata))).toBe(
      '?v=1&reading=corrected&from=now-30d%2Fd&to=now&region=eu-west-1'
    );
  });

  it('takes the time range of the Security app from its address, the Timeline’s in a Timeline', () => {
    const search = `?timerange=${encodeURIComponent(
      "(global:(timerange:(from:'2026-11-24T00:00:00.000Z',fromStr:now-24h,to:'2026-11-25T00:00:00.000Z',toStr:now)),timeline:(timerange:(from:'2026-11-01T00:00:00.000Z',to:'2026-11-02T00:00:00.000Z')))"
    )}`;
    expect(addressOf(cell('user.name', 'a', { scopeId: 'alerts-page' }), search)).toBe(
      '?v=1&reading=corrected&from=now-24h&to=now&user=a'
    );
    expect(addressOf(cell('user.name', 'a', { scopeId: 'timeline-1' }), search)).toBe(
      '?v=1&reading=corrected&from=2026-11-01T00%3A00%3A00.000Z&to=2026-11-02T00%3A00%3A00.000Z&user=a'
    );
  });

  it('leaves the window to the page where no time range is known', () => {
    expect(addressOf(cell('user.name', 'a'))).toBe('?v=1&reading=corrected&user=a');
  });

  it('reads columns of the hunt’s own queries as what they are', () => {
    const metadata = { query: ACTOR_QUERY };
    expect(addressOf(cell('actor', 'arn:aws:iam::1:role/a', metadata))).toBe(
      '?v=1&reading=corrected&principal=arn%3Aaws%3Aiam%3A%3A1%3Arole%2Fa'
    );
    expect(addressOf(cell('account', '1', metadata))).toBe('?v=1&reading=corrected&account=1');
  });

  it.each([
    ['null', null, '?v=1&reading=corrected&user=%28none%29'],
    ['a number', 7, '?v=1&reading=corrected&user=7'],
    ['a date', new Date(0), '?v=1&reading=corrected&user=1970-01-01T00%3A00%3A00.000Z'],
    ['an address', '10.0.0.1', '?v=1&reading=corrected&user=10.0.0.1'],
    ['8,000 letters', 'a'.repeat(8000), `?v=1&reading=corrected&user=${'a'.repeat(8000)}`],
    [
      'a list of 500',
      Array.from({ length: 500 }, (_, index) => `u${index}`),
      `?v=1&reading=corrected${Array.from({ length: 500 }, (_, index) => `&user=u${index}`).join('')}`,
    ],
  ])('gives a condition for %s', (_, value, path) => {
    expect(addressOf(cell('user.name', value))).toBe(path);
  });

  it.each([
    ['8,000 letters that need encoding', '"'.repeat(8000)],
    [
      'a list of 500 ARNs',
      Array.from({ length: 500 }, (_, index) => `arn:aws:iam::1:user/${index}`),
    ],
    ['a list of 501', Array.from({ length: 501 }, (_, index) => `u${index}`)],
    ['an object', { a: 1 }],
  ])('says why there is none for %s', (_, value) => {
    expect(addressOf(cell('user.name', value))).toMatch(/^none: .{20,}\.$/);
  });
});

describe('using the action', () => {
  it('opens the hunt in the same tab', async () => {
    const { core, navigateToApp } = fakeCore();
    await cellAction(core).execute(cell('user.name', 'web_admin'));
    expect(navigateToApp).toHaveBeenCalledWith(PLUGIN_ID, {
      path: '?v=1&reading=corrected&user=web_admin',
      openInNewTab: false,
    });
  });

  it('leaves a Timeline, which may not be saved, as it is', async () => {
    const { core, navigateToApp } = fakeCore();
    await cellAction(core).execute(cell('user.name', 'web_admin', { scopeId: 'timeline-1' }));
    expect(navigateToApp).toHaveBeenCalledWith(
      PLUGIN_ID,
      expect.objectContaining({ openInNewTab: true })
    );
  });

  it('says in a toast why it cannot, and stays where it is', async () => {
    const { core, navigateToApp, addWarning } = fakeCore();
    await cellAction(core).execute(cell('user.id', 'AIDACKCEVSQ6C2EXAMPLE'));
    expect(navigateToApp).not.toHaveBeenCalled();
    expect(addWarning).toHaveBeenCalledWith({
      title: 'The hunt was not opened',
      text: expect.stringContaining('use the user name or the ARN'),
    });
  });

  it('says so when Kibana cannot open it', async () => {
    const { core, navigateToApp, addError } = fakeCore();
    const failure = new Error('ChunkLoadError');
    navigateToApp.mockRejectedValue(failure);
    await cellAction(core).execute(cell('user.name', 'web_admin'));
    expect(addError).toHaveBeenCalledWith(failure, { title: 'The hunt could not be opened' });
  });
});
