import { ofSingleValues } from './single_values';
import { INTEGER, TEXT } from './types_fit';

const part = (name: string) =>
  ofSingleValues({
    name,
    signature: 'text, integer → keyword',
    takes: [TEXT, INTEGER],
    gives: 'keyword',
    // DuckDB counts a negative length from the other end.
    sql: ([text, length]) => `${name}(${text ?? ''}, greatest(${length ?? ''}, 0))`,
  });

/** The first or the last characters. */
export const left = part('left');
export const right = part('right');
