import { cutText } from '../common/result/cut_text';

const LONGEST = 300;

/**
 * A text from outside as it may stand in a log: quoted, cut, one line of printable ASCII, everything
 * else as `\uXXXX`. So nobody forges a line or turns a terminal's text around.
 */
export const logText = (text: string): string =>
  JSON.stringify(cutText(text, LONGEST)).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
