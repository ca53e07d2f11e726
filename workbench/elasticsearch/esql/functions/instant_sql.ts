/** The text forms of `strict_date_optional_time` that DuckDB is given to read. */
const FORM =
  '[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T([0-9]{2}(:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,9})?)?)?)?(Z|[+-][0-9]{2}(:?[0-9]{2})?)?)?)?)?';

/** SQL of the seconds of an instant in UTC of a text, a TIMESTAMP; null for a text in another form. */
const secondsSql = (text: string): string => {
  const date = `rpad(split_part(${text}, 'T', 1), 10, '-01-01')`;
  const filled = `CASE len(split_part(${text}, 'T', 1)) WHEN 4 THEN ${text} || '-01-01' WHEN 7 THEN ${text} || '-01' ELSE ${date} END`;
  const clock = `regexp_extract(split_part(${text}, 'T', 2), '^[0-9:]*')`;
  const fullClock = `CASE len(${clock}) WHEN 0 THEN '00:00:00' WHEN 2 THEN ${clock} || ':00:00' WHEN 5 THEN ${clock} || ':00' ELSE ${clock} END`;
  const zone = `regexp_extract(split_part(${text}, 'T', 2), '[+-][0-9]{2}(:?[0-9]{2})?$')`;
  const minutes = `CASE WHEN ${zone} = '' THEN 0 ELSE (CASE WHEN ${zone} LIKE '-%' THEN -1 ELSE 1 END) * (substr(${zone}, 2, 2)::INTEGER * 60 + COALESCE(TRY_CAST(right(replace(${zone}, ':', ''), len(replace(${zone}, ':', '')) - 3) AS INTEGER), 0)) END`;
  return `CASE WHEN regexp_full_match(${text}, '${FORM}') THEN TRY_CAST((${filled}) || ' ' || (${fullClock}) AS TIMESTAMP) - to_minutes(${minutes}) END`;
};

/** SQL of so many digits of the second's fraction, as a whole number. */
const fractionSql = (text: string, digits: 3 | 9): string =>
  `rpad(left(regexp_extract(${text}, '[.,]([0-9]{1,9})', 1), ${digits}), ${digits}, '0')::BIGINT`;

/** SQL of the instant of a text, to the millisecond. */
export const instantSql = (text: string): string =>
  `(${secondsSql(text)} + to_milliseconds(${fractionSql(text, 3)}))`;

/** SQL of nanoseconds since the epoch of a text, a HUGEINT. */
export const nanosecondsOfText = (text: string): string =>
  `(epoch_us(${secondsSql(text)})::HUGEINT * 1000 + ${fractionSql(text, 9)})`;
