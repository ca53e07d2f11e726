import type { Page } from '@playwright/test';

/**
 * What becomes of the plugins around the hunt, the optional ones and `share`. `absent`: none is there;
 * `throwing`: each throws at every touch; `unknown`: each has a shape that nobody has seen; `older`:
 * those that have changed have their former shape.
 */
export type NeighbourChange = 'absent' | 'throwing' | 'unknown' | 'older';

/** Runs in the page, before any script of it: it may use nothing from outside. */
const install = (change: NeighbourChange): void => {
  const NAMES = ['share', 'uiActions', 'unifiedDocViewer', 'cases', 'agentBuilder', 'licensing'];
  const broken = (): never => {
    throw new Error('The neighbour is broken.');
  };

  const olderOf = (contract: object, name: string): object => {
    if (name === 'uiActions') return { hasTrigger: () => true, addTriggerAction: () => undefined };
    if (name === 'agentBuilder') return { openConversationFlyout: () => undefined };
    if (name === 'cases') {
      return { helpers: { canUseCases: () => ({ create: true, read: true, update: true }) } };
    }
    return contract;
  };

  const changed = (plugins: object): object => {
    const named = Object.entries(plugins).filter(
      ([name]) => change !== 'absent' || !NAMES.includes(name)
    );
    return Object.fromEntries(
      named.map(([name, contract]: [string, object]) => {
        if (!NAMES.includes(name)) return [name, contract];
        if (change === 'throwing') return [name, new Proxy({}, { get: broken, has: broken })];
        return [name, change === 'unknown' ? {} : olderOf(contract, name)];
      })
    );
  };

  type Method = (...given: unknown[]) => unknown;
  const call = (target: object, name: string, ...given: unknown[]): unknown => {
    const method: Method = Reflect.get(target, name);
    return method.apply(target, given);
  };
  const changedSetup = (core: object): object => {
    const getStartServices = async (): Promise<unknown[]> => {
      const [start, plugins, own] = (await call(core, 'getStartServices')) as [
        object,
        object,
        unknown,
      ];
      return [start, changed(plugins), own];
    };
    return Object.create(core, { getStartServices: { value: getStartServices } });
  };
  const changedHalf = (half: object): object => ({
    setup: (core: object, plugins: object) =>
      call(half, 'setup', changedSetup(core), changed(plugins)),
    start: (core: object, plugins: object) => call(half, 'start', core, changed(plugins)),
  });

  let bundles: object | undefined;
  Object.defineProperty(window, '__kbnBundles__', {
    configurable: true,
    get: () => bundles,
    set: (registry: object) => {
      bundles = Object.create(registry, {
        get: {
          value: (key: string) => {
            const exported = call(registry, 'get', key) as object;
            if (key !== 'plugin/ec2DeploymentHunt/public') return exported;
            return {
              plugin: (context: unknown) =>
                changedHalf(call(exported, 'plugin', context) as object),
            };
          },
        },
      });
    },
  });
};

/** From the next address on, the hunt of this page gets its neighbours changed so. */
export const changeNeighbours = async (page: Page, change: NeighbourChange): Promise<void> => {
  await page.addInitScript(install, change);
};
