import { decimalLiteral, integerLiteral, timeAmountLiteral } from '../literals';
import type { Rule } from '../query_reader';
import * as t from '../tokens';
import type { Expression } from '../tree';
import { NameRules } from './name_rules';

/** Constants, and parameters that stand for one. */
export abstract class ConstantRules extends NameRules {
  readonly valueParameter: Rule<Expression> = this.RULE('valueParameter', (): Expression => {
    const token = this.CONSUME(t.Parameter);
    return this.ACTION(() => {
      const source = this.sourceFrom(token);
      const { type, value } = this.parameters.read(token.image.slice(1), source.position);
      return { kind: 'literal', type, value, source };
    });
  });

  readonly constant: Rule<Expression> = this.RULE('constant', (): Expression => {
    const first = this.LA(1);
    return this.OR([
      {
        ALT: (): Expression => {
          this.CONSUME(t.Null);
          return { kind: 'literal', type: 'null', value: null, source: this.sourceFrom(first) };
        },
      },
      { ALT: (): Expression => this.SUBRULE(this.truthValue) },
      { ALT: (): Expression => this.SUBRULE(this.wholeNumber) },
      {
        ALT: (): Expression => {
          const { image } = this.CONSUME(t.Decimal);
          return decimalLiteral(image, this.sourceFrom(first));
        },
      },
      {
        ALT: (): Expression => {
          const value = this.SUBRULE(this.string);
          return { kind: 'literal', type: 'keyword', value, source: this.sourceFrom(first) };
        },
      },
      { ALT: (): Expression => this.SUBRULE(this.valueParameter) },
    ]);
  });

  readonly truthValue: Rule<Expression> = this.RULE('truthValue', (): Expression => {
    const token = this.OR([
      { ALT: () => this.CONSUME(t.True) },
      { ALT: () => this.CONSUME(t.False) },
    ]);
    const value = token.tokenType === t.True;
    return { kind: 'literal', type: 'boolean', value, source: this.sourceFrom(token) };
  });

  /** `7`, or with a unit an amount of time: `7 day`. */
  readonly wholeNumber: Rule<Expression> = this.RULE('wholeNumber', (): Expression => {
    const number = this.CONSUME(t.Integer);
    const unit = this.OPTION(() => this.CONSUME(t.Identifier));
    return this.ACTION(() => {
      const source = this.sourceFrom(number);
      return unit
        ? timeAmountLiteral(number.image, unit.image, source)
        : integerLiteral(number.image, source);
    });
  });
}
