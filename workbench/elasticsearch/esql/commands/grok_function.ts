import { createContext, Script } from 'node:vm';
import {
  DuckDBScalarFunction,
  LIST,
  listValue,
  VARCHAR,
  type DuckDBConnection,
} from '@duckdb/node-api';

/**
 * The SQL name of `(expression, text) -> texts`: what the groups `k0`, `k1` ... of a regular
 * expression of JavaScript take of the first match, null for a group without a part in it; null when
 * there is no match.
 */
export const GROK_FUNCTION = '_workbench_grok';

/** The longest that the texts of one vector may take, in milliseconds. */
const LONGEST = 2_000;

const matching = new Script(
  'matches = texts.map((text) => text === null ? null : regexp.exec(text))'
);

const context = createContext({ matches: [], texts: [], regexp: /(?:)/ });

const isTimeout = (thrown: unknown): boolean =>
  typeof thrown === 'object' &&
  thrown !== null &&
  'code' in thrown &&
  thrown.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/** The first match in each text. An expression that goes back and forth too long is stopped. */
const matchesOf = (regexp: RegExp, texts: ReadonlyArray<string | null>): unknown[] => {
  context.regexp = regexp;
  context.texts = texts;
  try {
    matching.runInContext(context, { timeout: LONGEST });
    return Array.isArray(context.matches) ? context.matches : [];
  } catch (thrown) {
    if (isTimeout(thrown)) {
      throw new Error(`grok pattern matching was interrupted after [${LONGEST}] ms`);
    }
    throw thrown;
  }
};

const groupsOf = (match: unknown): Array<string | null> | null => {
  if (typeof match !== 'object' || match === null || !('groups' in match)) return null;
  const { groups } = match;
  if (typeof groups !== 'object' || groups === null) return [];
  return Object.entries(groups)
    .filter(([name]) => name.startsWith('k'))
    .map(([, text]) => (typeof text === 'string' ? text : null));
};

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
        const matches = matchesOf(compiled(typeof source === 'string' ? source : ''), rows);
        matches.forEach((match, row) => {
          const groups = groupsOf(match);
          output.setItem(row, groups && listValue(groups));
        });
        output.flush();
      },
    })
  );
};
