import type { CoreStart } from '@kbn/core/public';
import { hostileTextSeed, hostileTexts } from '../../common/hostile_text.mock';
import { readRison } from '../../common/launch/read_rison';
import { AnswerNotUnderstood } from './handover_answer';
import { createHandover, type Neighbours } from './handover';
import { handoverFailure } from './handover_failure';
import type { Capabilities } from './handover_rights';

const WINDOW = { from: '2026-11-18T10:00:00.000Z', to: '2026-11-25T10:00:00.000Z' };
const ROW = { actor: 'arn:aws:iam::111122223333:role/deployer', account: '111122223333' };

/** What Kibana 9.5 says of a person who may do everything. */
const ALL: Capabilities = {
  siemV5: { show: true, crud: true },
  securitySolutionTimeline: { read: true, crud: true },
  securitySolutionRulesV3: { read_rules: true, edit_rules: true },
  securitySolutionCasesV3: {
    read_cases: true,
    create_cases: true,
    update_cases: true,
    create_comment: true,
  },
  agentBuilder: { show: true },
};

const kibana = (capabilities: Capabilities = ALL) => {
  const navigateToApp = jest.fn(() => Promise.resolve());
  const post = jest.fn();
  const get = jest.fn();
  const core = {
    application: {
      capabilities,
      navigateToApp,
      getUrlForApp: (
        id: string,
        { path = '', absolute = false }: { path?: string; absolute?: boolean }
      ) =>
        `${absolute ? 'https://kibana.example' : ''}/base/s/soc/app/${id === 'securitySolutionUI' ? 'security' : id}${path}`,
    },
    http: { get, post },
  } as unknown as CoreStart;
  return { core, navigateToApp, get, post };
};

const openChat = jest.fn();

const handover = (
  capabilities: Capabilities = ALL,
  neighbours: Neighbours = { agentBuilder: { openChat } },
  version = '9.5.4'
) => createHandover(kibana(capabilities).core, neighbours, version);

/** What stands open of five ways, for capabilities. */
const openDoors = async (
  capabilities: Capabilities,
  neighbours: Neighbours = { agentBuilder: { openChat } },
  version = '9.5.4'
): Promise<string[]> => {
  const ways = handover(capabilities, neighbours, version);
  const doors = {
    timeline: ways.timeline(ROW, {}, WINDOW).door,
    alerts: ways.alerts(ROW.actor, WINDOW),
    user: ways.userPage('deployer', WINDOW),
    flyout: ways.userFlyout('deployer'),
    cases: ways.cases(),
    rules: ways.rules(),
    chat: await ways.chat(),
  };
  return Object.entries(doors)
    .filter(([, { kind }]) => kind !== 'none')
    .map(([name]) => name);
};

describe('the ways on', () => {
  it('are all open to a person who may do everything', async () => {
    expect(await openDoors(ALL)).toEqual([
      'timeline',
      'alerts',
      'user',
      'flyout',
      'cases',
      'rules',
      'chat',
    ]);
  });

  it('are all shut, with a reason, where the apps are not there', async () => {
    expect(await openDoors({}, {})).toEqual([]);
    const { timeline, cases, rules, chat } = handover({}, {});
    for (const door of [timeline(ROW, {}, WINDOW).door, cases(), rules(), await chat()]) {
      expect(door).toEqual({ kind: 'none', reason: expect.stringContaining('is not part of') });
    }
  });

  it('are all shut, with another reason, where the person has no right', async () => {
    const nothing = Object.fromEntries(Object.keys(ALL).map((id) => [id, {}]));
    expect(await openDoors(nothing)).toEqual([]);
    expect(handover(nothing).rules()).toEqual({
      kind: 'none',
      reason: 'You have no right to use Detection rules: an administrator can grant it.',
    });
  });

  it.each([
    [
      '8.19 and 9.0',
      {
        siem: { show: true, crud: true },
        securitySolutionCases: { read_cases: true, create_cases: true, update_cases: true },
      },
    ],
    [
      '9.2',
      { siemV4: { show: true, crud: true }, securitySolutionCasesV3: ALL.securitySolutionCasesV3 },
    ],
    [
      'a later one',
      {
        siemV9: { show: true },
        securitySolutionRulesV12: { edit_rules: true },
        securitySolutionCasesV7: ALL.securitySolutionCasesV3,
        securitySolutionTimelineV2: { read: true },
      },
    ],
  ])('are known in Kibana %s', async (_, capabilities) => {
    expect(await openDoors(capabilities, {}, '9.0.0')).toEqual([
      'timeline',
      'alerts',
      'user',
      'cases',
      'rules',
    ]);
  });

  it.each([
    ['rules', { ...ALL, securitySolutionRulesV3: { read_rules: true } }],
    ['timeline', { ...ALL, securitySolutionTimeline: { read: false } }],
    ['cases', { ...ALL, securitySolutionCasesV3: { read_cases: true } }],
    ['chat', { ...ALL, agentBuilder: { show: false } }],
  ])('of %s is shut by its own right alone', async (name, capabilities) => {
    const all = await openDoors(ALL);
    expect(await openDoors(capabilities)).toEqual(all.filter((door) => door !== name));
  });

  it.each([null, 'text', 7, { siemV5: null }, { siemV5: 'all' }])(
    'survive capabilities that are no capabilities (%p)',
    async (capabilities) => {
      expect(await openDoors(Object(capabilities), {})).toEqual([]);
    }
  );
});

