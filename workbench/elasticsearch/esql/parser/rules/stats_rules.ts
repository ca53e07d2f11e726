import type { Rule } from '../query_reader';
import * as t from '../tokens';
import type { AggregateField, Command, NamedExpression } from '../tree';
import { NewColumnRules } from './new_column_rules';

/** The command that groups rows: STATS. */
export abstract class StatsRules extends NewColumnRules {
  readonly statsCommand: Rule<Command> = this.RULE('statsCommand', (): Command => {
    const first = this.CONSUME(t.Stats);
    const aggregates: AggregateField[] = [];
    let groups: NamedExpression[] = [];
    this.OPTION(() => {
      this.AT_LEAST_ONE_SEP({
        SEP: t.Comma,
        DEF: () => aggregates.push(this.SUBRULE(this.aggregateField)),
      });
    });
    this.OPTION2(() => {
      this.CONSUME(t.By);
      groups = this.SUBRULE(this.fields);
    });
    return { kind: 'stats', aggregates, groups, source: this.sourceFrom(first) };
  });
}
