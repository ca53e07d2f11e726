import type { IToken, TokenType } from 'chevrotain';
import type { Rule } from '../query_reader';
import * as t from '../tokens';
import type { BinaryOperator, Expression } from '../tree';
import { ArithmeticRules } from './arithmetic_rules';

const COMPARISONS = new Map<TokenType, BinaryOperator>([
  [t.Equal, '=='],
  [t.NotEqual, '!='],
  [t.Less, '<'],
  [t.LessOrEqual, '<='],
  [t.Greater, '>'],
  [t.GreaterOrEqual, '>='],
]);

/** What is said of a value: comparisons, IS NULL, IN, LIKE and RLIKE. */
export abstract class PredicateRules extends ArithmeticRules {
  readonly predicate: Rule<Expression> = this.RULE('predicate', (): Expression => {
    const first = this.LA(1);
    const operand = this.SUBRULE(this.sum);
    let result = operand;
    this.OPTION(() =>
      this.OR([
        {
          ALT: () => {
            const operator = this.SUBRULE(this.comparison);
            const right = this.SUBRULE2(this.sum);
            const source = this.sourceFrom(first);
            result = { kind: 'binary', operator, left: operand, right, source };
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.Is);
            const negated = this.OPTION2(() => this.CONSUME(t.Not)) !== undefined;
            this.CONSUME(t.Null);
            result = { kind: 'isNull', operand, negated, source: this.sourceFrom(first) };
          },
        },
        {
          ALT: () => {
            const not = this.OPTION3(() => this.CONSUME2(t.Not));
            const positive = this.OR2([
              {
                ALT: (): Expression => {
                  this.CONSUME(t.In);
                  const list = this.SUBRULE(this.valueList);
                  return { kind: 'in', operand, list, source: this.sourceFrom(first) };
                },
              },
              { ALT: (): Expression => this.#patternMatch('like', first, operand) },
              { ALT: (): Expression => this.#patternMatch('rlike', first, operand) },
            ]);
            result = not
              ? { kind: 'not', operand: positive, source: this.sourceFrom(first) }
              : positive;
          },
        },
      ])
    );
    return result;
  });

  #patternMatch(form: 'like' | 'rlike', first: IToken, operand: Expression): Expression {
    if (form === 'like') this.CONSUME(t.Like);
    else this.CONSUME(t.Rlike);
    const patterns =
      form === 'like' ? this.SUBRULE(this.patternList) : this.SUBRULE2(this.patternList);
    return { kind: 'match', form, operand, patterns, source: this.sourceFrom(first) };
  }

  readonly patternList: Rule<Expression[]> = this.RULE('patternList', (): Expression[] =>
    this.OR([
      { ALT: () => this.SUBRULE(this.valueList) },
      { ALT: () => [this.SUBRULE(this.constant)] },
    ])
  );

  readonly valueList: Rule<Expression[]> = this.RULE('valueList', (): Expression[] => {
    const list: Expression[] = [];
    this.CONSUME(t.LeftParenthesis);
    this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => list.push(this.SUBRULE(this.sum)) });
    this.CONSUME(t.RightParenthesis);
    return list;
  });

  readonly comparison: Rule<BinaryOperator> = this.RULE('comparison', (): BinaryOperator => {
    const operator = this.OR(
      [...COMPARISONS.keys()].map((type, index) => ({
        ALT: () => this.consume(index, type),
      }))
    );
    return COMPARISONS.get(operator.tokenType) ?? '==';
  });
}
