import type { TokenType } from 'chevrotain';
import type { Rule } from '../query_reader';
import * as t from '../tokens';
import type { AggregateField, NamedExpression } from '../tree';
import { ConditionRules } from './condition_rules';

/** Expressions with a name, as ROW, EVAL and STATS take them. */
export abstract class FieldRules extends ConditionRules {
  readonly fields: Rule<NamedExpression[]> = this.RULE('fields', (): NamedExpression[] => {
    const fields: NamedExpression[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: t.Comma,
      DEF: () => fields.push(this.SUBRULE(this.field)),
    });
    return fields;
  });

  readonly field: Rule<NamedExpression> = this.RULE('field', (): NamedExpression => {
    const first = this.LA(1);
    const name = this.OPTION({
      GATE: () => this.#startsWithAssignment(),
      DEF: () => {
        const written = this.SUBRULE(this.qualifiedName);
        this.CONSUME(t.Assign);
        return written;
      },
    });
    const start = this.LA(1);
    const expression = this.SUBRULE(this.booleanExpression);
    return this.ACTION(() => ({
      name: name ?? (expression.kind === 'column' ? expression.name : this.sourceFrom(start).text),
      expression,
      source: this.sourceFrom(first),
    }));
  });

  /** Whether `a.b.c =` comes next, which no fixed look-ahead can see. */
  #startsWithAssignment(): boolean {
    const isPart = (type: TokenType): boolean =>
      type === t.Identifier ||
      type === t.QuotedIdentifier ||
      type === t.DoubleParameter ||
      type === t.Parameter;
    let at = 1;
    while (isPart(this.LA(at).tokenType)) {
      const after = this.LA(at + 1).tokenType;
      if (after === t.Assign) return true;
      if (after !== t.Dot) return false;
      at += 2;
    }
    return false;
  }

  readonly aggregateField: Rule<AggregateField> = this.RULE(
    'aggregateField',
    (): AggregateField => {
      const first = this.LA(1);
      const field = this.SUBRULE(this.field);
      const where = this.OPTION(() => {
        this.CONSUME(t.WhereWord);
        return this.SUBRULE(this.booleanExpression);
      });
      return this.ACTION(() => {
        const source = this.sourceFrom(first);
        // Without a name of its own, a field is called as it is written, its condition too.
        const isNamed = field.source.text !== field.name;
        const name = isNamed || !where ? field.name : source.text;
        return { ...field, name, source, where: where ?? null };
      });
    }
  );
}
