import type { FunctionDefinition } from '../bind/bound';
import { isAnyNumber, isWholeNumber, wrongCount, wrongType } from './types_fit';

/** A function of one number that gives one of the same type; whole numbers stay what they are. */
const toWhole = (name: string, sqlName: string): FunctionDefinition => ({
  name,
  signature: 'number → the same type',
  values: 'one',
  nulls: 'null',
  resolve: (args, source) => {
    const [number] = args;
    return (
      wrongCount(source, args, 1) ??
      (number && isAnyNumber(number)
        ? { type: number.type }
        : wrongType(source, args, 0, 'numeric'))
    );
  },
  sql: ([number], { type }) =>
    type === 'double' ? `${sqlName}(${number?.sql ?? ''})` : (number?.sql ?? ''),
});

/** Halves go away from zero. */
const round: FunctionDefinition = {
  name: 'round',
  signature: 'number[, integer] → the same type',
  note: 'the second argument is the number of decimals, 0 without it; halves go away from zero',
  values: 'one',
  nulls: 'null when any is null',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 1, 2);
    const [number, decimals] = args;
    if (count !== null || !number) return count ?? '';
    if (!isAnyNumber(number)) return wrongType(source, args, 0, 'numeric');
    return decimals && !isWholeNumber(decimals)
      ? wrongType(source, args, 1, 'whole number except unsigned_long or counter types')
      : { type: number.type };
  },
  sql: ([number, decimals], { type, once }) => {
    const value = once(number?.sql ?? 'NULL');
    if (type !== 'double') {
      if (!decimals) return value;
      const places = once(decimals.sql);
      const unit = once(`pow(10::HUGEINT, least(greatest(-${places}, 0), 37))::HUGEINT`);
      const size = `abs(${value}::HUGEINT)`;
      const rounded = `sign(${value}::HUGEINT)::HUGEINT * ((${size} + ${unit} // 2) // ${unit} * ${unit})`;
      // As in Elasticsearch, a number that has no more digits than are rounded away becomes 0.
      return `(CASE WHEN ${places} >= 0 THEN ${value} WHEN ${places} < -20 OR ${size} < ${unit} THEN 0 * ${value} ELSE TRY_CAST(${rounded} AS ${type === 'integer' ? 'INTEGER' : type === 'long' ? 'BIGINT' : 'UBIGINT'}) END)`;
    }
    const unit = once(decimals ? `pow(10, (${decimals.sql})::DOUBLE)` : '1::DOUBLE');
    const scaled = once(`${value} * ${unit}`);
    // From 2^52 on a double has no decimals.
    return `(CASE WHEN abs(${scaled}) >= 4503599627370496 THEN ${value} WHEN ${unit} = 0 THEN 0 * ${value} ELSE sign(${scaled}) * floor(abs(${scaled}) + 0.5) / ${unit} END)`;
  },
};

/** Down to the nearest of some numbers; below all of them the least. */
const roundTo: FunctionDefinition = {
  name: 'round_to',
  signature: 'number or date, constant, ... → the same type',
  values: 'one',
  nulls: 'null',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 2, Infinity);
    const [value, ...points] = args;
    if (count !== null || !value) return count ?? '';
    const isRoundable = ['integer', 'long', 'double', 'datetime', 'date_nanos', 'null'].includes(
      value.type
    );
    if (!isRoundable) {
      return wrongType(source, args, 0, 'date or numeric except unsigned_long or counter types');
    }
    const open = points.findIndex((point) => point.kind !== 'literal' || point.value === null);
    if (open >= 0) {
      return `round_to points must be constant, received [${points[open]?.source.text ?? ''}]`;
    }
    const other = points.findIndex(
      ({ type }) => type !== value.type && !(isAnyNumber({ ...value, type }) && isAnyNumber(value))
    );
    if (other >= 0) return wrongType(source, args, other + 1, value.type);
    const isDouble = args.some(({ type }) => type === 'double');
    const isLong = args.some(({ type }) => type === 'long');
    return {
      type:
        isAnyNumber(value) && value.type !== 'null'
          ? isDouble
            ? 'double'
            : isLong
              ? 'long'
              : 'integer'
          : value.type,
    };
  },
  sql: ([value, ...points], { once, type }) => {
    const rounded = once(value?.sql ?? 'NULL');
    const list = `list_sort([${points.map(({ sql }) => sql).join(', ')}])`;
    const below = `list_filter(${list}, lambda p: p <= ${rounded})`;
    const cast = type === 'double' ? '::DOUBLE' : type === 'long' ? '::BIGINT' : '';
    return `(CASE WHEN ${rounded} IS NULL THEN NULL WHEN len(${below}) = 0 THEN ${list}[1] ELSE ${below}[-1] END)${cast}`;
  },
};

export const roundings = [toWhole('ceil', 'ceil'), toWhole('floor', 'floor'), round, roundTo];
