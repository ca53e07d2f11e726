import { sqlText } from '../../storage/identifier';
import type { Plan } from '../compile/plan';
import type { DissectKey, DissectPattern } from './dissect_pattern';

const quoted = (text: string): string =>
  [...text].map((character) => (/[\w\s]/.test(character) ? character : `\\${character}`)).join('');

const lengthOf = (text: string): number => [...text].length;

/** Keys that repeats of a delimiter may give an empty value to: up to the first that is padded. */
const swallowable = (keys: readonly DissectKey[], from: number): { most: number; all: boolean } => {
  const padded = keys.findIndex((key, index) => index >= from && key.padded);
  return padded < 0
    ? { most: keys.length - from, all: false }
    : { most: padded - from + 1, all: true };
};

/** SQL of a text behind the text before the first key; null where it does not start so. */
const withoutLeading = (text: string, leading: string): string =>
  `CASE WHEN length(${text}) > ${lengthOf(leading)} AND starts_with(${text}, ${sqlText(leading)}) THEN substr(${text}, ${lengthOf(leading) + 1}) END`;

/** SQL of what stands before the first place of a delimiter; null without one. */
const before = (text: string, delimiter: string): string =>
  `left(${text}, nullif(strpos(${text}, ${sqlText(delimiter)}), 0) - 1)`;

/** SQL of what stands behind it. */
const behindOf = (text: string, delimiter: string): string =>
  `substr(${text}, nullif(strpos(${text}, ${sqlText(delimiter)}), 0) + ${lengthOf(delimiter)})`;

/** Two keys, of which the last takes nothing where the delimiter before it is repeated. */
const ofTwoKeys = (
  plan: Plan,
  text: string,
  [first, last]: readonly [DissectKey, DissectKey]
): string[] => {
  const behind = plan.define(behindOf(text, first.delimiter));
  const rest = last.delimiter === '' ? behind : before(behind, last.delimiter);
  return [
    plan.define(before(text, first.delimiter)),
    plan.define(
      `CASE WHEN starts_with(${behind}, ${sqlText(first.delimiter)}) THEN '' ELSE ${rest} END`
    ),
  ];
};

/**
 * Adds steps that cut a single text in SQL, as `dissectText` does. Returns the columns of the keys'
 * values; that of the last key is null when the pattern does not fit.
 */
export const dissectSql = (
  plan: Plan,
  input: string,
  { leading, keys }: DissectPattern
): string[] => {
  const define = (sql: string): string => plan.define(sql);
  const [first, second] = keys;
  if (keys.length === 2 && first && second && !first.padded && first.delimiter !== '') {
    const text = leading === '' ? input : define(withoutLeading(input, leading));
    return ofTwoKeys(plan, text, [first, second]);
  }
  let rest = define(leading === '' ? `nullif(${input}, '')` : withoutLeading(input, leading));
  /** How many of the next keys are empty, since their delimiter was repeated. */
  let empty: string | null = null;
  const unlessEmpty = (whenEmpty: string, sql: string): string =>
    empty === null ? sql : `CASE WHEN ${empty} > 0 THEN ${whenEmpty} ELSE ${sql} END`;
  return keys.map((key, index) => {
    const isLast = index === keys.length - 1;
    if (key.delimiter === '') return define(isLast ? unlessEmpty("''", rest) : 'NULL::VARCHAR');
    const delimiter = sqlText(key.delimiter);
    const place = define(`strpos(${rest}, ${delimiter})`);
    const value = define(
      unlessEmpty("''", `CASE WHEN ${place} > 0 THEN left(${rest}, ${place} - 1) END`)
    );
    if (isLast) return value;
    const behind = define(
      unlessEmpty(
        rest,
        `CASE WHEN ${place} > 0 THEN substr(${rest}, ${place} + ${lengthOf(key.delimiter)}) END`
      )
    );
    const repeats = `(length(${behind}) - length(regexp_replace(${behind}, ${sqlText(`^(?:${quoted(key.delimiter)})+`)}, ''))) // ${lengthOf(key.delimiter)}`;
    const repeated = define(
      unlessEmpty('0', `CASE WHEN starts_with(${behind}, ${delimiter}) THEN ${repeats} ELSE 0 END`)
    );
    const { most, all } = key.padded ? { most: 0, all: true } : swallowable(keys, index + 1);
    const taken = all ? repeated : `least(${repeated}, ${most})`;
    rest = define(`substr(${behind}, ${taken} * ${lengthOf(key.delimiter)} + 1)`);
    empty = define(unlessEmpty(`${empty ?? ''} - 1`, `least(${repeated}, ${most})`));
    return value;
  });
};
