import { arrayLiteral, decimalLiteral, integerLiteral, timeAmountLiteral } from '../literals';
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
      const { type, value, use } = this.parameters.read(token.image.slice(1), source.position);
      return use === 'value'
        ? { kind: 'literal', type, value, source }
        : { kind: 'column', name: String(value), source };
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
      { ALT: (): Expression => this.SUBRULE(this.number) },
      { ALT: (): Expression => this.SUBRULE(this.text) },
      { ALT: (): Expression => this.SUBRULE(this.valueParameter) },
      { ALT: (): Expression => this.SUBRULE(this.array) },
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

  readonly text: Rule<Expression> = this.RULE('text', (): Expression => {
    const first = this.LA(1);
    const value = this.SUBRULE(this.string);
    return { kind: 'literal', type: 'keyword', value, source: this.sourceFrom(first) };
  });

  /** A number with its sign; a whole one with a unit behind it is an amount of time: `7 day`. */
  readonly number: Rule<Expression> = this.RULE('number', (): Expression => {
    const first = this.LA(1);
    const sign = this.SUBRULE(this.sign);
    return this.OR([
      {
        ALT: () => {
          const { image } = this.CONSUME(t.Decimal);
          return this.ACTION(() => decimalLiteral(`${sign}${image}`, this.sourceFrom(first)));
        },
      },
      {
        ALT: () => {
          const { image } = this.CONSUME(t.Integer);
          const unit = this.OPTION(() => this.CONSUME(t.Identifier));
          return this.ACTION(() => {
            const source = this.sourceFrom(first);
            return unit
              ? timeAmountLiteral(`${sign}${image}`, unit.image, source)
              : integerLiteral(`${sign}${image}`, source);
          });
        },
      },
    ]);
  });

  readonly sign: Rule<string> = this.RULE('sign', (): string => {
    const sign = this.OPTION(() =>
      this.OR([{ ALT: () => this.CONSUME(t.Minus) }, { ALT: () => this.CONSUME(t.Plus) }])
    );
    return sign?.tokenType === t.Minus ? '-' : '';
  });

  /** Several values of one kind: numbers, truth values or texts. */
  readonly array: Rule<Expression> = this.RULE('array', (): Expression => {
    const first = this.CONSUME(t.LeftBracket);
    const items: Expression[] = [];
    this.OR([
      {
        ALT: () =>
          this.AT_LEAST_ONE_SEP({
            SEP: t.Comma,
            DEF: () => items.push(this.SUBRULE(this.numberOfArray)),
          }),
      },
      {
        ALT: () =>
          this.AT_LEAST_ONE_SEP2({
            SEP: t.Comma,
            DEF: () => items.push(this.SUBRULE(this.truthValue)),
          }),
      },
      {
        ALT: () =>
          this.AT_LEAST_ONE_SEP3({
            SEP: t.Comma,
            DEF: () => items.push(this.SUBRULE(this.text)),
          }),
      },
    ]);
    this.CONSUME(t.RightBracket);
    return this.ACTION(() => arrayLiteral(items, this.sourceFrom(first)));
  });

  readonly numberOfArray: Rule<Expression> = this.RULE('numberOfArray', (): Expression => {
    const first = this.LA(1);
    const sign = this.SUBRULE(this.sign);
    return this.OR([
      {
        ALT: () => {
          const { image } = this.CONSUME(t.Decimal);
          return this.ACTION(() => decimalLiteral(`${sign}${image}`, this.sourceFrom(first)));
        },
      },
      {
        ALT: () => {
          const { image } = this.CONSUME(t.Integer);
          return this.ACTION(() => integerLiteral(`${sign}${image}`, this.sourceFrom(first)));
        },
      },
    ]);
  });
}
