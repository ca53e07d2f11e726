import type { Client } from '@elastic/elasticsearch';
import type { HostRouteRequest } from './host_route';

/** A request of a person who may do nothing but sign in. */
export const hostRouteRequest = (
  client: Client,
  changes: Partial<HostRouteRequest> = {}
): HostRouteRequest => ({
  params: {},
  query: {},
  body: null,
  person: { username: 'hunter', capabilities: {} },
  space: 'default',
  signal: new AbortController().signal,
  client,
  ...changes,
});
