import type { Engine } from '../engine';
import type { AsyncQueries } from '../async_queries/async_queries';
import type { RunningQueries } from '../async_queries/running_queries';
import type { Fault, FaultSwitch } from '../faults/fault_switch';
import type { ApiKeys } from '../security/api_keys';
import type { Caller } from '../security/caller';
import type { HeldBytes } from './held_bytes';
import type { StoredQuery } from './run_query';

/** What every endpoint works with. */
export interface Server {
  readonly engine: Engine;
  readonly running: RunningQueries;
  readonly asyncQueries: AsyncQueries<StoredQuery>;
  readonly apiKeys: ApiKeys;
  readonly faults: FaultSwitch | undefined;
  /** What bodies of calls take that are being answered. */
  readonly requests: HeldBytes;
  /** What answers take that are not read yet. */
  readonly answers: HeldBytes;
  /** Milliseconds after which a client that does not read on is cut off. */
  readonly longestStall: number;
}

/** One authenticated call. */
export interface Call {
  readonly server: Server;
  readonly caller: Caller;
  readonly method: string;
  /** As sent, without the parameters. */
  readonly pathname: string;
  /** Decoded parts of the path that the route names, such as `index`. */
  readonly parts: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
  /** Empty without a body. */
  readonly content: string;
  /** The `Content-Type` header as sent. */
  readonly contentType: string | undefined;
  /** The `Accept` header, lower case. */
  readonly accept: string;
  readonly opaqueId: string | null;
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal;
  readonly fault: Fault | undefined;
}
