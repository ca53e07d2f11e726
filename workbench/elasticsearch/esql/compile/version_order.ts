/** Whole numbers sort by their length first. */
const numeric = (part: string): string => `chr(64 + length(${part})::INTEGER) || ${part}`;

const RELEASE = '^[0-9]+(?:\\.[0-9]+)*';
const SEMANTIC = `${RELEASE}(?:-[0-9A-Za-z.-]+)?(?:\\+[0-9A-Za-z.-]+)?$`;

const joined = (list: string, part: (part: string) => string): string =>
  `array_to_string(list_transform(string_split(${list}, '.'), lambda p: ${part('p')}), '.')`;

const ofOne = (version: string): string => {
  const release = joined(`regexp_extract(${version}, '${RELEASE}')`, numeric);
  const suffix = `regexp_replace(${version}, '${RELEASE}', '')`;
  const preRelease = `regexp_extract(${suffix}, '^-([^+]*)', 1)`;
  const ofPreRelease = joined(
    preRelease,
    (part) =>
      `CASE WHEN regexp_full_match(${part}, '[0-9]+') THEN chr(1) || ${numeric(part)} ELSE ${part} END`
  );
  const build = `regexp_extract(${suffix}, '\\+.*$')`;
  return `CASE WHEN regexp_matches(${version}, '${SEMANTIC}') THEN '0' || ${release} || CASE WHEN starts_with(${suffix}, '-') THEN chr(2) || ${ofPreRelease} ELSE chr(3) END || ${build} ELSE '1' || ${version} END`;
};

/**
 * SQL of a text that sorts as the version does: part by part as numbers, a pre-release before its
 * release, and texts that are no versions behind all that are.
 */
export const versionOrder = (sql: string, many: boolean): string =>
  many ? `list_transform(${sql}, lambda v: ${ofOne('v')})` : ofOne(`(${sql})`);
