import type { Subject } from './failures';
import type { Aggregate, Command, Expression, NamedExpression, Query } from './tree';
import { javaDouble } from './java_double';
import { instantText } from './instant';
import type { Scalar, Type, Value } from './value';

/** A part of the text, and where expressions stand in it. */
interface Piece {
  readonly text: string;
  readonly marks: ReadonlyArray<{ subject: Subject; start: number; end: number }>;
}

const plain = (text: string): Piece => ({ text, marks: [] });

const joined = (parts: ReadonlyArray<Piece | string>): Piece =>
  parts.reduce<Piece>((before, part) => {
    const { text, marks } = typeof part === 'string' ? plain(part) : part;
    const offset = before.text.length;
    return {
      text: before.text + text,
      marks: [
        ...before.marks,
        ...marks.map(({ subject, start, end }) => ({
          subject,
          start: start + offset,
          end: end + offset,
        })),
      ],
    };
  }, plain(''));

const list = (pieces: readonly Piece[], separator = ', '): Piece =>
  joined(pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece])));

/** As strong as what needs no parentheses anywhere. */
const PRIMARY = 9;
const NEGATIVE = 6;

export const quoted = (text: string): string =>
  `"${text.replace(/[\\"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign)}"`;

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

const isWide = (scalar: Scalar): boolean => Math.abs(Number(scalar)) > 2147483647;

const scalarText = (scalar: Scalar, type: Type): string => {
  if (type === 'amount') return String(scalar);
  if (type === 'keyword' || type === 'ip') return quoted(String(scalar));
  if (type === 'double') return javaDouble(Number(scalar));
  if (type === 'datetime') return `TO_DATETIME("${instantText(Number(scalar))}")`;
  if (type === 'long') return isWide(scalar) ? String(scalar) : `TO_LONG(${String(scalar)})`;
  return String(scalar);
};

const constantText = (value: Value, type: Type): string => {
  const [first] = value;
  if (first === undefined) return 'null';
  return value.length === 1
    ? scalarText(first, type)
    : `[${value.map((scalar) => scalarText(scalar, type)).join(', ')}]`;
};

interface Strong {
  readonly piece: Piece;
  readonly strength: number;
}

const written = (text: string, args: readonly Piece[]): Piece =>
  joined(
    text
      .split(/\0(\d+)\0/)
      .map((part, index) => (index % 2 === 1 ? (args[Number(part)] ?? '') : part))
  );

const printCall = (call: Extract<Expression, { kind: 'call' }>): Strong => {
  const { model, args } = call;
  const { notation } = model;
  const within = (expression: Expression, least: number): Piece => {
    const { piece, strength } = printStrong(expression);
    return strength >= least ? piece : joined(['(', piece, ')']);
  };
  switch (notation.kind) {
    case 'call':
      return {
        piece: joined([`${model.name}(`, list(args.map((arg) => within(arg, 0))), ')']),
        strength: PRIMARY,
      };
    case 'infix': {
      const { strength } = notation;
      // Comparisons do not stand beside each other; the rest is read from left to right.
      const pieces = args.map((arg, index) =>
        within(arg, index === 0 && strength !== 3 ? strength : strength + 1)
      );
      return { piece: list(pieces, ` ${model.name} `), strength };
    }
    case 'prefix': {
      const { strength } = notation;
      const space = /\w/.test(model.name) ? ' ' : '';
      const operand = args.map((arg) => within(arg, strength === NEGATIVE ? PRIMARY : strength));
      return { piece: joined([`${model.name}${space}`, ...operand]), strength };
    }
    case 'written': {
      const { strength, text } = notation;
      const pieces = args.map((arg) => within(arg, strength + 1));
      const places = args.map((_, index) => `\0${index}\0`);
      return { piece: written(text(places), pieces), strength };
    }
  }
};

/** A name as it is written: in backquotes when it is no plain one. */
const nameText = (name: string): string =>
  /^[\w.]+$/.test(name) ? name : `\`${name.replace(/`/g, '``')}\``;

