import type { CoreSetup, PluginInitializerContext } from '@kbn/core/server';
import type { RecommendedQuery } from '@kbn/esql/server';
import { corrected } from '../common/queries/corrected';
import { published } from '../common/queries/published';
import type { HuntConfig } from './config';
import { Ec2DeploymentHuntPlugin } from './plugin';

jest.mock(
  '@kbn/core/server',
  () => ({ DEFAULT_APP_CATEGORIES: { security: { id: 'securitySolution', label: 'Security' } } }),
  { virtual: true }
);

type SetupDependencies = Parameters<Ec2DeploymentHuntPlugin['setup']>[1];

/** Sets the server half up among these plugins; gives its log and whether it did its own work. */
const setUp = (plugins: object) => {
  const lines: string[] = [];
  const routes: string[] = [];
  const register = ({ path }: { path: string }) => {
    routes.push(path);
    return { addVersion: () => undefined };
  };
  const versioned = { get: register, post: register, delete: register };
  const core = { http: { createRouter: () => ({ versioned }) } } as unknown as CoreSetup;
  const logger = { get: () => logger, warn: (line: string) => lines.push(line) };
  const context = {
    config: {
      get: () => ({
        index_patterns: 'soc:logs-aws.cloudtrail-*',
        request_timeout: { asMilliseconds: () => 60_000 },
        run_on_open: true,
      }),
    },
    logger,
  } as unknown as PluginInitializerContext<HuntConfig>;
  const registerKibanaFeature = jest.fn();
  // A copy by descriptors, so that a member that throws does so in the plugin only.
  const dependencies = Object.defineProperties(
    { features: { registerKibanaFeature } },
    Object.getOwnPropertyDescriptors(plugins)
  );
  new Ec2DeploymentHuntPlugin(context).setup(core, dependencies as SetupDependencies);
  expect(registerKibanaFeature).toHaveBeenCalledTimes(1);
  expect(routes).toHaveLength(3);
  return { lines };
};

const editor = () => {
  const views = new Map<string, RecommendedQuery[]>();
  const setRecommendedQueries = (queries: RecommendedQuery[], view: string) =>
    views.set(view, queries);
  return { views, contract: { getExtensionsRegistry: () => ({ setRecommendedQueries }) } };
};

describe('the ES|QL editor', () => {
  const { views, contract } = editor();
  const { lines } = setUp({ esql: contract });

  it('gets the queries for the security solution and for every other view', () => {
    expect([...views.keys()]).toEqual(['security', 'classic']);
    expect(lines).toEqual([]);
  });

  it('gets the published query as the page runs it, over the configured indices', () => {
    for (const queries of views.values()) {
      expect(queries[0]?.query).toBe(published.text('soc:logs-aws.cloudtrail-*'));
    }
  });

  it('gets the corrected query as the page runs it, its numbers written out', () => {
    const filters = {};
    const asRun = corrected.text('soc:logs-aws.cloudtrail-*', {
      from: '2026-11-24T10:00:00.000Z',
      to: '2026-11-25T10:00:00.000Z',
      filters,
      threshold: 10,
      max_rows: 10_000,
    });
    expect(views.get('security')?.[1]?.query).toBe(
      asRun.replace('?threshold', '10').replace('?max_rows', '10000')
    );
  });

  it('gets no query with a parameter that it cannot fill in itself', () => {
    for (const { query } of [...views.values()].flat()) {
      const parameters = [...query.matchAll(/\?(\w+)/g)].map(([, name]) => name);
      expect(parameters.every((name) => name === '_tstart' || name === '_tend')).toBe(true);
    }
  });
});

describe('set-up of the server half', () => {
  it('needs no neighbour but the features', () => {
    expect(setUp({}).lines).toEqual([]);
  });

  it.each([
    ['of an unknown shape', { esql: {} }],
    ['with a registry of an unknown shape', { esql: { getExtensionsRegistry: () => ({}) } }],
    [
      'that throws',
      {
        esql: {
          getExtensionsRegistry: () => {
            throw new Error('Broken\nINFO forged');
          },
        },
      },
    ],
    [
      'that throws when it is asked for',
      Object.defineProperty({}, 'esql', {
        enumerable: true,
        get: () => {
          throw new Error('Not ready');
        },
      }),
    ],
  ])('goes on beside an editor %s, with one line in the log', (_, plugins) => {
    const { lines } = setUp(plugins);
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('\n');
  });
});
