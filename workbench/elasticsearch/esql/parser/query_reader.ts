import { EmbeddedActionsParser, type IToken, type ParserMethod } from 'chevrotain';
import { parsingError } from '../errors';
import type { Source } from '../position';
import { errorMessages } from './error_messages';
import { NO_PARAMETERS, ParameterReader } from './parameters';
import { ALL_TOKENS } from './tokens';

/** The deepest that expressions may stand in each other, as Elasticsearch has it. */
const MAXIMUM_DEPTH = 400;

/**
 * Levels that parentheses and calls count for: all rules stand between them and what is inside. Calls
 * fit 80 deep into the stack of a process that has read no query yet, so 66 of them are always read.
 */
export const LEVELS_OF_PARENTHESES = 6;

export type Rule<Result> = ParserMethod<[], Result>;

/** The tokens of one query and its parameters, on which the rules of the language are laid. */
export abstract class QueryReader extends EmbeddedActionsParser {
  protected parameters = new ParameterReader(NO_PARAMETERS);
  #text = '';
  #depth = 0;

  protected constructor() {
    super(ALL_TOKENS, { maxLookahead: 2, errorMessageProvider: errorMessages });
  }

  begin(text: string, tokens: IToken[], parameters: ParameterReader): void {
    this.#text = text;
    this.parameters = parameters;
    this.#depth = 0;
    this.input = tokens;
  }

  protected sourceOf(from: IToken, to: IToken): Source {
    return {
      text: this.#text.slice(from.startOffset, (to.endOffset ?? from.startOffset) + 1),
      position: { line: from.startLine ?? 1, column: from.startColumn ?? 1 },
    };
  }

  /** The source from a token to the last one that was read. */
  protected sourceFrom(first: IToken): Source {
    return this.sourceOf(first, this.LA(0));
  }

  /** Reads what stands `levels` deeper. Throws when that is too deep. */
  protected deeper<Result>(read: () => Result, levels = 1): Result {
    this.ACTION(() => (this.#depth += levels));
    this.checkDepth(0);
    const result = read();
    this.ACTION(() => (this.#depth -= levels));
    return result;
  }

  /** A chain of operators stands as deep as it is long: `a + b + c` is `(a + b) + c`. */
  protected checkDepth(length: number): void {
    this.ACTION(() => {
      if (this.#depth + length <= MAXIMUM_DEPTH) return;
      throw parsingError(
        this.sourceFrom(this.LA(1)).position,
        `ESQL statement exceeded the maximum expression depth allowed (${MAXIMUM_DEPTH})`
      );
    });
  }
}
