import { parsingError } from '../../errors';
import { LEVELS_OF_PARENTHESES, type Rule } from '../query_reader';
import { unquoteIdentifier } from '../strings';
import * as t from '../tokens';
import type { Expression, Option } from '../tree';
import { ConstantRules } from './constant_rules';

/** What an operator may stand between: constants, columns, calls, and all else in parentheses. */
export abstract class PrimaryRules extends ConstantRules {
  abstract readonly booleanExpression: Rule<Expression>;

  readonly primaryExpression: Rule<Expression> = this.RULE('primaryExpression', (): Expression =>
    this.OR([
      { GATE: () => this.#startsWithCall(), ALT: () => this.SUBRULE(this.functionCall) },
      { GATE: () => !this.#startsWithCall(), ALT: () => this.SUBRULE(this.column) },
      { ALT: () => this.SUBRULE(this.constant) },
      { ALT: () => this.SUBRULE(this.parentheses) },
    ])
  );

  #startsWithCall(): boolean {
    return this.LA(2).tokenType === t.LeftParenthesis;
  }

  readonly parentheses: Rule<Expression> = this.RULE('parentheses', (): Expression => {
    this.CONSUME(t.LeftParenthesis);
    const inner = this.deeper(() => this.SUBRULE(this.booleanExpression), LEVELS_OF_PARENTHESES);
    this.CONSUME(t.RightParenthesis);
    return inner;
  });

  readonly functionCall: Rule<Expression> = this.RULE('functionCall', (): Expression => {
    const first = this.LA(1);
    const name = this.OR([
      { ALT: () => this.CONSUME(t.Identifier).image },
      { ALT: () => unquoteIdentifier(this.CONSUME(t.QuotedIdentifier).image) },
      { ALT: () => this.CONSUME(t.First).image },
      { ALT: () => this.CONSUME(t.Last).image },
      { ALT: () => this.SUBRULE(this.identifierParameter) },
    ]);
    this.CONSUME(t.LeftParenthesis);
    const args: Expression[] = [];
    this.OPTION(() => {
      this.OR2([
        {
          ALT: () => {
            const star = this.CONSUME(t.Star);
            args.push({ kind: 'star', source: this.sourceOf(star, star) });
          },
        },
        {
          ALT: () =>
            this.AT_LEAST_ONE_SEP({
              SEP: t.Comma,
              DEF: () => args.push(this.SUBRULE(this.argument)),
            }),
        },
      ]);
    });
    this.CONSUME(t.RightParenthesis);
    return this.ACTION(() => {
      const source = this.sourceFrom(first);
      if (name.toLowerCase() === 'is_null') {
        throw parsingError(
          source.position,
          "is_null function is not supported anymore, please use 'is null'/'is not null' predicates instead"
        );
      }
      return { kind: 'call', name, args, source };
    });
  });

  readonly argument: Rule<Expression> = this.RULE('argument', (): Expression =>
    this.OR([
      {
        ALT: () => this.deeper(() => this.SUBRULE(this.booleanExpression), LEVELS_OF_PARENTHESES),
      },
      { ALT: () => this.SUBRULE(this.options) },
    ])
  );

  /** `{"name": constant}`; whether a function has them is for the binder to say. */
  readonly options: Rule<Expression> = this.RULE('options', (): Expression => {
    const first = this.CONSUME(t.LeftBrace);
    const options: Option[] = [];
    this.MANY_SEP({
      SEP: t.Comma,
      DEF: () => {
        const name = this.SUBRULE(this.string);
        this.CONSUME(t.Colon);
        const value = this.SUBRULE(this.constant);
        this.ACTION(() => {
          if (value.kind === 'literal')
            options.push({ name, value: value.value, source: value.source });
        });
      },
    });
    this.CONSUME(t.RightBrace);
    return { kind: 'options', options, source: this.sourceFrom(first) };
  });

  readonly column: Rule<Expression> = this.RULE('column', (): Expression => {
    const first = this.LA(1);
    const value = this.OR([
      {
        GATE: () => this.#isValueParameter(),
        ALT: () => this.SUBRULE(this.valueParameter),
      },
      { GATE: () => !this.#isValueParameter(), ALT: () => this.SUBRULE(this.qualifiedName) },
    ]);
    return typeof value === 'string'
      ? { kind: 'column', name: value, source: this.sourceFrom(first) }
      : value;
  });

  /** `?name` is a value unless it was sent as a name or a name goes on behind it. */
  #isValueParameter(): boolean {
    const token = this.LA(1);
    if (token.tokenType !== t.Parameter || this.LA(2).tokenType === t.Dot) return false;
    return this.parameters.useOf(token.image.slice(1)) === 'value';
  }
}