describe('neighbours', () => {
  const broken = (): never => {
    throw new Error('The neighbour is broken.');
  };

  it('that throw are asked in another way, or their door is shut', async () => {
    const neighbours = {
      cases: { helpers: { canUseCases: broken } },
      licensing: { getLicense: broken },
      agentBuilder: Object.defineProperty({}, 'openChat', { get: broken }),
    };
    const all = await openDoors(ALL);
    expect(await openDoors(ALL, neighbours)).toEqual(all.filter((door) => door !== 'chat'));
  });

  it('of an unknown shape are asked in another way, or their door is shut', async () => {
    const neighbours = { cases: {}, licensing: {}, agentBuilder: {} } as unknown as Neighbours;
    const all = await openDoors(ALL);
    expect(await openDoors(ALL, neighbours)).toEqual(all.filter((door) => door !== 'chat'));
  });

  it('say themselves what may be done with cases', () => {
    const told = (permissions: object): Neighbours => ({
      cases: {
        helpers: {
          canUseCases: () => ({ create: false, read: false, update: false, ...permissions }),
        },
      },
    });
    const rightsOf = (neighbours: Neighbours) => {
      const door = handover(ALL, neighbours).cases();
      return door.kind === 'cases' ? door.rights : door.kind;
    };
    expect(rightsOf(told({}))).toBe('none');
    expect(rightsOf(told({ read: true, update: true }))).toEqual({ create: false, comment: true });
    expect(rightsOf(told({ read: true, update: true, createComment: false }))).toBe('none');
    expect(rightsOf(told({ create: true, createComment: true }))).toEqual({
      create: true,
      comment: false,
    });
  });

  it.each([
    [{ isActive: true, hasAtLeast: () => true }, 'chat'],
    [{ isActive: true, hasAtLeast: () => false }, 'none'],
    [{ isActive: false, hasAtLeast: () => true }, 'none'],
  ])('tell whether the licence has an agent', async (licence, kind) => {
    const licensing = { getLicense: () => Promise.resolve(licence) };
    const door = await handover(ALL, { agentBuilder: { openChat }, licensing }).chat();
    expect(door.kind).toBe(kind);
  });
});

describe('links', () => {
  it('open in Kibana, and are addresses for a new tab', () => {
    const { core, navigateToApp } = kibana();
    const { door } = createHandover(core, {}, '9.5.4').timeline(ROW, {}, WINDOW);
    if (door.kind !== 'link') throw new Error(door.reason);
    expect(door.href).toMatch(/^\/base\/s\/soc\/app\/security\/alerts\?timeline=/);
    door.open();
    expect(navigateToApp).toHaveBeenCalledWith('securitySolutionUI', {
      path: expect.stringMatching(/^\/alerts\?timeline=/),
    });
  });

  it('look for alerts from the window’s start to now, since alerts come after calls', () => {
    jest.useFakeTimers({ now: new Date('2026-12-01T00:00:00Z') });
    const door = handover().alerts(ROW.actor, WINDOW);
    jest.useRealTimers();
    if (door.kind !== 'link') throw new Error(door.reason);
    const range = readRison(new URL(door.href, 'https://a').searchParams.get('timerange') ?? '');
    expect(range).toMatchObject({
      global: { timerange: { from: WINDOW.from, to: '2026-11-30T23:59:59.999Z' } },
    });
  });

  it('are none where a row names nobody or a name cannot stand in an address', () => {
    const ways = handover();
    expect(ways.alerts(null, WINDOW).kind).toBe('none');
    expect(ways.userPage('..', WINDOW).kind).toBe('none');
    expect(ways.userPage('a\ud800', WINDOW).kind).toBe('none');
    expect(ways.userPage('a'.repeat(9000), WINDOW).kind).toBe('none');
  });

  const seed = hostileTextSeed();
  it(`never throw and are never too long, for hostile values (seed ${seed})`, () => {
    const ways = handover();
    for (const text of hostileTexts(seed, 5000)) {
      const doors = [
        ways.timeline({ actor: text, account: text }, {}, WINDOW).door,
        ways.alerts(text, WINDOW),
        ways.userPage(text, WINDOW),
        ways.userFlyout(text),
      ];
      for (const door of doors) {
        if (door.kind === 'link') expect(door.href.length).toBeLessThanOrEqual(8192);
      }
    }
  });
});

