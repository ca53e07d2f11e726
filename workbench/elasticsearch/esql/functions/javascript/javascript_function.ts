import {
  DuckDBScalarFunction,
  LIST,
  listValue,
  VARCHAR,
  type DuckDBConnection,
} from '@duckdb/node-api';
import type { CallSite } from '../../bind/bound';
import { inLimitedTime } from './limited_time';

/** What an evaluation in JavaScript gives: a text, null, or why it failed. */
export type Evaluated = string | null | { readonly failure: string };

/** A function of texts that SQL cannot work out. It is the same for the same texts. */
export interface JavascriptFunction {
  /** The name in SQL. */
  readonly name: string;
  readonly parameters: number;
  /** What is said to have been interrupted when the rows of a vector take too long. */
  readonly mayTakeLong?: string;
  /** Of the arguments of a row, none of which is null. */
  evaluate(...texts: readonly string[]): Evaluated;
}

/** In SQL a list: of the text, or of null and the failure behind it. */
const listOf = (evaluated: Evaluated): Array<string | null> | null => {
  if (evaluated === null) return null;
  return typeof evaluated === 'string' ? [evaluated] : [null, evaluated.failure];
};

/** Makes functions known to the database of a connection. */
export const registerJavascript = (
  connection: DuckDBConnection,
  functions: readonly JavascriptFunction[]
): void => {
  for (const { name, parameters, mayTakeLong, evaluate } of functions) {
    connection.registerScalarFunction(
      DuckDBScalarFunction.create({
        name,
        returnType: LIST(VARCHAR),
        parameterTypes: Array.from({ length: parameters }, () => VARCHAR),
        mainFunction: (_info, input, output) => {
          const columns = Array.from({ length: parameters }, (_, column) =>
            input.getColumnVector(column)
          );
          const evaluated: Evaluated[] = [];
          const evaluateAll = (): void => {
            for (let row = 0; row < input.rowCount; row++) {
              const texts = columns.flatMap((column) => {
                const text = column.getItem(row);
                return typeof text === 'string' ? [text] : [];
              });
              evaluated.push(texts.length === parameters ? evaluate(...texts) : null);
            }
          };
          if (mayTakeLong === undefined) evaluateAll();
          else inLimitedTime(mayTakeLong, evaluateAll);
          evaluated.forEach((result, row) => {
            const list = listOf(result);
            output.setItem(row, list && listValue(list));
          });
          output.flush();
        },
      })
    );
  }
};

/** SQL of the text that a function gives of the SQL of its arguments; a failure gives null and is told. */
export const javascriptSql = (
  { name }: JavascriptFunction,
  args: readonly string[],
  { once, failing }: Pick<CallSite, 'once' | 'failing'>,
  value: (text: string) => string = (text) => text
): string => {
  const result = once(`${name}(${args.map((arg) => `(${arg})::VARCHAR`).join(', ')})`);
  return failing({
    when: `len(${result}) > 1`,
    message: `${result}[2]`,
    value: value(`${result}[1]`),
  });
};
