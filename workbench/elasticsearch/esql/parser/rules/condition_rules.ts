import type { Rule } from '../query_reader';
import * as t from '../tokens';
import type { Expression } from '../tree';
import { PredicateRules } from './predicate_rules';

/** Predicates joined by OR, AND and NOT. */
export abstract class ConditionRules extends PredicateRules {
  override readonly booleanExpression: Rule<Expression> = this.RULE(
    'booleanExpression',
    (): Expression => {
      const first = this.LA(1);
      let left = this.SUBRULE(this.conjunction);
      let length = 0;
      this.MANY(() => {
        this.checkDepth(++length);
        this.CONSUME(t.Or);
        const right = this.SUBRULE2(this.conjunction);
        left = { kind: 'binary', operator: 'or', left, right, source: this.sourceFrom(first) };
      });
      return left;
    }
  );

  readonly conjunction: Rule<Expression> = this.RULE('conjunction', (): Expression => {
    const first = this.LA(1);
    let left = this.SUBRULE(this.negation);
    let length = 0;
    this.MANY(() => {
      this.checkDepth(++length);
      this.CONSUME(t.And);
      const right = this.SUBRULE2(this.negation);
      left = { kind: 'binary', operator: 'and', left, right, source: this.sourceFrom(first) };
    });
    return left;
  });

  readonly negation: Rule<Expression> = this.RULE('negation', (): Expression =>
    this.OR([
      {
        ALT: () => {
          const first = this.CONSUME(t.Not);
          const operand = this.deeper(() => this.SUBRULE(this.negation));
          return { kind: 'not', operand, source: this.sourceFrom(first) };
        },
      },
      { ALT: () => this.SUBRULE(this.predicate) },
    ])
  );
}
