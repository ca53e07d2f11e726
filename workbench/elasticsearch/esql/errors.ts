import { lineColumn, type Position } from './position';

/** An error that Elasticsearch would answer, with its HTTP status and error type. */
export class ElasticsearchError extends Error {
  constructor(
    readonly status: number,
    readonly type: string,
    readonly reason: string,
    /** Further members of the error object, such as `bytes_wanted`. */
    readonly details: Readonly<Record<string, unknown>> = {}
  ) {
    super(reason);
    this.name = 'ElasticsearchError';
  }
}

/** One thing wrong with a query, where it stands. */
export interface Problem {
  readonly position: Position;
  readonly message: string;
}

/** The longest that a message about a query is, in characters: it may hold all of the query. */
const LONGEST = 2_000;

const shortened = (message: string): string =>
  message.length > LONGEST ? `${message.slice(0, LONGEST)}...` : message;

/** The text could not be read: 400 `parsing_exception`, `line L:C: ...`. */
export const parsingError = (position: Position, message: string): ElasticsearchError =>
  new ElasticsearchError(
    400,
    'parsing_exception',
    `${lineColumn(position)}: ${shortened(message)}`
  );

/** The text was read but does not fit the data: 400 `verification_exception`, all problems in one. */
export const verificationError = (problems: readonly Problem[]): ElasticsearchError => {
  const lines = problems.map(
    ({ position, message }) => `${lineColumn(position)}: ${shortened(message)}`
  );
  const count = `Found ${lines.length} problem${lines.length === 1 ? '' : 's'}`;
  return new ElasticsearchError(400, 'verification_exception', [count, ...lines].join('\n'));
};
