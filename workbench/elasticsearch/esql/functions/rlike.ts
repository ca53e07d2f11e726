import { sqlText } from '../../storage/identifier';
import { likeSql } from './like_sql';
import { luceneRegexp } from './lucene_regexp';
import { patternMatch } from './pattern_match';

/** Lucene's regular expression, anchored to the whole text; `.` is any character, line breaks too. */
export const rlike = patternMatch('rlike', (text, pattern) => {
  const { re2, pieces } = luceneRegexp(pattern);
  // A pattern of literals and `.*` only is many times faster as LIKE.
  return pieces ? likeSql(text, pieces) : `regexp_full_match(${text}, ${sqlText(re2)}, 's')`;
});
