import { createToken, Lexer, type IMultiModeLexerDefinition, type TokenType } from 'chevrotain';

/*
 * ES|QL is read in modes: the word that opens a command decides how the text up to the next pipe is
 * cut. `logs-*` is one name after FROM and a subtraction after WHERE.
 */

const EXPRESSION = 'expression';
const SOURCES = 'sources';
const NAMES = 'names';

const token = (
  name: string,
  pattern: RegExp,
  options: { label?: string; longer?: TokenType } = {}
) =>
  createToken({
    name,
    pattern,
    label: options.label ?? name,
    ...(options.longer ? { longer_alt: options.longer } : {}),
  });

export const WhiteSpace = createToken({
  name: 'WhiteSpace',
  pattern: /[ \t\r\n]+/,
  group: Lexer.SKIPPED,
  line_breaks: true,
});
export const LineComment = createToken({
  name: 'LineComment',
  pattern: /\/\/[^\r\n]*/,
  group: Lexer.SKIPPED,
});

/** Without a limit, a text of many comments that are never closed would be read again for each. */
const MAXIMUM_COMMENT_DEPTH = 100;

/** Comments nest, as in Elasticsearch; no regular expression can count, so this is a function. */
const matchBlockComment = (text: string, offset: number): [string] | null => {
  if (!text.startsWith('/*', offset)) return null;
  let depth = 0;
  for (let at = offset; at < text.length; at++) {
    if (text.startsWith('/*', at)) {
      depth++;
      at++;
      if (depth > MAXIMUM_COMMENT_DEPTH) return null;
    } else if (text.startsWith('*/', at)) {
      depth--;
      at++;
      if (depth === 0) return [text.slice(offset, at + 1)];
    }
  }
  return null;
};
export const BlockComment = createToken({
  name: 'BlockComment',
  pattern: matchBlockComment,
  start_chars_hint: ['/'],
  group: Lexer.SKIPPED,
  line_breaks: true,
});

