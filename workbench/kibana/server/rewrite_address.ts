/** An address without what stands before a route's path. */
export interface RewrittenAddress {
  space: string;
  /** Base path and space, as a link must carry them. */
  basePath: string;
  pathname: string;
}

const SPACE = /^\/s\/([a-z0-9_-]+)(?=\/|$)/;

/** Takes base path and space off an address; undefined when it lies outside the base path. */
export const rewriteAddress = (
  pathname: string,
  serverBasePath: string
): RewrittenAddress | undefined => {
  if (pathname !== serverBasePath && !pathname.startsWith(`${serverBasePath}/`)) return undefined;
  const rest = pathname.slice(serverBasePath.length);
  const [prefix = '', space = 'default'] = SPACE.exec(rest) ?? [];
  const inside = rest.slice(prefix.length);
  return {
    space,
    basePath: `${serverBasePath}${prefix}`,
    pathname: inside === '' ? '/' : inside,
  };
};
