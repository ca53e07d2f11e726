import { EOF, type IToken } from 'chevrotain';
import { refusedCommand } from '../commands/refused_commands';
import { ElasticsearchError, parsingError } from '../errors';
import { START, type Position } from '../position';
import { ParameterReader, type Parameters } from './parameters';
import { EsqlParser } from './parser';
import { esqlLexer, UnknownCommand } from './tokens';
import type { Query } from './tree';

const MAXIMUM_LENGTH = 1_000_000;

let parser: EsqlParser | undefined;

/** Where a token stands; that of the end is behind the last character. */
const positionOf = (token: IToken, text: string): Position => {
  const { tokenType, startLine, startColumn } = token;
  if (tokenType !== EOF && startLine !== undefined && !Number.isNaN(startLine)) {
    return { line: startLine, column: startColumn ?? 1 };
  }
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
};

/** What is no token: a text or name that is never closed, as far as it could be read, or a character. */
const unrecognized = (text: string, offset: number): string => {
  const open = /"(?:\\[tnr"\\]|[^\r\n"\\])*|`[^`]*|[\s\S]/uy;
  open.lastIndex = offset;
  return open.exec(text)?.[0].slice(0, 200) ?? '';
};

/**
 * Reads an ES|QL text into its tree. Parameters are put in here, as literals or names, so that no
 * value can change what the text means. Throws a `parsing_exception` with its position.
 */
export const parse = (text: string, parameters: Parameters): Query => {
  if (text.length > MAXIMUM_LENGTH) {
    throw parsingError(
      START,
      `ESQL statement is too large [${text.length} characters > ${MAXIMUM_LENGTH}]`
    );
  }
  const { tokens, errors } = esqlLexer.tokenize(text);
  const [lexical] = errors;
  if (lexical) {
    throw parsingError(
      { line: lexical.line ?? 1, column: lexical.column ?? 1 },
      `token recognition error at: '${unrecognized(text, lexical.offset)}'`
    );
  }
  parser ??= new EsqlParser();
  const reader = new ParameterReader(parameters);
  parser.begin(text, tokens, reader);
  let query: Query;
  try {
    query = parser.query();
  } catch (error) {
    if (error instanceof RangeError) {
      throw parsingError(START, 'ESQL statement is nested too deeply');
    }
    throw error;
  }
  const [syntax] = parser.errors;
  if (syntax) {
    const position = positionOf(syntax.token, text);
    const isCommand = syntax.token.tokenType === UnknownCommand;
    const refused = isCommand ? refusedCommand(syntax.token.image) : undefined;
    if (refused) {
      throw parsingError(position, `command [${refused.name}] is not supported by this engine`);
    }
    throw parsingError(position, syntax.message);
  }
  reader.finish();
  if (query === undefined) throw new ElasticsearchError(500, 'illegal_state_exception', 'no tree');
  return query;
};
