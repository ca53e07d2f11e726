import type { Client } from '@elastic/elasticsearch';
import type { Rights } from './feature_registry';

export interface HostRouteRequest {
  /** Placeholders of the path, decoded. */
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  /** Parsed JSON, or null without a body. Decode it before use. */
  body: unknown;
  /** Who is signed in, and `core.application.capabilities` of that person. */
  person: { username: string; capabilities: Rights['capabilities'] };
  /** The space of the address. */
  space: string;
  /** Elasticsearch as the signed-in person. */
  client: Client;
  /** Aborted when the browser has gone. Pass it on to Elasticsearch as `signal`. */
  signal: AbortSignal;
}

export interface HostRouteAnswer {
  status: number;
  /** Sent as JSON. For a failure: `{ statusCode, error, message, attributes? }`. */
  body: unknown;
}

/**
 * A route of the host itself, for its stand-in apps. It obeys the same rules as the plugin's routes
 * (sign-in, `kbn-xsrf`, 1 MB of JSON). A thrown 401 of Elasticsearch
 * becomes a 401, every other throw a bare 500. `path` has Kibana's placeholders: `/internal/x/{id}`.
 */
export interface HostRoute {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  /** `public` stands in for a route of Kibana's public API, version 2023-10-31; else version `1`. */
  access?: 'public' | 'internal';
  handler(request: HostRouteRequest): Promise<HostRouteAnswer>;
}
