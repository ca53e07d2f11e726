import {
  DuckDBScalarFunction,
  LIST,
  listValue,
  VARCHAR,
  type DuckDBConnection,
} from '@duckdb/node-api';
import { inLimitedTime } from '../functions/javascript/limited_time';

/**
 * The SQL name of `(expression, text) -> texts`: what the groups `k0`, `k1` ... of a regular
 * expression of JavaScript take of the first match, null for a group without a part in it; null when
 * there is no match.
 */
export const GROK_FUNCTION = '_workbench_grok';

const groupsOf = ({ groups = {} }: RegExpExecArray): Array<string | null> =>
  Object.entries(groups)
    .filter(([name]) => name.startsWith('k'))
    .map(([, text]: [string, string | undefined]) => text ?? null);

const regexps = new Map<string, RegExp>();

const compiled = (source: string): RegExp => {
  const known = regexps.get(source);
  if (known) return known;
  if (regexps.size >= 100) regexps.clear();
  const regexp = new RegExp(source, 'u');
  regexps.set(source, regexp);
  return regexp;
};

/** Makes the function known. All rows of a call have the same expression. */
export const registerGrok = (connection: DuckDBConnection): void => {
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name: GROK_FUNCTION,
      returnType: LIST(VARCHAR),
      parameterTypes: [VARCHAR, VARCHAR],
      mainFunction: (_info, input, output) => {
        const [sources, texts] = [input.getColumnVector(0), input.getColumnVector(1)];
        const rows = Array.from({ length: input.rowCount }, (_, row): string | null => {
          const text = texts.getItem(row);
          return typeof text === 'string' ? text : null;
        });
        const source = rows.length === 0 ? '' : sources.getItem(0);
        const regexp = compiled(typeof source === 'string' ? source : '');
        const matches: Array<RegExpExecArray | null> = [];
        inLimitedTime('grok pattern matching', () => {
          for (const text of rows) matches.push(text === null ? null : regexp.exec(text));
        });
        matches.forEach((match, row) => {
          output.setItem(row, match && listValue(groupsOf(match)));
        });
        output.flush();
      },
    })
  );
};
