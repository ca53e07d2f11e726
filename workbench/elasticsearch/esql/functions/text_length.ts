import { ofSingleValues } from './single_values';
import { TEXT } from './types_fit';

/** Bytes and bits of a text in UTF-8. */
export const byteLength = ofSingleValues({
  name: 'byte_length',
  signature: 'text → integer',
  takes: [TEXT],
  gives: 'integer',
  sql: ([text]) => `strlen(${text ?? ''})::INTEGER`,
});

export const bitLength = ofSingleValues({
  name: 'bit_length',
  signature: 'text → integer',
  takes: [TEXT],
  gives: 'integer',
  sql: ([text]) => `(strlen(${text ?? ''}) * 8)::INTEGER`,
});
