import { parsingError } from '../../errors';
import type { Rule } from '../query_reader';
import * as t from '../tokens';
import type { Command } from '../tree';
import { ColumnRules } from './column_rules';

/** The commands that make new columns of each row: EVAL, DISSECT and GROK. */
export abstract class NewColumnRules extends ColumnRules {
  readonly evalCommand: Rule<Command> = this.RULE('evalCommand', (): Command => {
    const first = this.CONSUME(t.Eval);
    const fields = this.SUBRULE(this.fields);
    return { kind: 'eval', fields, source: this.sourceFrom(first) };
  });

  readonly dissectCommand: Rule<Command> = this.RULE('dissectCommand', (): Command => {
    const first = this.CONSUME(t.Dissect);
    const input = this.SUBRULE(this.primaryExpression);
    const pattern = this.SUBRULE(this.string);
    let appendSeparator = '';
    this.OPTION(() => {
      const option = this.CONSUME(t.Identifier);
      this.CONSUME(t.Assign);
      appendSeparator = this.SUBRULE2(this.string);
      this.ACTION(() => {
        if (option.image.toLowerCase() !== 'append_separator') {
          throw parsingError(
            this.sourceOf(option, option).position,
            `Invalid option for dissect: [${option.image}]`
          );
        }
      });
    });
    return { kind: 'dissect', input, pattern, appendSeparator, source: this.sourceFrom(first) };
  });

  readonly grokCommand: Rule<Command> = this.RULE('grokCommand', (): Command => {
    const first = this.CONSUME(t.Grok);
    const input = this.SUBRULE(this.primaryExpression);
    const pattern = this.SUBRULE(this.string);
    return { kind: 'grok', input, pattern, source: this.sourceFrom(first) };
  });
}
