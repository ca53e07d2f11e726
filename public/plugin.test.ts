import type { App, CoreSetup, CoreStart, PluginInitializerContext } from '@kbn/core/public';
import type { LocatorDefinition } from '@kbn/share-plugin/public';
import type { CellActionDefinition } from '@kbn/ui-actions-plugin/public';
import type { DocView } from '@kbn/unified-doc-viewer-plugin/public';
import { BehaviorSubject } from 'rxjs';
import { PLUGIN_ID } from '../common/plugin';
import { CELL_TRIGGER_IDS } from './launch/trigger_ids';
import { Ec2DeploymentHuntPlugin, type SetupDependencies, type StartDependencies } from './plugin';

jest.mock(
  '@kbn/core/public',
  () => ({ DEFAULT_APP_CATEGORIES: { security: { id: 'securitySolution', label: 'Security' } } }),
  { virtual: true }
);

/** A Kibana with what a plugin sees of it, and what the plugin did there. */
const kibana = () => {
  const apps: App[] = [];
  const lines: string[] = [];
  const currentAppId$ = new BehaviorSubject<string | undefined>('discover');
  const core = {
    application: {
      currentAppId$,
      capabilities: { [PLUGIN_ID]: { show: true } },
    },
  } as unknown as CoreStart;
  const setup = {
    application: { register: (app: App) => apps.push(app) },
    getStartServices: () => Promise.resolve([core, {}, undefined]),
  } as unknown as CoreSetup<StartDependencies>;
  const context: PluginInitializerContext = {
    config: { get: <T>() => ({}) as T },
    env: { packageInfo: { version: '9.5.4' } },
    logger: { get: () => ({ warn: (line) => lines.push(line) }) },
  };
  return { apps, lines, currentAppId$, core, setup, context };
};

const run = (plugins: object, host = kibana()) => {
  const plugin = new Ec2DeploymentHuntPlugin(host.context);
  plugin.setup(host.setup, plugins as SetupDependencies);
  plugin.start(host.core, plugins as StartDependencies);
  return host;
};

/** The registry of actions as Kibana 9.4 and later have it: no triggers to ask for. */
const uiActions = () => {
  const attached: Array<[trigger: string, action: string]> = [];
  const definitions: Array<() => Promise<CellActionDefinition>> = [];
  return {
    attached,
    definitions,
    contract: {
      addTriggerActionAsync: (
        trigger: string,
        id: string,
        get: () => Promise<CellActionDefinition>
      ) => {
        attached.push([trigger, id]);
        definitions.push(get);
      },
    },
  };
};

const share = () => {
  const locators: Array<LocatorDefinition<object>> = [];
  return {
    locators,
    contract: {
      url: {
        locators: { create: (locator: LocatorDefinition<object>) => locators.push(locator) },
      },
    },
  };
};

const viewer = () => {
  const tabs: DocView[] = [];
  return { tabs, contract: { registry: { add: (tab: DocView) => tabs.push(tab) } } };
};

const throwing = (): object =>
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('The neighbour is broken.');
      },
    }
  );

describe('the plugin with all its neighbours', () => {
  const actions = uiActions();
  const shared = share();
  const documents = viewer();
  const host = run({
    uiActions: actions.contract,
    share: shared.contract,
    unifiedDocViewer: documents.contract,
  });

  it('registers one app with deep links, one locator, one tab, one action in each place', () => {
    expect(host.apps).toHaveLength(1);
    expect(host.apps[0]?.deepLinks?.map(({ id }) => id)).toEqual([
      'last24Hours',
      'corrected',
      'asPublished',
      'refused',
    ]);
    expect(shared.locators.map(({ id }) => id)).toEqual(['EC2_DEPLOYMENT_HUNT_LOCATOR']);
    expect(documents.tabs.map(({ id, order }) => [id, order])).toEqual([[PLUGIN_ID, 50]]);
    expect(actions.attached.map(([trigger]) => trigger)).toEqual([...CELL_TRIGGER_IDS]);
    expect(new Set(actions.attached.map(([, id]) => id)).size).toBe(1);
  });

  it('writes nothing into the log', () => {
    expect(host.lines).toEqual([]);
  });

  it('leaves where the app shows to Kibana, whose words for it change', () => {
    expect(host.apps[0]).not.toHaveProperty('visibleIn');
  });
});

