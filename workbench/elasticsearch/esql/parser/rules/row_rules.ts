import { parsingError } from '../../errors';
import type { Rule } from '../query_reader';
import * as t from '../tokens';
import type { Command, Expression, SortKey } from '../tree';
import { SourceRules } from './source_rules';

const typeName = (value: Expression): string =>
  value.kind === 'literal' ? value.type : 'unsupported';

/** A double as Java prints it, near enough for an error: a whole one with `.0`. */
const javaDouble = (value: number): string =>
  Number.isInteger(value) ? value.toFixed(1) : String(value);

/** The commands that choose, order and cut rows: WHERE, SORT, LIMIT and SAMPLE. */
export abstract class RowRules extends SourceRules {
  readonly whereCommand: Rule<Command> = this.RULE('whereCommand', (): Command => {
    const first = this.CONSUME(t.Where);
    const condition = this.SUBRULE(this.booleanExpression);
    return { kind: 'where', condition, source: this.sourceFrom(first) };
  });

  readonly sortCommand: Rule<Command> = this.RULE('sortCommand', (): Command => {
    const first = this.CONSUME(t.Sort);
    const keys: SortKey[] = [];
    this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => keys.push(this.SUBRULE(this.sortKey)) });
    return { kind: 'sort', keys, source: this.sourceFrom(first) };
  });

  readonly sortKey: Rule<SortKey> = this.RULE('sortKey', (): SortKey => {
    const expression = this.SUBRULE(this.booleanExpression);
    const direction = this.OPTION(() =>
      this.OR([{ ALT: () => this.CONSUME(t.Asc) }, { ALT: () => this.CONSUME(t.Desc) }])
    );
    const nulls = this.OPTION2(() => {
      this.CONSUME(t.Nulls);
      return this.OR2([{ ALT: () => this.CONSUME(t.First) }, { ALT: () => this.CONSUME(t.Last) }]);
    });
    return {
      expression,
      descending: direction?.tokenType === t.Desc,
      nullsFirst: nulls === undefined ? null : nulls.tokenType === t.First,
    };
  });

  readonly limitCommand: Rule<Command> = this.RULE('limitCommand', (): Command => {
    const first = this.CONSUME(t.Limit);
    const value = this.SUBRULE(this.constant);
    return this.ACTION(() => {
      const source = this.sourceFrom(first);
      const count = value.kind === 'literal' && value.type === 'integer' ? value.value : null;
      if (typeof count !== 'number' || count < 0) {
        throw parsingError(
          source.position,
          `value of [${source.text}] must be a non negative integer, found value [${value.source.text}] type [${typeName(value)}]`
        );
      }
      return { kind: 'limit', count, source };
    });
  });

  readonly sampleCommand: Rule<Command> = this.RULE('sampleCommand', (): Command => {
    const first = this.CONSUME(t.Sample);
    const value = this.SUBRULE(this.constant);
    return this.ACTION(() => {
      const source = this.sourceFrom(first);
      const given = value.kind === 'literal' ? value.value : null;
      const isDouble = value.kind === 'literal' && value.type === 'double';
      if (!isDouble || typeof given !== 'number' || given <= 0 || given >= 1) {
        const shown = isDouble ? javaDouble(Number(given)) : String(given);
        throw parsingError(
          source.position,
          `invalid value for SAMPLE probability [${shown}], expecting a number between 0 and 1, exclusive`
        );
      }
      return { kind: 'sample', probability: given, source };
    });
  });
}
