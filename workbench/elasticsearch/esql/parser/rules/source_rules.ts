import type { Rule } from '../query_reader';
import * as t from '../tokens';
import type { Command, NamePattern } from '../tree';
import { FieldRules } from './field_rules';

/** The commands that a query starts with: FROM and ROW. */
export abstract class SourceRules extends FieldRules {
  readonly sourceCommand: Rule<Command> = this.RULE('sourceCommand', (): Command =>
    this.OR([
      { ALT: () => this.SUBRULE(this.fromCommand) },
      { ALT: () => this.SUBRULE(this.rowCommand) },
    ])
  );

  readonly fromCommand: Rule<Command> = this.RULE('fromCommand', (): Command => {
    const first = this.CONSUME(t.From);
    const lists: string[][] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: t.Comma,
      DEF: () => lists.push(this.SUBRULE(this.indexPatterns)),
    });
    const metadata = this.OPTION(() => this.SUBRULE(this.metadata)) ?? [];
    return this.ACTION(() => ({
      kind: 'from',
      patterns: lists.flat(),
      metadata,
      source: this.sourceFrom(first),
    }));
  });

  readonly metadata: Rule<NamePattern[]> = this.RULE('metadata', (): NamePattern[] => {
    const metadata: NamePattern[] = [];
    this.CONSUME(t.Metadata);
    this.AT_LEAST_ONE_SEP({
      SEP: t.Comma,
      DEF: () => {
        const name = this.CONSUME(t.UnquotedSource);
        metadata.push({ name: name.image, wildcard: false, source: this.sourceFrom(name) });
      },
    });
    return metadata;
  });

  /**
   * `name`, `"name, name"`, `cluster:name` or `name::selector`; what a name may be is for the binder
   * to say.
   */
  readonly indexPatterns: Rule<string[]> = this.RULE('indexPatterns', (): string[] => {
    const first = this.SUBRULE(this.indexNames);
    let separator = '';
    const rest = this.OPTION(() => {
      const token = this.OR([
        { ALT: () => this.CONSUME(t.Colon) },
        { ALT: () => this.CONSUME(t.CastOperator) },
      ]);
      separator = token.image;
      return this.SUBRULE2(this.indexNames);
    });
    return this.ACTION(() =>
      rest === undefined ? first : [`${first.join(',')}${separator}${rest.join(',')}`]
    );
  });

  readonly indexNames: Rule<string[]> = this.RULE('indexNames', (): string[] =>
    this.OR([
      { ALT: () => [this.CONSUME(t.UnquotedSource).image] },
      {
        ALT: () => {
          const names = this.SUBRULE(this.string);
          return this.ACTION(() => names.split(',').map((name) => name.trim()));
        },
      },
    ])
  );

  readonly rowCommand: Rule<Command> = this.RULE('rowCommand', (): Command => {
    const first = this.CONSUME(t.Row);
    const fields = this.SUBRULE(this.fields);
    return { kind: 'row', fields, source: this.sourceFrom(first) };
  });
}
