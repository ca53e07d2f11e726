import type { Archive, Rule } from './archive';
import { browserScripts, ENTRY_SCRIPT } from './archive';

const KB = 1024;

/** Compressed sizes in bytes: what Kibana loads at its own start, and what the page adds. */
export interface BundleSizes {
  eager: number;
  lazy: number;
}

export const EAGER_LIMIT = 5 * KB;
export const LAZY_LIMIT = 100 * KB;

export const bundleSizes = (archive: Archive): BundleSizes => {
  const sizeOf = (path: string): number => archive.get(`${path}.br`)?.length ?? Infinity;
  const lazy = browserScripts(archive)
    .map(([path]) => path)
    .filter((path) => path !== ENTRY_SCRIPT);
  return {
    eager: sizeOf(ENTRY_SCRIPT),
    lazy: lazy.reduce((sum, path) => sum + sizeOf(path), 0),
  };
};

/** Kibana loads the entry for everyone, so it is small; the page's chunks are held to a limit too. */
export const bundleSize: Rule = (archive) => {
  const { eager, lazy } = bundleSizes(archive);
  return [
    ...(eager > EAGER_LIMIT
      ? [`The entry has ${eager} bytes compressed; at most ${EAGER_LIMIT}.`]
      : []),
    ...(lazy > LAZY_LIMIT
      ? [`The chunks have ${lazy} bytes compressed; at most ${LAZY_LIMIT}.`]
      : []),
  ];
};
