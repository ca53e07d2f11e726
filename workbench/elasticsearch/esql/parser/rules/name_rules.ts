import { parsingError } from '../../errors';
import { QueryReader, type Rule } from '../query_reader';
import { unquoteIdentifier, unquoteString, unquoteTripleString } from '../strings';
import * as t from '../tokens';
import type { NamePattern } from '../tree';

/** Texts, names and patterns of names. */
export abstract class NameRules extends QueryReader {
  readonly string: Rule<string> = this.RULE('string', (): string =>
    this.OR([
      { ALT: () => unquoteString(this.CONSUME(t.QuotedString).image) },
      { ALT: () => unquoteTripleString(this.CONSUME(t.TripleQuotedString).image) },
    ])
  );

  /** A parameter where a name stands: `??name`, or `?name` that was sent as an identifier. */
  readonly identifierParameter: Rule<{ name: string; wildcard: boolean }> = this.RULE(
    'identifierParameter',
    () => {
      const token = this.OR([
        { ALT: () => this.CONSUME(t.DoubleParameter) },
        { ALT: () => this.CONSUME(t.Parameter) },
      ]);
      return this.ACTION(() => {
        const { position, text } = this.sourceFrom(token);
        const parameter = this.parameters.read(token.image.replace(/^\?\??/, ''), position);
        const name = parameter.value;
        if (typeof name !== 'string' || (parameter.use === 'value' && !text.startsWith('??'))) {
          throw parsingError(
            position,
            `Query parameter [${text}] with value [${String(name)}] declared as a constant, cannot be used as an identifier`
          );
        }
        return { name, wildcard: parameter.use === 'pattern' && name.includes('*') };
      });
    }
  );

  readonly qualifiedName: Rule<string> = this.RULE('qualifiedName', (): string => {
    const parts: string[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: t.Dot,
      DEF: () =>
        this.OR([
          { ALT: () => parts.push(this.CONSUME(t.Identifier).image) },
          { ALT: () => parts.push(unquoteIdentifier(this.CONSUME(t.QuotedIdentifier).image)) },
          { ALT: () => parts.push(this.SUBRULE(this.identifierParameter)?.name) },
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
              const parameter = this.SUBRULE(this.identifierParameter);
              parts.push(parameter?.name);
              wildcard ||= parameter?.wildcard;
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
