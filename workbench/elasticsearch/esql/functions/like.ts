import { likeSql } from './like_sql';
import { patternMatch } from './pattern_match';
import { wildcardPattern } from './wildcard_pattern';

/** `*` any text, `?` any character; anchored to the whole text, case-sensitive. */
export const like = patternMatch('like', (text, pattern) =>
  likeSql(text, wildcardPattern(pattern))
);
