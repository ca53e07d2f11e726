import type { ConformanceCase, ExpectedAnswer } from './conformance_case';
import type { Outcome } from './targets/target';

const IMPLICIT_LIMIT = 'No limit defined, adding default limit of [1000]';

/** Sums of doubles may be made in another order: twelve digits are compared. */
const comparable = (cell: unknown, type: string | undefined): unknown => {
  if (Array.isArray(cell)) return cell.map((item) => comparable(item, type));
  // A cluster's answer is read as JSON, which has no more digits.
  if (typeof cell === 'bigint') return Number(cell);
  return type === 'double' && typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell;
};

const rowsOf = (
  rows: ReadonlyArray<readonly unknown[]>,
  { columns, isUnordered }: ExpectedAnswer
): unknown[] => {
  const compared = rows.map((row) => row.map((cell, at) => comparable(cell, columns[at]?.[1])));
  return isUnordered === true ? compared.map((row) => JSON.stringify(row)).sort() : compared;
};

const warningsOf = (warnings: readonly string[], expected: readonly string[]): string[] =>
  warnings.filter((text) => text !== IMPLICIT_LIMIT || expected.includes(text)).sort();

/** Compares what a target answered with what a case says. */
export const expectOutcome = (outcome: Outcome, conformance: ConformanceCase): void => {
  if ('error' in conformance) {
    const { status = 400, type, reason } = conformance.error;
    expect(outcome).toEqual({
      error: {
        status,
        type,
        reason: typeof reason === 'string' ? reason : expect.stringMatching(reason),
      },
    });
    return;
  }
  if ('error' in outcome) throw new Error(`${outcome.error.type}: ${outcome.error.reason}`);
  const { columns, rows, warnings = [] } = conformance;
  expect({
    columns: outcome.columns.map(({ name, type }) => [name, type]),
    rows: rowsOf(outcome.rows, conformance),
    warnings: warningsOf(outcome.warnings, warnings),
  }).toEqual({
    columns,
    rows: rowsOf(rows, conformance),
    warnings: warningsOf(warnings, warnings),
  });
};
