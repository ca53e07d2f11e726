import { parsingError } from '../../errors';
import type { Rule } from '../query_reader';
import * as t from '../tokens';
import type { Source } from '../../position';
import type { Command, Expression } from '../tree';
import { ColumnRules } from './column_rules';

interface DissectOption {
  readonly name: string;
  readonly value: Expression;
}

/** The commands that make new columns, or rows, of each row: EVAL, DISSECT, GROK and MV_EXPAND. */
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
    const options: DissectOption[] = [];
    this.OPTION(() =>
      this.AT_LEAST_ONE_SEP({
        SEP: t.Comma,
        DEF: () => options.push(this.SUBRULE(this.dissectOption)),
      })
    );
    return this.ACTION(() => {
      const source = this.sourceFrom(first);
      let appendSeparator = '';
      for (const { name, value } of options) {
        if (name.toLowerCase() !== 'append_separator') {
          throw parsingError(source.position, `Invalid option for dissect: [${name}]`);
        }
        const separator = value.kind === 'literal' ? value.value : null;
        if (typeof separator !== 'string') {
          throw parsingError(
            source.position,
            `Invalid value for dissect append_separator: expected a string, but was [${value.source.text}]`
          );
        }
        appendSeparator = separator;
      }
      return { kind: 'dissect', input, pattern, appendSeparator, source };
    });
  });

  readonly dissectOption: Rule<DissectOption> = this.RULE('dissectOption', (): DissectOption => {
    const name = this.CONSUME(t.Identifier).image;
    this.CONSUME(t.Assign);
    return { name, value: this.SUBRULE(this.constant) };
  });

  readonly grokCommand: Rule<Command> = this.RULE('grokCommand', (): Command => {
    const first = this.CONSUME(t.Grok);
    const input = this.SUBRULE(this.primaryExpression);
    const patterns: Array<{ text: string; source: Source }> = [];
    this.AT_LEAST_ONE_SEP({
      SEP: t.Comma,
      DEF: () => {
        const start = this.LA(1);
        const text = this.SUBRULE(this.string);
        patterns.push({ text, source: this.sourceFrom(start) });
      },
    });
    return { kind: 'grok', input, patterns, source: this.sourceFrom(first) };
  });

  readonly mvExpandCommand: Rule<Command> = this.RULE('mvExpandCommand', (): Command => {
    const first = this.CONSUME(t.MvExpand);
    const start = this.LA(1);
    const name = this.SUBRULE(this.qualifiedName);
    const column = { kind: 'column' as const, name, source: this.sourceFrom(start) };
    return { kind: 'mvExpand', column, source: this.sourceFrom(first) };
  });
}
