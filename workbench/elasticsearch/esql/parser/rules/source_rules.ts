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
    const patterns = [this.SUBRULE(this.indexPattern)];
    const metadata: NamePattern[] = [];
    this.MANY(() => {
      this.CONSUME(t.Comma);
      patterns.push(this.SUBRULE2(this.indexPattern));
    });
    this.OPTION(() => {
      this.CONSUME(t.Metadata);
      this.AT_LEAST_ONE_SEP({
        SEP: t.Comma,
        DEF: () => {
          const name = this.CONSUME(t.UnquotedSource);
          metadata.push({ name: name.image, wildcard: false, source: this.sourceFrom(name) });
        },
      });
    });
    return { kind: 'from', patterns, metadata, source: this.sourceFrom(first) };
  });

  /** `name`, `"name"` or `cluster:name`; what a name may be is for the binder to say. */
  readonly indexPattern: Rule<string> = this.RULE('indexPattern', (): string => {
    const first = this.SUBRULE(this.indexName);
    const rest = this.OPTION(() => {
      this.CONSUME(t.Colon);
      return this.SUBRULE2(this.indexName);
    });
    return rest === undefined ? first : `${first}:${rest}`;
  });

  readonly indexName: Rule<string> = this.RULE('indexName', (): string =>
    this.OR([
      { ALT: () => this.CONSUME(t.UnquotedSource).image },
      { ALT: () => this.SUBRULE(this.string) },
    ])
  );

  readonly rowCommand: Rule<Command> = this.RULE('rowCommand', (): Command => {
    const first = this.CONSUME(t.Row);
    const fields = this.SUBRULE(this.fields);
    return { kind: 'row', fields, source: this.sourceFrom(first) };
  });
}
