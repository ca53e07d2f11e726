import type { Engine } from '../engine';
import type { AsyncQueries } from '../async_queries/async_queries';
import type { RunningQueries } from '../async_queries/running_queries';
import type { Fault, FaultSwitch } from '../faults/fault_switch';
import type { User } from '../security/users';
import type { QueryRequest } from './query_request';
import type { FinishedQuery } from './run_query';

/** A finished async query remembers how its answer was asked for. */
export interface StoredQuery {
  finished: FinishedQuery;
  request: QueryRequest;
}

/** What every endpoint works with. */
export interface Server {
  engine: Engine;
  running: RunningQueries;
  asyncQueries: AsyncQueries<StoredQuery>;
  faults: FaultSwitch | undefined;
}

/** One authenticated call. */
export interface Call {
  server: Server;
  user: User;
  method: string;
  /** Decoded parts of the path. */
  path: readonly string[];
  search: URLSearchParams;
  body: unknown;
  opaqueId: string | null;
  /** Aborted when the client has gone. */
  signal: AbortSignal;
  fault: Fault | undefined;
}
