import { malformed } from './filter_errors';
import { allow, isRecord } from './json';

const clausesOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** How many of `count` clauses must match: `2`, `-1`, `"75%"`, `"-25%"`; out of range is cut to it. */
const leastMatching = (value: unknown, count: number): number => {
  const text = String(value).trim();
  const match = /^(-?\d{1,9})(%?)$/.exec(text);
  if (!match)
    throw malformed(`[bool] minimum_should_match [${text.slice(0, 100)}] is not supported`);
  const number = Number(match[1]);
  const share = match[2] === '%' ? Math.trunc((count * number) / 100) : number;
  return share < 0 ? Math.max(0, count + share) : share;
};

/** SQL of a `bool` query; `toSql` is that of a clause. */
export const bool = (body: unknown, toSql: (clause: unknown) => string): string => {
  if (!isRecord(body)) throw malformed('[bool] query malformed, no start_object after query name');
  allow(body, 'bool', 'must', 'filter', 'should', 'must_not', 'minimum_should_match');
  const all = [...clausesOf(body.must), ...clausesOf(body.filter)].map(toSql);
  const should = clausesOf(body.should).map(toSql);
  const least =
    body.minimum_should_match === undefined
      ? Number(all.length === 0 && should.length > 0)
      : leastMatching(body.minimum_should_match, should.length);
  if (least > should.length) all.push('FALSE');
  else if (least === 1) all.push(`(${should.join(' OR ')})`);
  else if (least > 1)
    all.push(`(${should.map((sql) => `(${sql})::INTEGER`).join(' + ')}) >= ${least}`);
  all.push(...clausesOf(body.must_not).map((clause) => `NOT ${toSql(clause)}`));
  return all.length === 0 ? 'TRUE' : `(${all.join(' AND ')})`;
};
