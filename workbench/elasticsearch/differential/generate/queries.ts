import { AGGREGATES } from '../functions/aggregates';
import { BUCKET } from '../functions/calendar';
import { MV_MIN } from '../functions/multi_value';
import type { Parameter } from '../model/function_model';
import { dissectNames } from '../model/dissect_text';
import { GROK_PATTERNS } from './grok_patterns';
import { expressionName } from '../model/print';
import { withColumns, type ModelColumn } from '../model/relation';
import {
  isOrdered,
  type Aggregate,
  type Command,
  type Expression,
  type NamedExpression,
  type Query,
  type SortKey,
} from '../model/tree';
import type { Type } from '../model/value';
import type { Random } from '../random';
import { ExpressionGenerator } from './expressions';
import type { GeneratedTable } from './tables';

const TYPES: Type[] = ['integer', 'long', 'double', 'keyword', 'boolean', 'datetime', 'ip'];

/** Columns of the tables that hold single values. */
const OF_SINGLES = /^(?:id|[bdikl]\w)$/;

const DISSECT_PATTERNS = [
  '%{p},%{q}',
  '%{p} %{q} %{r}',
  '%{}=%{p},',
  'k=%{p}, %{?skip}=%{q}}',
  '%{p->} %{q}',
  '%{+p} %{+p}',
  '%{+p/2} %{+p/1}',
  'a%{p}',
  '%{p}2026',
  '%{p}-%{q}-%{r}T%{s}',
];

/** Makes a random query step by step, with the columns that each step has. */
export class QueryGenerator {
  #columns: readonly ModelColumn[] = [];
  /** Columns that tell every row apart; null when there are none. */
  #key: readonly string[] | null = null;
  #next = 1;
  /** Whether the order of the rows is told. */
  #isSorted = false;

  constructor(
    private readonly random: Random,
    private readonly tables: readonly GeneratedTable[]
  ) {}

  /** One command over a table, with several expressions. */
  expressions(): Query {
    const source = this.random.chance(0.15) ? this.#row() : this.#from();
    const command = this.random.chance(0.75)
      ? this.#eval(this.random.between(1, 4), 3)
      : this.#where(3);
    return [source, command, ...this.#end(0.8)];
  }

  /** A chain of commands. */
  commands(): Query {
    const commands: Command[] = [this.random.chance(0.1) ? this.#row() : this.#from()];
    const count = this.random.between(1, 5);
    while (commands.length <= count) {
      const command = this.#command();
      if (command) commands.push(command);
    }
    return [...commands, ...this.#end(0.7)];
  }

  #end(probability: number): Command[] {
    return this.random.chance(probability) ? [{ kind: 'limit', count: 1000 }] : [];
  }

  #name(): string {
    const fresh = `c${this.#next++}`;
    const [other] = this.#columns
      .filter(({ name }) => name !== 'id')
      .filter(() => this.random.chance(0.1));
    return other && /^\w+$/.test(other.name) ? other.name : fresh;
  }

  #expression(type: Type, depth: number): Expression {
    return new ExpressionGenerator(this.random, this.#columns).make(type, depth);
  }

  #any(depth: number): Expression {
    return this.#expression(this.random.pick(TYPES), depth);
  }

  #add(name: string, expression: Expression): void {
    const { type } = expression;
    if (this.#key?.includes(name) === true) this.#key = null;
    this.#columns = withColumns(this.#columns, [{ name, type, ordered: isOrdered(expression) }]);
  }

