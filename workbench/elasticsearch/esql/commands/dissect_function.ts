import {
  DuckDBScalarFunction,
  LIST,
  listValue,
  VARCHAR,
  type DuckDBConnection,
} from '@duckdb/node-api';
import { readDissectPattern, type DissectPattern } from './dissect_pattern';
import { dissectText } from './dissect_text';

/** The SQL name of `(pattern, text) -> texts`: the values of the pattern's keys, or null. */
export const DISSECT_FUNCTION = '_workbench_dissect';

/** Makes the function known, for values that stand inside lists; single ones are cut in plain SQL. */
export const registerDissect = (connection: DuckDBConnection): void => {
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name: DISSECT_FUNCTION,
      returnType: LIST(VARCHAR),
      parameterTypes: [VARCHAR, VARCHAR],
      mainFunction: (_info, input, output) => {
        const patterns = new Map<string, DissectPattern | string>();
        const [written, texts] = [input.getColumnVector(0), input.getColumnVector(1)];
        for (let row = 0; row < input.rowCount; row++) {
          const [pattern, text] = [written.getItem(row), texts.getItem(row)];
          if (typeof pattern !== 'string' || typeof text !== 'string') {
            output.setItem(row, null);
            continue;
          }
          const read = patterns.get(pattern) ?? readDissectPattern(pattern);
          patterns.set(pattern, read);
          const values = typeof read === 'string' ? null : dissectText(read, text);
          output.setItem(row, values && listValue(values));
        }
        output.flush();
      },
    })
  );
};
