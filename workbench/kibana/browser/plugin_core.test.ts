import type { CoreStart } from '@kbn/core/public';
import { runPlugins } from './plugin_core';

const given: Record<string, unknown> = {};

const run = (requiredPlugins: string[]): void => {
  const plugin = (context: unknown) => ({
    setup: (_: unknown, plugins: unknown) => Object.assign(given, { context, setup: plugins }),
    start: (_: unknown, plugins: unknown) => Object.assign(given, { start: plugins }),
  });
  runPlugins({
    plugins: [{ id: 'hunt', publicPath: '/', requiredPlugins, config: {} }],
    version: '9.5.4',
    registry: { get: () => ({ plugin }) },
    register: () => undefined,
    // The plugin of this test uses nothing of the core.
    core: {} as unknown as CoreStart,
    neighbours: {
      setup: { share: { setup: true }, cases: {} },
      start: { share: { start: true }, cases: { start: true } },
    },
  });
};

describe('a plugin of the page', () => {
  it('gets the contracts of the plugins that its manifest names, and no other', () => {
    run(['share', 'uiActions']);
    expect(given.setup).toEqual({ share: { setup: true } });
    expect(given.start).toEqual({ share: { start: true } });
    expect('cases' in Object(given.start)).toBe(false);
    expect('uiActions' in Object(given.start)).toBe(false);
  });

  it('has a logger that writes one line to the console', () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    run([]);
    const context: unknown = given.context;
    const logger: unknown = Reflect.get(Object(context), 'logger');
    (logger as { get(name: string): { warn(line: string): void } })
      .get('launch')
      .warn('A way is off');
    expect(warn).toHaveBeenCalledWith('[WARN][plugins.hunt.launch] A way is off');
  });
});
