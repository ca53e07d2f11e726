type Tree = { [key: string]: unknown };

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const place = (tree: Tree, [key = '', ...rest]: string[], value: unknown): void => {
  if (key === '__proto__') throw new Error('"__proto__" is no setting of kibana.yml.');
  if (rest.length === 0) {
    tree[key] = isTree(value)
      ? Object.assign(isTree(tree[key]) ? tree[key] : {}, unflatten(value))
      : value;
    return;
  }
  const below = isTree(tree[key]) ? tree[key] : {};
  tree[key] = below;
  place(below, rest, value);
};

/** `kibana.yml` allows dots in keys at every depth. */
const unflatten = (flat: Readonly<Record<string, unknown>>): Tree => {
  const tree: Tree = {};
  for (const [key, value] of Object.entries(flat)) place(tree, key.split('.'), value);
  return tree;
};

/** The settings below `configPath`, or undefined, and the dotted keys outside, which nobody reads. */
export interface PluginSettings {
  settings: unknown;
  unknown: string[];
}

const without = (tree: Tree, [key = '', ...rest]: string[]): Tree => {
  const { [key]: found, ...others } = tree;
  if (rest.length === 0 || !isTree(found)) return others;
  const below = without(found, rest);
  return Object.keys(below).length === 0 ? others : { ...others, [key]: below };
};

const dotted = (tree: Tree, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    isTree(value) && Object.keys(value).length > 0
      ? dotted(value, `${prefix}${key}.`)
      : [`${prefix}${key}`]
  );

/** Picks a plugin's part out of the settings of `kibana.yml`, dotted or nested. */
export const pluginSettings = (
  kibanaYml: Readonly<Record<string, unknown>>,
  configPath: string
): PluginSettings => {
  const tree = unflatten(kibanaYml);
  const parts = configPath.split('.');
  let settings: unknown = tree;
  for (const part of parts) {
    settings = isTree(settings) && Object.hasOwn(settings, part) ? settings[part] : undefined;
  }
  return { settings, unknown: dotted(without(tree, parts)) };
};
