/** A plugin's browser half, whose bundle came from outside and may hold anything. */
export interface PluginHalf {
  setup(core: unknown, dependencies: unknown): void;
  start(core: unknown, dependencies: unknown): void;
}

type Callable = (...args: unknown[]) => unknown;

const isCallable = (value: unknown): value is Callable => typeof value === 'function';

/** @throws Error in Kibana's words when the bundle's export is no plugin */
export const readPluginHalf = (id: string, exported: unknown, context: unknown): PluginHalf => {
  const create: unknown = Reflect.get(Object(exported), 'plugin');
  if (!isCallable(create)) {
    throw new Error(`Definition of plugin "${id}" should be a function.`);
  }
  const plugin = create(context);
  const step = (name: 'setup' | 'start') => (core: unknown, dependencies: unknown) => {
    const method: unknown = Reflect.get(Object(plugin), name);
    if (!isCallable(method))
      throw new Error(`Instance of plugin "${id}" does not define "${name}".`);
    method.call(plugin, core, dependencies);
  };
  return { setup: step('setup'), start: step('start') };
};
