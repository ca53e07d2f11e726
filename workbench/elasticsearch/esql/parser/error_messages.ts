import { EOF, type IParserErrorMessageProvider, type IToken, type TokenType } from 'chevrotain';

const labelOf = (type: TokenType | undefined): string =>
  type === undefined ? '' : type === EOF ? '<EOF>' : (type.LABEL ?? type.name);

const found = (token: IToken | undefined): string =>
  `'${token === undefined || token.tokenType === EOF ? '<EOF>' : token.image}'`;

const expecting = (labels: readonly string[]): string => {
  const unique = [...new Set(labels)];
  return unique.length === 1 ? (unique[0] ?? '') : `{${unique.join(', ')}}`;
};

/** Syntax errors in the words of Elasticsearch's own parser. */
export const errorMessages: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected, actual }) =>
    `mismatched input ${found(actual)} expecting ${labelOf(expected)}`,
  buildNotAllInputParsedMessage: ({ firstRedundant }) =>
    `mismatched input ${found(firstRedundant)} expecting <EOF>`,
  buildNoViableAltMessage: ({ expectedPathsPerAlt, actual }) =>
    `mismatched input ${found(actual[0])} expecting ${expecting(
      expectedPathsPerAlt.flat().map((path) => labelOf(path[0]))
    )}`,
  buildEarlyExitMessage: ({ expectedIterationPaths, actual }) =>
    `mismatched input ${found(actual[0])} expecting ${expecting(
      expectedIterationPaths.map((path) => labelOf(path[0]))
    )}`,
};