describe('start-up', () => {
  it('needs no neighbour', () => {
    const host = run({});
    expect(host.apps).toHaveLength(1);
    expect(host.lines).toEqual([]);
  });

  it.each(['uiActions', 'share', 'unifiedDocViewer'])(
    'goes on when %s throws at every touch, with one line in the log',
    (name) => {
      const host = run({ [name]: throwing() });
      expect(host.apps).toHaveLength(1);
      expect(host.lines).toEqual([expect.stringMatching(/ is off: The neighbour is broken\.$/)]);
    }
  );

  it.each(['uiActions', 'share', 'unifiedDocViewer'])(
    'goes on when asking for %s throws',
    (name) => {
      const plugins = Object.defineProperty({}, name, {
        enumerable: true,
        get: () => {
          throw new Error('Not ready.');
        },
      });
      const host = run(plugins);
      expect(host.apps).toHaveLength(1);
      expect(new Set(host.lines).size).toBe(1);
    }
  );

  it.each(['uiActions', 'share', 'unifiedDocViewer'])(
    'goes on when %s is of a shape that nobody has seen, with one line in the log',
    (name) => {
      const host = run({ [name]: {} });
      expect(host.apps).toHaveLength(1);
      expect(host.lines).toHaveLength(1);
    }
  );

  it('goes on when all are broken and the log is too', () => {
    const host = kibana();
    const plugins = { uiActions: throwing(), share: throwing(), unifiedDocViewer: throwing() };
    const context: PluginInitializerContext = {
      ...host.context,
      logger: {
        get: () => {
          throw new Error('No log.');
        },
      },
    };
    expect(() => run(plugins, { ...host, context })).not.toThrow();
  });

  it('takes at most 5 ms, the median of 21', () => {
    const times = Array.from({ length: 21 }, () => {
      const host = kibana();
      const plugins = {
        uiActions: uiActions().contract,
        share: share().contract,
        unifiedDocViewer: viewer().contract,
      };
      const before = performance.now();
      run(plugins, host);
      return performance.now() - before;
    }).sort((a, b) => a - b);
    expect(times[10]).toBeLessThan(5);
  });
});

describe('the actions on cells', () => {
  it('use the older way to attach where there is no newer one', () => {
    const attached: string[] = [];
    const host = run({
      uiActions: { addTriggerAction: (trigger: string) => attached.push(trigger) },
    });
    expect(attached).toEqual([...CELL_TRIGGER_IDS]);
    expect(host.lines).toEqual([]);
  });

  it('come to a trigger that appears later, and not twice', () => {
    const known = new Set<string>();
    const actions = uiActions();
    const host = run({
      uiActions: {
        ...actions.contract,
        hasTrigger: (trigger: string) => known.has(trigger),
      },
    });
    expect(actions.attached).toEqual([]);
    CELL_TRIGGER_IDS.forEach((trigger) => known.add(trigger));
    host.currentAppId$.next('securitySolutionUI');
    host.currentAppId$.next('dashboards');
    expect(actions.attached).toHaveLength(CELL_TRIGGER_IDS.length);
    expect(host.currentAppId$.observed).toBe(false);
    expect(host.lines).toEqual([]);
  });

  it('keep the places that work when another one throws, with one line in the log', () => {
    const attached: string[] = [];
    const host = run({
      uiActions: {
        addTriggerActionAsync: (trigger: string) => {
          if (trigger.startsWith('security-')) throw new Error(`No trigger ${trigger} exists.`);
          attached.push(trigger);
        },
      },
    });
    expect(attached).toEqual([
      'DISCOVER_CELL_ACTIONS_TRIGGER_ID',
      'SEARCH_EMBEDDABLE_CELL_ACTIONS_TRIGGER_ID',
    ]);
    expect(host.lines).toHaveLength(1);
  });

  it('say nothing of a core without the list of open apps', () => {
    const host = kibana();
    const core = {
      application: { capabilities: { [PLUGIN_ID]: { show: true } } },
    } as unknown as CoreStart;
    const { lines } = run(
      { uiActions: { ...uiActions().contract, hasTrigger: () => false } },
      { ...host, core }
    );
    expect(lines).toEqual([]);
  });
});
