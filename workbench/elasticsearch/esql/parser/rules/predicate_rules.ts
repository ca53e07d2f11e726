import type { TokenType } from 'chevrotain';
import { LEVELS_OF_PARENTHESES, type Rule } from '../query_reader';
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

interface Membership {
  readonly form: 'in' | 'like' | 'rlike';
  readonly list: readonly Expression[];
}

/** What is said of a value: comparisons, IS NULL, IN, LIKE, RLIKE and the match operator. */
export abstract class PredicateRules extends ArithmeticRules {
  readonly predicate: Rule<Expression> = this.RULE('predicate', (): Expression => {
    const first = this.LA(1);
    const operand = this.SUBRULE(this.comparison);
    let result = operand;
    this.OPTION(() =>
      this.OR([
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
            const said = this.SUBRULE(this.membership);
            this.ACTION(() => {
              const { form, list } = said;
              const source = this.sourceFrom(first);
              const positive: Expression =
                form === 'in'
                  ? { kind: 'in', operand, list, source }
                  : { kind: 'match', form, operand, patterns: list, source };
              result = not ? { kind: 'not', operand: positive, source } : positive;
            });
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.Colon);
            const query = this.SUBRULE(this.constant);
            const args = [operand, query];
            result = { kind: 'call', name: ':', args, source: this.sourceFrom(first) };
          },
        },
      ])
    );
    return result;
  });

  /** What may stand behind NOT: IN, LIKE and RLIKE. */
  readonly membership: Rule<Membership> = this.RULE('membership', (): Membership =>
    this.OR([
      {
        ALT: (): Membership => {
          this.CONSUME(t.In);
          return { form: 'in', list: this.SUBRULE(this.valueList) };
        },
      },
      {
        ALT: (): Membership => {
          this.CONSUME(t.Like);
          return { form: 'like', list: this.SUBRULE(this.patternList) };
        },
      },
      {
        ALT: (): Membership => {
          this.CONSUME(t.Rlike);
          return { form: 'rlike', list: this.SUBRULE2(this.patternList) };
        },
      },
    ])
  );

  readonly patternList: Rule<Expression[]> = this.RULE('patternList', (): Expression[] => {
    const list: Expression[] = [];
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.LeftParenthesis);
          this.AT_LEAST_ONE_SEP({
            SEP: t.Comma,
            DEF: () => list.push(this.SUBRULE(this.pattern)),
          });
          this.CONSUME(t.RightParenthesis);
        },
      },
      { ALT: () => list.push(this.SUBRULE2(this.pattern)) },
    ]);
    return list;
  });

  readonly pattern: Rule<Expression> = this.RULE('pattern', (): Expression =>
    this.OR([
      { ALT: () => this.SUBRULE(this.text) },
      { ALT: () => this.SUBRULE(this.valueParameter) },
    ])
  );

  readonly valueList: Rule<Expression[]> = this.RULE('valueList', (): Expression[] => {
    const list: Expression[] = [];
    this.CONSUME(t.LeftParenthesis);
    this.AT_LEAST_ONE_SEP({
      SEP: t.Comma,
      DEF: () => list.push(this.deeper(() => this.SUBRULE(this.comparison), LEVELS_OF_PARENTHESES)),
    });
    this.CONSUME(t.RightParenthesis);
    return list;
  });

  readonly comparison: Rule<Expression> = this.RULE('comparison', (): Expression => {
    const first = this.LA(1);
    const left = this.SUBRULE(this.sum);
    let result = left;
    this.OPTION(() => {
      const operator = this.SUBRULE(this.comparisonOperator);
      const right = this.SUBRULE2(this.sum);
      result = { kind: 'binary', operator, left, right, source: this.sourceFrom(first) };
    });
    return result;
  });

  readonly comparisonOperator: Rule<BinaryOperator> = this.RULE(
    'comparisonOperator',
    (): BinaryOperator => {
      const operator = this.OR(
        [...COMPARISONS.keys()].map((type, index) => ({
          ALT: () => this.consume(index, type),
        }))
      );
      return COMPARISONS.get(operator.tokenType) ?? '==';
    }
  );
}
