import type { ErrorCode } from '../../common/api/v1/errors';
import { cutText } from '../../common/result/cut_text';

/** The longest text of the cluster that leaves the server. */
export const LONGEST_REASON = 2000;

/**
 * A failure that a person is told about. `message` is one sentence or two in plain words that end
 * in what to do; `reason` is the cluster's own text, cut, which log text may have shaped.
 */
export class HuntError extends Error {
  override readonly name = 'HuntError';
  readonly reason: string | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    reason?: string,
    options?: ErrorOptions
  ) {
    super(message, options);
    this.reason = reason === undefined ? undefined : cutText(reason, LONGEST_REASON);
  }
}
