import { sqlText } from '../../storage/identifier';
import type { Piece } from './lucene_regexp';

/** SQL of whether a text is made of pieces. LIKE without an escape is the fast form of DuckDB. */
export const likeSql = (text: string, pieces: readonly Piece[]): string => {
  if (pieces.every((piece) => typeof piece === 'object')) {
    return `(${text} = ${sqlText(pieces.map((piece) => (typeof piece === 'object' ? piece.text : '')).join(''))})`;
  }
  const isSpecial = (piece: Piece): boolean =>
    typeof piece === 'object' && /[%_\\]/.test(piece.text);
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
