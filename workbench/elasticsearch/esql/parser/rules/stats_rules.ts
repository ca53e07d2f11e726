import type { Rule } from '../query_reader';
import * as t from '../tokens';
import { parsingError } from '../../errors';
import type { AggregateField, Command, NamedExpression } from '../tree';
import { NewColumnRules } from './new_column_rules';

interface StatsParts {
  readonly aggregates: readonly AggregateField[];
  readonly groups: readonly NamedExpression[];
}

/** The commands that group rows: STATS and INLINE STATS. */
export abstract class StatsRules extends NewColumnRules {
  readonly statsCommand: Rule<Command> = this.RULE('statsCommand', (): Command => {
    const first = this.CONSUME(t.Stats);
    const parts = this.SUBRULE(this.statsParts);
    return this.ACTION(() => {
      const source = this.sourceFrom(first);
      if (parts.aggregates.length === 0 && parts.groups.length === 0) {
        throw parsingError(
          source.position,
          `At least one aggregation or grouping expression required in [${source.text}]`
        );
      }
      return { kind: 'stats', ...parts, source };
    });
  });

  readonly statsParts: Rule<StatsParts> = this.RULE('statsParts', (): StatsParts => {
    const aggregates = this.OPTION(() => this.SUBRULE(this.aggregateFields)) ?? [];
    const groups = this.OPTION2(() => this.SUBRULE(this.grouping)) ?? [];
    return { aggregates, groups };
  });

  readonly inlineStatsCommand: Rule<Command> = this.RULE('inlineStatsCommand', (): Command => {
    const first = this.CONSUME(t.InlineStats);
    const aggregates = this.SUBRULE(this.aggregateFields);
    const groups = this.OPTION(() => this.SUBRULE(this.grouping)) ?? [];
    const isDeprecated = /^inlinestats$/i.test(first.image);
    return {
      kind: 'inlineStats',
      aggregates,
      groups,
      isDeprecated,
      source: this.sourceFrom(first),
    };
  });

  readonly aggregateFields: Rule<AggregateField[]> = this.RULE(
    'aggregateFields',
    (): AggregateField[] => {
      const fields: AggregateField[] = [];
      this.AT_LEAST_ONE_SEP({
        SEP: t.Comma,
        DEF: () => fields.push(this.SUBRULE(this.aggregateField)),
      });
      return fields;
    }
  );

  readonly grouping: Rule<NamedExpression[]> = this.RULE('grouping', (): NamedExpression[] => {
    this.CONSUME(t.By);
    return this.SUBRULE(this.fields);
  });
}
