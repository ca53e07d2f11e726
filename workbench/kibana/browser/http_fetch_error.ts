import type { IHttpFetchError } from '@kbn/core/public';

/** What a failed call of `core.http` throws. */
export class HttpFetchError extends Error implements IHttpFetchError {
  override readonly name: string;
  declare readonly response?: Response;
  readonly body?: unknown;

  constructor(
    message: string,
    name: string,
    readonly request: Request,
    response?: Response,
    body?: unknown
  ) {
    super(message);
    this.name = name;
    if (response !== undefined) this.response = response;
    this.body = body;
  }
}
