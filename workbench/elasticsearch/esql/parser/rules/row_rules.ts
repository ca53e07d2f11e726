import { parsingError } from '../../errors';
import type { Rule } from '../query_reader';
import * as t from '../tokens';
import type { Command, SortKey } from '../tree';
import { SourceRules } from './source_rules';

/** The commands that choose, order and cut rows: WHERE, SORT and LIMIT. */
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
    const value = this.SUBRULE(this.primaryExpression);
    return this.ACTION(() => {
      const source = this.sourceFrom(first);
      const count = value.kind === 'literal' ? value.value : null;
      if (typeof count !== 'number' || !Number.isInteger(count) || count < 0) {
        throw parsingError(
          source.position,
          `value of [${source.text}] must be a non negative integer, found value [${value.source.text}]`
        );
      }
      return { kind: 'limit', count, source };
    });
  });
}
