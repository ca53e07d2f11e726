import { sqlText } from '../../storage/identifier';
import type { Piece } from './lucene_regexp';

const quoted = (text: string): string =>
  text.replace(/[^A-Za-z0-9\u0080-\uffff]/g, (sign) => (sign === '\0' ? '\\x00' : `\\${sign}`));

const asRegexp = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => (piece === 'any' ? '.*' : piece === 'one' ? '.' : quoted(piece.text)))
    .join('');

/** SQL of whether a text is made of pieces. LIKE without an escape is the fast form of DuckDB. */
export const likeSql = (text: string, pieces: readonly Piece[]): string => {
  if (pieces.every((piece) => typeof piece === 'object')) {
    return `(${text} = ${sqlText(pieces.map((piece) => (typeof piece === 'object' ? piece.text : '')).join(''))})`;
  }
  const isSpecial = (piece: Piece): boolean =>
    typeof piece === 'object' && /[%_\\]/.test(piece.text);
  // DuckDB's LIKE tries all ways to fit such a pattern, which takes forever and cannot be stopped.
  const jumps = pieces.filter((piece, at) => piece === 'any' && pieces[at - 1] !== 'any').length;
  if (jumps > 1 && pieces.some((piece) => piece === 'one' || isSpecial(piece))) {
    return `regexp_full_match(${text}, ${sqlText(asRegexp(pieces))}, 's')`;
  }
  const pattern = pieces
    .map((piece) =>
      piece === 'any' ? '%' : piece === 'one' ? '_' : piece.text.replace(/[%_\\]/g, '\\$&')
    )
    .join('')
    .replace(/%{2,}/g, '%');
  return pieces.some(isSpecial)
    ? `(${text} LIKE ${sqlText(pattern)} ESCAPE '\\')`
    : `(${text} LIKE ${sqlText(pattern)})`;
};
