import type { Person } from './identify';

declare module '@hapi/hapi' {
  interface RequestApplicationState {
    /** The space of the address; `default` without one. */
    space?: string;
    /** What stood before the route's path: base path and space. */
    basePath?: string;
    /** Kibana's id of the request, the default `X-Opaque-Id` of its calls to Elasticsearch. */
    requestId?: string;
  }

  interface AuthCredentials {
    /** The header under which Elasticsearch is called for the person. */
    authorization?: string;
    person?: Person;
  }
}

export {};
