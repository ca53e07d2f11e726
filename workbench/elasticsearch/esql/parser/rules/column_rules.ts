import { parsingError } from '../../errors';
import type { Rule } from '../query_reader';
import * as t from '../tokens';
import type { Command, NamePattern } from '../tree';
import { RowRules } from './row_rules';

interface Renaming {
  readonly from: NamePattern;
  readonly to: string;
}

/** The commands that choose and name columns: KEEP, DROP and RENAME. */
export abstract class ColumnRules extends RowRules {
  readonly keepCommand: Rule<Command> = this.RULE('keepCommand', (): Command => {
    const first = this.CONSUME(t.Keep);
    const names = this.SUBRULE(this.namePatterns);
    return { kind: 'keep', names, source: this.sourceFrom(first) };
  });

  readonly dropCommand: Rule<Command> = this.RULE('dropCommand', (): Command => {
    const first = this.CONSUME(t.Drop);
    const names = this.SUBRULE(this.namePatterns);
    return { kind: 'drop', names, source: this.sourceFrom(first) };
  });

  readonly renameCommand: Rule<Command> = this.RULE('renameCommand', (): Command => {
    const first = this.CONSUME(t.Rename);
    const pairs: Renaming[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: t.Comma,
      DEF: () => pairs.push(this.SUBRULE(this.renaming)),
    });
    return this.ACTION(() => {
      const wild = pairs.find(({ from }) => from.wildcard);
      if (wild) {
        throw parsingError(
          wild.from.source.position,
          `Using wildcards [*] in RENAME is not allowed [${wild.from.source.text}]`
        );
      }
      return { kind: 'rename', pairs, source: this.sourceFrom(first) };
    });
  });

  /** `old AS new` or `new = old`. */
  readonly renaming: Rule<Renaming> = this.RULE('renaming', (): Renaming => {
    const left = this.SUBRULE(this.namePattern);
    return this.OR([
      {
        ALT: () => {
          this.CONSUME(t.AsOfRename);
          const to = this.SUBRULE2(this.namePattern);
          return { from: left, to: to?.name };
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Assign);
          const from = this.SUBRULE3(this.namePattern);
          return { from, to: left?.name };
        },
      },
    ]);
  });
}