  #from(): Command {
    const first = this.random.pick(this.tables);
    const second = this.random.chance(0.15) ? this.random.pick(this.tables) : first;
    const used = first === second ? [first] : [first, second];
    const columns = used.flatMap(({ relation }) => relation.columns);
    this.#columns = columns
      .filter(({ name }, index) => columns.findIndex((other) => other.name === name) === index)
      .sort((left, right) => (left.name < right.name ? -1 : 1));
    this.#key = ['id'];
    return { kind: 'from', tables: used.map(({ name }) => name) };
  }

  #row(): Command {
    const fields = this.random.times(this.random.between(1, 4), (index) => {
      const name = `r${index}`;
      const expression = this.#any(1);
      this.#add(name, expression);
      return { name, expression };
    });
    this.#key = [];
    return { kind: 'row', fields };
  }

  #eval(count: number, depth: number): Command {
    const fields = this.random.times(count, (): NamedExpression => {
      const expression = this.#any(this.random.between(1, depth));
      const name = this.random.chance(0.05) && expression.kind === 'call' ? null : this.#name();
      this.#add(name ?? expressionName(expression), expression);
      return { name, expression };
    });
    return { kind: 'eval', fields };
  }

  #where(depth: number): Command {
    return { kind: 'where', condition: this.#expression('boolean', depth) };
  }

  #command(): Command | null {
    switch (this.random.below(13)) {
      case 0:
      case 1:
        return this.#eval(this.random.between(1, 3), 2);
      case 2:
        return this.#where(2);
      case 3:
        return this.#keepOrDrop();
      case 4:
        return this.#rename();
      case 5:
        return this.#sort();
      case 6:
        return this.#limit();
      case 7:
      case 8:
        return this.#stats();
      case 9:
        return this.#expand();
      case 10:
        return this.#grok();
      case 11:
        return this.#inlineStats();
      default:
        return this.#dissect();
    }
  }

  /** Behind a SORT the order of the rows would not be told any more. */
  #expand(): Command | null {
    const plain = this.#columns.filter(({ name }) => /^[\w.]+$/.test(name));
    if (plain.length === 0 || this.#isSorted) return null;
    const { name } = this.random.pick(plain);
    this.#columns = this.#columns.map((column) =>
      column.name === name ? { ...column, ordered: true } : column
    );
    this.#key = null;
    return { kind: 'mv_expand', name };
  }

  #keepOrDrop(): Command | null {
    const plain = this.#columns.filter(({ name }) => /^[\w.]+$/.test(name));
    if (plain.length < 2) return null;
    const names = this.random.times(this.random.between(1, 4), () => this.random.pick(plain).name);
    const patterns = names.map((name) => (this.random.chance(0.2) ? `${name.slice(0, 1)}*` : name));
    const isMeant = (name: string): boolean =>
      patterns.some((pattern) =>
        pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
      );
    const isKeep = this.random.chance(0.7);
    if (isKeep && this.random.chance(0.2)) patterns.push('*');
    const places = (name: string): number => Math.max(patterns.lastIndexOf(name), -1);
    const left = this.#columns.filter(({ name }) =>
      isKeep ? isMeant(name) || patterns.includes('*') : !isMeant(name)
    );
    if (left.length === 0) return null;
    this.#columns = isKeep ? [...left].sort((a, b) => places(a.name) - places(b.name)) : left;
    this.#checkKey();
    return { kind: isKeep ? 'keep' : 'drop', patterns };
  }

  #checkKey(): void {
    const names = this.#columns.map(({ name }) => name);
    if (this.#key?.some((name) => !names.includes(name)) === true) this.#key = null;
  }

  #rename(): Command | null {
    const plain = this.#columns.filter(({ name }) => /^[\w.]+$/.test(name));
    if (plain.length === 0) return null;
    const { name: from } = this.random.pick(plain);
    const to = this.#name();
    if (from === to) return null;
    this.#columns = this.#columns
      .filter(({ name }) => name !== to)
      .map((column) => (column.name === from ? { ...column, name: to } : column));
    this.#key = this.#key?.includes(to)
      ? null
      : (this.#key?.map((name) => (name === from ? to : name)) ?? null);
    return { kind: 'rename', pairs: [{ from, to }] };
  }

  #sort(): Command | null {
    if (this.#key === null || this.#key.length === 0) return null;
    const column = (name: string): Expression[] =>
      this.#columns
        .filter((entry) => entry.name === name)
        .map((entry) => ({ kind: 'column', ...entry }));
    const some = this.random.times(this.random.between(0, 2), () => this.#any(1));
    const keys = [...some, ...this.#key.flatMap(column)].map((expression): SortKey => ({
      expression,
      descending: this.random.chance(0.5),
      nullsFirst: this.random.pick([null, null, true, false]),
    }));
    this.#isSorted = true;
    return { kind: 'sort', keys };
  }

  /** Which rows are cut off is told only when all of them are in order. */
  #limit(): Command | null {
    return this.#isSorted || this.random.chance(0.1)
      ? { kind: 'limit', count: this.#isSorted ? this.random.between(0, 6) : 0 }
      : null;
  }

  #columnOf(type: Type): Expression | null {
    const fitting = this.#columns.filter((column) => column.type === type);
    if (fitting.length === 0) return null;
    const { name, ordered } = this.random.pick(fitting);
    return { kind: 'column', type, name, ordered };
  }

  #furtherArgument({ type, constant, single }: Parameter, ofColumns: boolean): Expression {
    if (constant) return constant(this.random);
    const argument = (ofColumns ? this.#columnOf(type) : null) ?? this.#expression(type, 0);
    const isMany = argument.kind === 'column' && !OF_SINGLES.test(argument.name);
    return single === true && isMany
      ? { kind: 'call', type, model: MV_MIN, args: [argument] }
      : argument;
  }

  #aggregate(): Aggregate {
    const model = this.random.pick(AGGREGATES);
    const { takes, others = [], gives, ofColumns = false } = this.random.pick(model.forms);
    const types = [...(takes === null ? [] : [takes]), ...others.map(({ type }) => type)];
    if (ofColumns && types.some((type) => this.#columnOf(type) === null)) return this.#aggregate();
    const argument = (type: Type): Expression =>
      (ofColumns ? this.#columnOf(type) : null) ??
      this.#expression(type, this.random.pick([0, 0, 1]));
    return {
      name: `a${this.#next++}`,
      model,
      type: gives,
      argument: takes === null ? null : argument(takes),
      others: others.map((parameter) => this.#furtherArgument(parameter, ofColumns)),
      where: this.random.chance(0.2) ? this.#expression('boolean', 1) : null,
    };
  }

  /** With keys of single values: of several the results are not told. */
  #inlineStats(): Command | null {
    if (this.#isSorted) return null;
    const keys = this.#columns.filter(({ name }) => OF_SINGLES.test(name));
    const groups = this.random
      .times(this.random.between(0, 1), () => keys)
      .filter((columns) => columns.length > 0)
      .map((columns): NamedExpression => {
        const { name, type, ordered } = this.random.pick(columns);
        return { name: null, expression: { kind: 'column', name, type, ordered } };
      });
    const aggregates = this.random.times(this.random.between(1, 2), () => this.#aggregate());
    this.#columns = withColumns(this.#columns, [
      ...aggregates.map(({ name, type, model }) => ({
        name,
        type,
        ordered: model.order === 'told',
      })),
      ...groups.map(({ expression }) => ({
        name: expressionName(expression),
        type: expression.type,
        ordered: true,
      })),
    ]);
    return { kind: 'inline stats', aggregates, groups };
  }

  #grok(): Command {
    const pattern = this.random.pick(GROK_PATTERNS);
    const input = this.#expression('keyword', 0);
    for (const { name, type } of pattern.keys) {
      this.#add(name, { kind: 'column', name, type, ordered: isOrdered(input) });
    }
    return { kind: 'grok', input, pattern };
  }

  #stats(): Command {
    const groups = this.random.times(this.random.pick([0, 1, 1, 2]), (): NamedExpression => {
      const expression = this.random.chance(0.1)
        ? new ExpressionGenerator(this.random, this.#columns).call(BUCKET)
        : this.#any(this.random.pick([0, 0, 0, 1]));
      const name = expression.kind === 'column' ? null : `g${this.#next++}`;
      return { name, expression };
    });
    const named = groups.filter(
      (group, index) =>
        groups.findIndex(
          (other) => expressionName(other.expression) === expressionName(group.expression)
        ) === index
    );
    const aggregates = this.random.times(this.random.between(1, 3), () => this.#aggregate());
    const keys = named.map(({ name, expression }): ModelColumn => ({
      name: name ?? expressionName(expression),
      type: expression.type,
      ordered: true,
    }));
    this.#columns = [
      ...aggregates.map(({ name, type, model }) => ({
        name,
        type,
        ordered: model.order === 'told',
      })),
      ...keys,
    ];
    this.#key = keys.map(({ name }) => name);
    this.#isSorted = false;
    return { kind: 'stats', aggregates, groups: named };
  }

  #dissect(): Command {
    const pattern = this.random.pick(DISSECT_PATTERNS);
    const input = this.#expression('keyword', 0);
    for (const name of dissectNames(pattern)) {
      this.#columns = withColumns(this.#columns, [
        { name, type: 'keyword', ordered: isOrdered(input) },
      ]);
    }
    const separator = this.random.chance(0.3) ? '-' : null;
    return { kind: 'dissect', input, pattern, separator };
  }
}
