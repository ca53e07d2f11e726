import type { EsqlAnswer } from '../engine';
import { jsonText } from '../http/json_text';
import { expectedWarnings } from './model/expected_warnings';
import { instantText } from './model/instant';
import { printQuery } from './model/print';
import type { ModelColumn } from './model/relation';
import type { ModelAnswer } from './model/run_query';
import { SIGNIFICANT } from './model/significant';
import type { Query } from './model/tree';
import type { Scalar, Type, Value } from './model/value';

const ANSWER_TYPES: Partial<Record<Type, string>> = { datetime: 'date' };

const scalarCell = (scalar: Scalar, type: Type): unknown => {
  if (type === 'datetime') return instantText(Number(scalar));
  if (type === 'long') return Number.isSafeInteger(Number(scalar)) ? Number(scalar) : scalar;
  return type === 'double' ? Number(Number(scalar).toPrecision(SIGNIFICANT)) : scalar;
};

const byText = (left: unknown, right: unknown): number => {
  const [one, other] = [jsonText(left), jsonText(right)];
  return one < other ? -1 : one > other ? 1 : 0;
};

/** Several values in an order that is not told are compared as a set with repeats. */
const inOneOrder = (cell: unknown, { type, ordered }: ModelColumn): unknown => {
  const rounded = (value: unknown): unknown =>
    type === 'double' && typeof value === 'number'
      ? Number(value.toPrecision(SIGNIFICANT))
      : value === 0
        ? 0
        : value;
  if (!Array.isArray(cell)) return rounded(cell);
  const values = cell.map(rounded);
  return ordered ? values : values.sort(byText);
};

const modelCell = (value: Value, column: ModelColumn): unknown => {
  const cells = value.map((scalar) => scalarCell(scalar, column.type));
  return inOneOrder(cells.length > 1 ? cells : (cells[0] ?? null), column);
};

const rowTexts = (rows: ReadonlyArray<readonly unknown[]>, ordered: boolean): string[] => {
  const texts = rows.map((row) => jsonText(row));
  return ordered ? texts : texts.sort();
};

/** What differs between the engine's answer and the model's; null when nothing does. */
export const difference = (query: Query, model: ModelAnswer, answer: EsqlAnswer): string | null => {
  const { columns, rows, ordered } = model.relation;
  const expectedColumns = columns.map(({ name, type }) => `${name}:${ANSWER_TYPES[type] ?? type}`);
  const foundColumns = answer.columns.map(({ name, type }) => `${name}:${type}`);
  if (expectedColumns.join() !== foundColumns.join()) {
    return `columns\n  expected ${expectedColumns.join(', ')}\n  found    ${foundColumns.join(', ')}`;
  }
  const expectedRows = rowTexts(
    rows.map((row) => columns.map((column) => modelCell(row.get(column.name) ?? [], column))),
    ordered
  );
  const foundRows = rowTexts(
    answer.values.map((row) =>
      columns.map((column, index) => inOneOrder(row[index] ?? null, column))
    ),
    ordered
  );
  const wrong = expectedRows.findIndex((row, index) => row !== foundRows[index]);
  if (wrong >= 0 || expectedRows.length !== foundRows.length) {
    return [
      `rows (${expectedRows.length} expected, ${foundRows.length} found)`,
      `  expected ${expectedRows[wrong] ?? 'no more'}`,
      `  found    ${foundRows[wrong < 0 ? expectedRows.length : wrong] ?? 'no more'}`,
    ].join('\n');
  }
  const { certain, possible } = expectedWarnings(query, model, printQuery(query).places);
  const missing = [...certain].filter((warning) => !answer.warnings.includes(warning));
  const surplus = answer.warnings.filter((warning) => !possible.has(warning));
  if (missing.length === 0 && surplus.length === 0) return null;
  return [
    'warnings',
    ...missing.map((text) => `  missing ${text}`),
    ...surplus.map((text) => `  surplus ${text}`),
  ].join('\n');
};
