import type { TokenType } from 'chevrotain';
import type { Source } from '../../position';
import type { Rule } from '../query_reader';
import { unquoteIdentifier } from '../strings';
import * as t from '../tokens';
import type { BinaryOperator, Expression } from '../tree';
import { PrimaryRules } from './primary_rules';

const OPERATORS = new Map<TokenType, BinaryOperator>([
  [t.Plus, '+'],
  [t.Minus, '-'],
  [t.Star, '*'],
  [t.Slash, '/'],
  [t.Percent, '%'],
]);

interface TypeName {
  readonly name: string;
  readonly source: Source;
}

/** Sums of products of signed and cast values. */
export abstract class ArithmeticRules extends PrimaryRules {
  readonly sum: Rule<Expression> = this.RULE('sum', (): Expression => {
    const first = this.LA(1);
    let left = this.SUBRULE(this.product);
    let length = 0;
    this.MANY(() => {
      this.checkDepth(++length);
      const { tokenType } = this.OR([
        { ALT: () => this.CONSUME(t.Plus) },
        { ALT: () => this.CONSUME(t.Minus) },
      ]);
      const right = this.SUBRULE2(this.product);
      const operator = OPERATORS.get(tokenType) ?? '+';
      left = { kind: 'binary', operator, left, right, source: this.sourceFrom(first) };
    });
    return left;
  });

  readonly product: Rule<Expression> = this.RULE('product', (): Expression => {
    const first = this.LA(1);
    let left = this.SUBRULE(this.unary);
    let length = 0;
    this.MANY(() => {
      this.checkDepth(++length);
      const { tokenType } = this.OR([
        { ALT: () => this.CONSUME(t.Star) },
        { ALT: () => this.CONSUME(t.Slash) },
        { ALT: () => this.CONSUME(t.Percent) },
      ]);
      const right = this.SUBRULE2(this.unary);
      const operator = OPERATORS.get(tokenType) ?? '*';
      left = { kind: 'binary', operator, left, right, source: this.sourceFrom(first) };
    });
    return left;
  });

  /** A sign before a number belongs to the number, so that `-9223372036854775808` is a long. */
  readonly unary: Rule<Expression> = this.RULE('unary', (): Expression => {
    const first = this.LA(1);
    return this.OR([
      {
        GATE: () => this.#startsWithSign(),
        ALT: () => {
          const { tokenType } = this.OR2([
            { ALT: () => this.CONSUME(t.Minus) },
            { ALT: () => this.CONSUME(t.Plus) },
          ]);
          const operand = this.deeper(() => this.SUBRULE(this.unary));
          return tokenType === t.Minus
            ? { kind: 'negate', operand, source: this.sourceFrom(first) }
            : operand;
        },
      },
      { GATE: () => !this.#startsWithSign(), ALT: () => this.SUBRULE(this.castExpression) },
    ]);
  });

  #startsWithSign(): boolean {
    const { tokenType } = this.LA(1);
    const after = this.LA(2).tokenType;
    const isSign = tokenType === t.Minus || tokenType === t.Plus;
    return isSign && after !== t.Integer && after !== t.Decimal;
  }

  readonly castExpression: Rule<Expression> = this.RULE('castExpression', (): Expression => {
    const first = this.LA(1);
    let operand = this.SUBRULE(this.primaryExpression);
    let length = 0;
    this.MANY(() => {
      this.checkDepth(++length);
      this.CONSUME(t.CastOperator);
      const type = this.SUBRULE(this.typeName);
      const [typeName, typeSource] = [type.name, type.source];
      operand = { kind: 'cast', operand, typeName, typeSource, source: this.sourceFrom(first) };
    });
    return operand;
  });

  readonly typeName: Rule<TypeName> = this.RULE('typeName', (): TypeName => {
    const first = this.LA(1);
    const name = this.OR([
      { ALT: () => this.CONSUME(t.Identifier).image },
      { ALT: () => unquoteIdentifier(this.CONSUME(t.QuotedIdentifier).image) },
    ]);
    return { name, source: this.sourceFrom(first) };
  });
}