/** A word of letters, digits and underscores. */
export const Identifier = token('Identifier', /[A-Za-z][A-Za-z0-9_]*|[_@][A-Za-z0-9_]+/, {
  label: 'UNQUOTED_IDENTIFIER',
});
export const QuotedIdentifier = token('QuotedIdentifier', /`(?:[^`]|``)+`/, {
  label: 'QUOTED_IDENTIFIER',
});

export const TripleQuotedString = createToken({
  name: 'TripleQuotedString',
  label: 'QUOTED_STRING',
  pattern: /"""[^\r\n]*?"""(?:"{1,2})?/,
});
export const QuotedString = token('QuotedString', /"(?:\\[tnr"\\]|[^\r\n"\\])*"/, {
  label: 'QUOTED_STRING',
});

const commandWord = (name: string, word: string, mode: string): TokenType =>
  createToken({
    name,
    pattern: new RegExp(`${word}(?![A-Za-z0-9_])`, 'i'),
    label: `'${word}'`,
    push_mode: mode,
  });

export const From = commandWord('From', 'from', SOURCES);
export const Row = commandWord('Row', 'row', EXPRESSION);
export const Where = commandWord('Where', 'where', EXPRESSION);
export const Eval = commandWord('Eval', 'eval', EXPRESSION);
export const Dissect = commandWord('Dissect', 'dissect', EXPRESSION);
export const Grok = commandWord('Grok', 'grok', EXPRESSION);
export const Stats = commandWord('Stats', 'stats', EXPRESSION);
export const InlineStats = createToken({
  name: 'InlineStats',
  label: "'inline stats'",
  pattern: /inline(?:[ \t\r\n]+|)stats(?![A-Za-z0-9_])/i,
  line_breaks: true,
  push_mode: EXPRESSION,
});
export const MvExpand = commandWord('MvExpand', 'mv_expand', EXPRESSION);
export const Sample = commandWord('Sample', 'sample', EXPRESSION);
export const Keep = commandWord('Keep', 'keep', NAMES);
export const Drop = commandWord('Drop', 'drop', NAMES);
export const Rename = commandWord('Rename', 'rename', NAMES);
export const Sort = commandWord('Sort', 'sort', EXPRESSION);
export const Limit = commandWord('Limit', 'limit', EXPRESSION);
/** Whatever else stands where a command should: Elasticsearch's other commands among it. */
export const UnknownCommand = createToken({
  name: 'UnknownCommand',
  pattern: /[^ \r\n\t[\]/|]+/,
  push_mode: EXPRESSION,
});

export const SOURCE_COMMANDS = [From, Row];
export const PROCESSING_COMMANDS = [
  Where,
  Eval,
  Dissect,
  Grok,
  Stats,
  Keep,
  Drop,
  Rename,
  Sort,
  Limit,
  InlineStats,
  MvExpand,
  Sample,
];

const pipe = { name: 'Pipe', pattern: /\|/, label: "'|'" } as const;
export const Pipe = createToken({ ...pipe, pop_mode: true });
/** A pipe where no command has begun: `FROM a | | WHERE`. */
export const StrayPipe = createToken({ ...pipe, name: 'StrayPipe' });

const word = (name: string, text: string): TokenType =>
  token(name, new RegExp(text, 'i'), { label: `'${text}'`, longer: Identifier });

export const And = word('And', 'and');
export const As = word('As', 'as');
export const Asc = word('Asc', 'asc');
export const By = word('By', 'by');
export const Desc = word('Desc', 'desc');
export const False = word('False', 'false');
export const First = word('First', 'first');
export const In = word('In', 'in');
export const Is = word('Is', 'is');
export const Last = word('Last', 'last');
export const Like = word('Like', 'like');
export const Not = word('Not', 'not');
export const Null = word('Null', 'null');
export const Nulls = word('Nulls', 'nulls');
export const Or = word('Or', 'or');
export const Rlike = word('Rlike', 'rlike');
export const True = word('True', 'true');
/** `WHERE` behind an aggregate of STATS. */
export const WhereWord = word('WhereWord', 'where');

export const Decimal = token(
  'Decimal',
  /(?:[0-9]+\.[0-9]*(?:[eE][+-]?[0-9]+)?|\.[0-9]+(?:[eE][+-]?[0-9]+)?|[0-9]+[eE][+-]?[0-9]+)/,
  { label: 'DECIMAL_LITERAL' }
);
export const Integer = token('Integer', /[0-9]+/, { label: 'INTEGER_LITERAL' });
export const DoubleParameter = token('DoubleParameter', /\?\?[A-Za-z0-9_]*/, {
  label: 'NAMED_OR_POSITIONAL_DOUBLE_PARAMS',
});
export const Parameter = token('Parameter', /\?[A-Za-z0-9_]*/, {
  label: 'NAMED_OR_POSITIONAL_PARAM',
});

export const CastOperator = token('CastOperator', /::/, { label: "'::'" });
export const Equal = token('Equal', /==/, { label: "'=='" });
export const CaseInsensitiveEqual = token('CaseInsensitiveEqual', /=~/, { label: "'=~'" });
export const Assign = token('Assign', /=/, { label: "'='" });
export const NotEqual = token('NotEqual', /!=/, { label: "'!='" });
export const LessOrEqual = token('LessOrEqual', /<=/, { label: "'<='" });
export const Less = token('Less', /</, { label: "'<'" });
export const GreaterOrEqual = token('GreaterOrEqual', />=/, { label: "'>='" });
export const Greater = token('Greater', />/, { label: "'>'" });
export const Plus = token('Plus', /\+/, { label: "'+'" });
export const Minus = token('Minus', /-/, { label: "'-'" });
export const Star = token('Star', /\*/, { label: "'*'" });
export const Slash = token('Slash', /\//, { label: "'/'" });
export const Percent = token('Percent', /%/, { label: "'%'" });
export const LeftParenthesis = token('LeftParenthesis', /\(/, { label: "'('" });
export const RightParenthesis = token('RightParenthesis', /\)/, { label: "')'" });
export const LeftBracket = token('LeftBracket', /\[/, { label: "'['" });
export const RightBracket = token('RightBracket', /\]/, { label: "']'" });
export const LeftBrace = token('LeftBrace', /\{/, { label: "'{'" });
export const RightBrace = token('RightBrace', /\}/, { label: "'}'" });
export const Comma = token('Comma', /,/, { label: "','" });
export const Dot = token('Dot', /\./, { label: "'.'" });
export const Colon = token('Colon', /:/, { label: "':'" });

export const UnquotedSource = token('UnquotedSource', /(?:[^:"=|,[\]/() \t\r\n]|\/(?![*/]))+/, {
  label: 'UNQUOTED_SOURCE',
});
export const Metadata = token('Metadata', /metadata/i, {
  label: "'metadata'",
  longer: UnquotedSource,
});

/** A name with wildcards, as KEEP, DROP and RENAME read it. */
export const NamePatternToken = token('NamePattern', /[A-Za-z*][A-Za-z0-9_*]*|[_@][A-Za-z0-9_*]+/, {
  label: 'ID_PATTERN',
});
export const AsOfRename = token('AsOfRename', /as/i, { label: "'as'", longer: NamePatternToken });

const skipped = [WhiteSpace, LineComment, BlockComment];

const definition: IMultiModeLexerDefinition = {
  defaultMode: 'command',
  modes: {
    command: [...skipped, StrayPipe, ...SOURCE_COMMANDS, ...PROCESSING_COMMANDS, UnknownCommand],
    [SOURCES]: [
      ...skipped,
      Pipe,
      Metadata,
      TripleQuotedString,
      QuotedString,
      CastOperator,
      Colon,
      Comma,
      Assign,
      LeftBracket,
      RightBracket,
      LeftParenthesis,
      RightParenthesis,
      UnquotedSource,
    ],
    [NAMES]: [
      ...skipped,
      Pipe,
      AsOfRename,
      NamePatternToken,
      QuotedIdentifier,
      DoubleParameter,
      Parameter,
      Comma,
      Dot,
      Assign,
    ],
    [EXPRESSION]: [
      ...skipped,
      Pipe,
      And,
      Asc,
      As,
      By,
      Desc,
      False,
      First,
      In,
      Is,
      Last,
      Like,
      Not,
      Nulls,
      Null,
      Or,
      Rlike,
      True,
      WhereWord,
      Identifier,
      QuotedIdentifier,
      TripleQuotedString,
      QuotedString,
      Decimal,
      Integer,
      DoubleParameter,
      Parameter,
      CastOperator,
      Equal,
      CaseInsensitiveEqual,
      Assign,
      NotEqual,
      LessOrEqual,
      Less,
      GreaterOrEqual,
      Greater,
      Plus,
      Minus,
      Star,
      Slash,
      Percent,
      LeftParenthesis,
      RightParenthesis,
      LeftBracket,
      RightBracket,
      LeftBrace,
      RightBrace,
      Comma,
      Dot,
      Colon,
    ],
  },
};

/** It stops at the first text that is no token: to go on behind it could take forever. */
export const esqlLexer = new Lexer(definition, {
  positionTracking: 'full',
  recoveryEnabled: false,
  // A carriage return alone begins no line.
  lineTerminatorsPattern: /\n/g,
  lineTerminatorCharacters: ['\n'],
});

/** Every token type, each once: the parser needs them all. */
export const ALL_TOKENS: TokenType[] = [...new Set(Object.values(definition.modes).flat())].filter(
  (entry): entry is TokenType => typeof entry === 'object' && entry !== null && 'name' in entry
);
