import { parsingError } from '../../errors';
import type { Position } from '../../position';
import { QueryReader, type Rule } from '../query_reader';
import { unquoteIdentifier, unquoteString, unquoteTripleString } from '../strings';
import * as t from '../tokens';
import type { NamePattern } from '../tree';

interface NameParameter {
  readonly name: string;
  /** It was sent as a pattern. */
  readonly wildcard: boolean;
  readonly text: string;
  readonly position: Position;
}

/** Texts, names and patterns of names. */
export abstract class NameRules extends QueryReader {
  readonly string: Rule<string> = this.RULE('string', (): string =>
    this.OR([
      { ALT: () => unquoteString(this.CONSUME(t.QuotedString).image) },
      { ALT: () => unquoteTripleString(this.CONSUME(t.TripleQuotedString).image) },
    ])
  );

  /** A parameter where a name stands: `??name`, or `?name` that was sent as an identifier. */
  readonly identifierParameter: Rule<string> = this.RULE('identifierParameter', (): string => {
    const { name, wildcard, text, position } = this.SUBRULE(this.nameParameter);
    return this.ACTION(() => {
      if (wildcard) {
        throw parsingError(
          position,
          `Query parameter [${text}][${name}] declared as a pattern, cannot be used as an identifier`
        );
      }
      return name;
    });
  });

  /** A parameter where a name or a pattern of names stands. */
  readonly nameParameter: Rule<NameParameter> = this.RULE('nameParameter', (): NameParameter => {
    const token = this.OR([
      { ALT: () => this.CONSUME(t.DoubleParameter) },
      { ALT: () => this.CONSUME(t.Parameter) },
    ]);
    return this.ACTION(() => {
      const { position, text } = this.sourceFrom(token);
      const { value, use } = this.parameters.read(token.image.replace(/^\?\??/, ''), position);
      const isDouble = token.tokenType === t.DoubleParameter;
      if (isDouble && value !== null && typeof value !== 'object') {
        return { name: String(value), wildcard: use === 'pattern', text, position };
      }
      if (use !== 'value' && typeof value === 'string') {
        return { name: value, wildcard: use === 'pattern', text, position };
      }
      // What was not given at all is said with all that was not.
      if (this.parameters.problems.length > 0) {
        return { name: 'null', wildcard: false, text, position };
      }
      const why =
        value === null
          ? ' is null or undefined'
          : ` with value [${String(value)}] declared as a constant`;
      throw parsingError(
        position,
        `Query parameter [${text}]${why}, cannot be used as an identifier`
      );
    });
  });

  readonly qualifiedName: Rule<string> = this.RULE('qualifiedName', (): string => {
    const parts: string[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: t.Dot,
      DEF: () =>
        this.OR([
          { ALT: () => parts.push(this.CONSUME(t.Identifier).image) },
          { ALT: () => parts.push(unquoteIdentifier(this.CONSUME(t.QuotedIdentifier).image)) },
          { ALT: () => parts.push(this.SUBRULE(this.identifierParameter)) },
        ]),
    });
    return parts.join('.');
  });

  readonly namePattern: Rule<NamePattern> = this.RULE('namePattern', (): NamePattern => {
    const first = this.LA(1);
    const parts: string[] = [];
    let wildcard = false;
    this.AT_LEAST_ONE_SEP({
      SEP: t.Dot,
      DEF: () =>
        this.OR([
          {
            ALT: () => {
              const { image } = this.CONSUME(t.NamePatternToken);
              parts.push(image);
              wildcard ||= image.includes('*');
            },
          },
          { ALT: () => parts.push(unquoteIdentifier(this.CONSUME(t.QuotedIdentifier).image)) },
          {
            ALT: () => {
              const parameter = this.SUBRULE(this.nameParameter);
              parts.push(parameter.name);
              wildcard ||= parameter.wildcard && parameter.name.includes('*');
            },
          },
        ]),
    });
    return { name: parts.join('.'), wildcard, source: this.sourceFrom(first) };
  });

  readonly namePatterns: Rule<NamePattern[]> = this.RULE('namePatterns', (): NamePattern[] => {
    const names: NamePattern[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: t.Comma,
      DEF: () => names.push(this.SUBRULE(this.namePattern)),
    });
    return names;
  });
}
