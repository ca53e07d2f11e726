import { EOF, type IToken } from 'chevrotain';
import { parsingError } from '../errors';
import type { Rule } from './query_reader';
import { StatsRules } from './rules/stats_rules';
import * as t from './tokens';
import type { Command, Query } from './tree';

/** The most commands of a query, as Elasticsearch has it. */
const MAXIMUM_COMMANDS = 500;

/** Reads the tokens of one query and builds its tree; parameters become literals or names here. */
export class EsqlParser extends StatsRules {
  constructor() {
    super();
    this.performSelfAnalysis();
  }

  readonly query: Rule<Query> = this.RULE('query', (): Query => {
    const commands = [this.SUBRULE(this.sourceCommand)];
    this.MANY(() => {
      const pipe = this.CONSUME(t.Pipe);
      this.ACTION(() => this.#checkLength(commands.length, pipe));
      commands.push(this.SUBRULE(this.processingCommand));
    });
    this.CONSUME(EOF);
    return { commands };
  });

  #checkLength(commands: number, pipe: IToken): void {
    if (commands < MAXIMUM_COMMANDS) return;
    throw parsingError(
      this.sourceFrom(pipe).position,
      `ESQL statement exceeded the maximum query depth allowed (${MAXIMUM_COMMANDS})`
    );
  }

  readonly processingCommand: Rule<Command> = this.RULE('processingCommand', (): Command =>
    this.OR([
      { ALT: () => this.SUBRULE(this.whereCommand) },
      { ALT: () => this.SUBRULE(this.evalCommand) },
      { ALT: () => this.SUBRULE(this.dissectCommand) },
      { ALT: () => this.SUBRULE(this.grokCommand) },
      { ALT: () => this.SUBRULE(this.statsCommand) },
      { ALT: () => this.SUBRULE(this.keepCommand) },
      { ALT: () => this.SUBRULE(this.dropCommand) },
      { ALT: () => this.SUBRULE(this.renameCommand) },
      { ALT: () => this.SUBRULE(this.sortCommand) },
      { ALT: () => this.SUBRULE(this.limitCommand) },
      { ALT: () => this.SUBRULE(this.inlineStatsCommand) },
      { ALT: () => this.SUBRULE(this.mvExpandCommand) },
      { ALT: () => this.SUBRULE(this.sampleCommand) },
    ])
  );
}
