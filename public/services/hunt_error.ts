import type { ErrorCode } from '../../common/api/v1/errors';

/** The codes of the server, and what can fail between the server and the page. */
export type HuntErrorCode =
  | ErrorCode
  /** No answer came from Kibana. */
  | 'kibana_unreachable'
  /** Kibana, or something before it, answered otherwise than our routes do. */
  | 'kibana_failed';

/** A run, or a part of it, that failed. */
export class HuntError extends Error {
  override readonly name = 'HuntError';

  constructor(
    readonly code: HuntErrorCode,
    message: string,
    /** The technical cause, in the words of where it arose; null when there is none. */
    readonly reason: string | null = null
  ) {
    super(message);
  }
}
