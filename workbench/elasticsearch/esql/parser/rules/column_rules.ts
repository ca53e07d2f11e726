import { parsingError } from '../../errors';
import type { Rule } from '../query_reader';
import * as t from '../tokens';
import type { Command, NamePattern, Renaming } from '../tree';

import { RowRules } from './row_rules';

const isStar = ({ name, wildcard }: NamePattern): boolean => wildcard && name === '*';

/** The commands that choose and name columns: KEEP, DROP and RENAME. */
export abstract class ColumnRules extends RowRules {
  readonly keepCommand: Rule<Command> = this.RULE('keepCommand', (): Command => {
    const first = this.CONSUME(t.Keep);
    const names = this.SUBRULE(this.namePatterns);
    return this.ACTION(() => {
      const [, second] = names.filter(isStar);
      if (second) {
        throw parsingError(second.source.position, 'Cannot specify [*] more than once');
      }
      return { kind: 'keep', names, source: this.sourceFrom(first) };
    });
  });

  readonly dropCommand: Rule<Command> = this.RULE('dropCommand', (): Command => {
    const first = this.CONSUME(t.Drop);
    const names = this.SUBRULE(this.namePatterns);
    return this.ACTION(() => {
      const star = names.find(isStar);
      if (star) {
        throw parsingError(star.source.position, 'Removing all fields is not allowed [*]');
      }
      return { kind: 'drop', names, source: this.sourceFrom(first) };
    });
  });

  readonly renameCommand: Rule<Command> = this.RULE('renameCommand', (): Command => {
    const first = this.CONSUME(t.Rename);
    const pairs: Renaming[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: t.Comma,
      DEF: () => pairs.push(this.SUBRULE(this.renaming)),
    });
    return { kind: 'rename', pairs, source: this.sourceFrom(first) };
  });

  /** `old AS new` or `new = old`. */
  readonly renaming: Rule<Renaming> = this.RULE('renaming', (): Renaming => {
    const first = this.LA(1);
    const left = this.SUBRULE(this.namePattern);
    let [from, to] = [left, left];
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.AsOfRename);
          to = this.SUBRULE2(this.namePattern);
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Assign);
          from = this.SUBRULE3(this.namePattern);
        },
      },
    ]);
    return this.ACTION(() => {
      const source = this.sourceFrom(first);
      if (from.wildcard || to.wildcard) {
        throw parsingError(
          source.position,
          `Using wildcards [*] in RENAME is not allowed [${source.text}]`
        );
      }
      return { from, to: to.name, source };
    });
  });
}