const markedAs = (subject: Subject, { text, marks }: Piece): Piece => ({
  text,
  marks: [{ subject, start: 0, end: text.length }, ...marks],
});

const printStrong = (expression: Expression): Strong => {
  if (expression.kind === 'call') {
    const { piece, strength } = printCall(expression);
    return { piece: markedAs(expression, piece), strength };
  }
  const text =
    expression.kind === 'column'
      ? nameText(expression.name)
      : constantText(expression.value, expression.type);
  return {
    piece: markedAs(expression, plain(text)),
    strength: text.startsWith('-') ? NEGATIVE : PRIMARY,
  };
};

const print = (expression: Expression): Piece => printStrong(expression).piece;

const printAggregate = (aggregate: Aggregate): Piece => {
  const { name, model, argument, others, where } = aggregate;
  const call = joined([
    `${model.name}(`,
    argument ? list([argument, ...others].map(print)) : '*',
    ')',
  ]);
  return joined([
    `${name} = `,
    markedAs(aggregate, call),
    ...(where ? [' WHERE ', print(where)] : []),
  ]);
};

const printField = ({ name, expression }: NamedExpression): Piece =>
  name === null ? print(expression) : joined([`${name} = `, print(expression)]);

const printCommand = (command: Command): Piece => {
  switch (command.kind) {
    case 'from':
      return plain(`FROM ${command.tables.join(', ')}`);
    case 'row':
      return joined(['ROW ', list(command.fields.map(printField))]);
    case 'where':
      return joined(['WHERE ', print(command.condition)]);
    case 'eval':
      return joined(['EVAL ', list(command.fields.map(printField))]);
    case 'keep':
    case 'drop':
      return plain(`${command.kind.toUpperCase()} ${command.patterns.join(', ')}`);
    case 'rename':
      return plain(`RENAME ${command.pairs.map(({ from, to }) => `${from} AS ${to}`).join(', ')}`);
    case 'limit':
      return plain(`LIMIT ${command.count}`);
    case 'mv_expand':
      return plain(`MV_EXPAND ${command.name}`);
    case 'sort':
      return joined([
        'SORT ',
        list(
          command.keys.map(({ expression, descending, nullsFirst }) =>
            joined([
              print(expression),
              descending ? ' DESC' : '',
              nullsFirst === null ? '' : ` NULLS ${nullsFirst ? 'FIRST' : 'LAST'}`,
            ])
          )
        ),
      ]);
    case 'dissect':
      return joined([
        'DISSECT ',
        print(command.input),
        ` ${quoted(command.pattern)}`,
        command.separator === null ? '' : ` APPEND_SEPARATOR=${quoted(command.separator)}`,
      ]);
    case 'grok':
      return joined(['GROK ', print(command.input), ` ${quoted(command.pattern.text)}`]);
    case 'stats':
    case 'inline stats':
      return joined([
        `${command.kind.toUpperCase()} `,
        list(command.aggregates.map(printAggregate)),
        ...(command.groups.length > 0 ? [' BY ', list(command.groups.map(printField))] : []),
      ]);
  }
};

/** Where an expression stands in the text, as warnings name it. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** A query as text, and the places of its expressions. */
export interface PrintedQuery {
  readonly text: string;
  readonly places: ReadonlyMap<Subject, Place>;
}

/** The name of a column that was given none. */
export const expressionName = (expression: Expression): string =>
  expression.kind === 'column' ? expression.name : expressionText(expression);

/** The text of an expression. */
export const expressionText = (expression: Expression): string => print(expression).text;

export const printQuery = (query: Query): PrintedQuery => {
  const { text, marks } = list(query.map(printCommand), query.length % 2 === 0 ? '\n| ' : ' | ');
  const places = marks.map(({ subject, start, end }): [Subject, Place] => {
    const lines = text.slice(0, start).split('\n');
    const place = {
      line: lines.length,
      column: (lines.at(-1)?.length ?? 0) + 1,
      text: text.slice(start, end),
    };
    return [subject, place];
  });
  return { text, places: new Map(places) };
};
