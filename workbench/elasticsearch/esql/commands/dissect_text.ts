import type { DissectPattern } from './dissect_pattern';

/**
 * Cuts one text: the value of every key in the order of the pattern, or null when a delimiter is
 * missing. Delimiters are looked for from left to right, the first place of each; repeats of a
 * delimiter give empty values to the keys that follow, or are padding.
 */
export const dissectText = ({ leading, keys }: DissectPattern, text: string): string[] | null => {
  if (text.length <= leading.length || !text.startsWith(leading)) return null;
  const values: string[] = [];
  let at = leading.length;
  while (values.length < keys.length) {
    const key = keys[values.length];
    if (!key) break;
    const { delimiter } = key;
    if (delimiter === '') {
      if (values.length < keys.length - 1) return null;
      values.push(text.slice(at));
      break;
    }
    const end = text.indexOf(delimiter, at);
    if (end < 0) return null;
    values.push(text.slice(at, end));
    at = end + delimiter.length;
    let { padded } = key;
    while (text.startsWith(delimiter, at)) {
      at += delimiter.length;
      if (padded) continue;
      const next = keys[values.length];
      if (!next) break;
      values.push('');
      ({ padded } = next);
    }
  }
  return values;
};
