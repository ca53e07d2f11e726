import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import path from 'node:path';

export interface ModuleOptions {
  /** The plugin's folder; nothing outside is loaded from files. */
  directory: string;
  /** What Kibana itself supplies, by the name that a plugin asks for. */
  supplied: Readonly<Record<string, unknown>>;
  /** Takes the place of the global `Date` in every module of the plugin. */
  date: DateConstructor;
}

interface LoadedModule {
  exports: unknown;
}

const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile();

const fileOf = (base: string): string | undefined =>
  [base, `${base}.js`, `${base}.json`, path.join(base, 'index.js')].find(isFile);

/**
 * Loads CommonJS modules of an unpacked plugin. A module may ask for its own files, for its own
 * `node_modules`, for Node's modules and for what Kibana supplies; anything else fails by name.
 * @returns a function that loads a file, given relative to the plugin's folder
 */
export const moduleLoader = ({ directory, supplied, date }: ModuleOptions) => {
  const cache = new Map<string, LoadedModule>();

  const resolve = (request: string, from: string): string => {
    if (request.startsWith('.') || path.isAbsolute(request)) {
      const file = fileOf(path.resolve(path.dirname(from), request));
      if (file !== undefined && file.startsWith(directory + path.sep)) return file;
      throw new Error(`"${request}" is not in the plugin's archive (asked for by ${from}).`);
    }
    let file: string | undefined;
    try {
      file = createRequire(from).resolve(request);
    } catch {
      // Said below, with the name.
    }
    if (file?.startsWith(directory + path.sep) === true) return file;
    throw new Error(
      `The plugin asks for "${request}", which neither its archive nor the workbench's Kibana supplies (asked for by ${from}).`
    );
  };

  const load = (file: string): unknown => {
    const known = cache.get(file);
    if (known !== undefined) return known.exports;
    const text = readFileSync(file, 'utf8');
    const module: LoadedModule = { exports: {} };
    cache.set(file, module);
    if (file.endsWith('.json')) {
      module.exports = JSON.parse(text);
      return module.exports;
    }
    const require = (request: string): unknown => {
      if (Object.hasOwn(supplied, request)) return supplied[request];
      if (isBuiltin(request)) return createRequire(file)(request);
      return load(resolve(request, file));
    };
    try {
      // A function made here belongs to this realm, so that `instanceof Error` holds on both sides.
      // eslint-disable-next-line no-new-func -- this is the module loader: it runs what the archive ships
      const body = new Function(
        'exports',
        'require',
        'module',
        '__filename',
        '__dirname',
        'Date',
        `${text}\n//# sourceURL=${file}`
      );
      body.call(module.exports, module.exports, require, module, file, path.dirname(file), date);
    } catch (error) {
      cache.delete(file);
      throw error;
    }
    return module.exports;
  };

  return (relative: string): unknown => {
    const file = fileOf(path.join(directory, relative));
    if (file === undefined) {
      throw new Error(`The plugin's archive has no ${relative}.`);
    }
    return load(file);
  };
};