it('says since when a user’s flyout is there', () => {
  const flyout = (version: string) => handover(ALL, {}, version).userFlyout('a');
  expect(flyout('9.3.9')).toEqual({ kind: 'none', reason: expect.stringContaining('9.4') });
  for (const version of ['9.4.0', '9.10.0-SNAPSHOT', '10.0.0']) {
    expect(flyout(version).kind).toBe('link');
  }
});

describe('a chat', () => {
  it('gets the query as an attachment and a message that a person sends', async () => {
    const door = await handover().chat();
    if (door.kind !== 'chat') throw new Error(door.reason);
    await door.open('FROM logs-*', 'Explain.');
    expect(openChat).toHaveBeenCalledWith({
      newConversation: true,
      sessionTag: 'ec2DeploymentHunt',
      initialMessage: 'Explain.',
      autoSendInitialMessage: false,
      attachments: [
        { id: 'ec2DeploymentHunt-query', type: 'esql', data: { query: 'FROM logs-*' } },
      ],
    });
  });
});

describe('cases', () => {
  const casesOf = (answer: unknown) => {
    const { core, get, post } = kibana();
    get.mockResolvedValue(answer);
    post.mockResolvedValue(answer);
    const door = createHandover(core, {}, '9.5.4').cases();
    if (door.kind !== 'cases') throw new Error(door.reason);
    return { door, get, post };
  };

  it('are found by title, those that are closed left out', async () => {
    const { door, get } = casesOf({
      cases: [
        { id: '1', title: 'Open', status: 'open', owner: 'securitySolution' },
        { id: '2', title: 'Closed', status: 'closed' },
      ],
    });
    const { signal } = new AbortController();
    expect(await door.cases.find(' a ', signal)).toEqual([{ id: '1', title: 'Open' }]);
    expect(get).toHaveBeenCalledWith(
      '/api/cases/_find',
      expect.objectContaining({
        version: '2023-10-31',
        query: expect.objectContaining({ owner: 'securitySolution', search: 'a' }),
      })
    );
  });

  it('are made and commented on by the public API', async () => {
    const { door, post } = casesOf({ id: 'a/b', title: 'New' });
    expect(await door.cases.create('t'.repeat(200), 'd')).toEqual({ id: 'a/b', title: 'New' });
    await door.cases.comment('a/b', '# Found');
    const [[path, made], [commentPath, comment]] = post.mock.calls;
    expect(path).toBe('/api/cases');
    expect(JSON.parse(made.body).title).toHaveLength(160);
    expect(commentPath).toBe('/api/cases/a%2Fb/comments');
    expect(JSON.parse(comment.body)).toEqual({
      type: 'user',
      comment: '# Found',
      owner: 'securitySolution',
    });
    expect(door.hrefOf('a/b')).toBe('/base/s/soc/app/security/cases/a%2Fb');
  });

  it('say so when the answer is not one they know', async () => {
    const { door } = casesOf({ made: true });
    await expect(door.cases.create('t', 'd')).rejects.toThrow(AnswerNotUnderstood);
  });
});

describe('a failure', () => {
  it.each([
    [{ response: { status: 403 }, body: { message: 'Unauthorized' } }, /you may not do this/],
    [{ response: { status: 400 }, body: { message: 'No index' } }, /^Kibana refused it: No index$/],
    [new Error('Failed to fetch'), /^Kibana refused it: Failed to fetch$/],
    [new AnswerNotUnderstood('Look there.'), /^Look there\.$/],
    [{ body: { message: 'x'.repeat(10_000) } }, /^.{515,525}$/],
    [undefined, /no answer/],
    ['text', /no answer/],
  ])('is one sentence', (thrown, text) => {
    expect(handoverFailure(thrown)).toMatch(text);
  });
});
