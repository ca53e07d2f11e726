import { javaBase64 } from './javascript/java_base64';
import { javascriptSql } from './javascript/javascript_function';
import { ofSingleValues } from './single_values';
import { TEXT } from './types_fit';

export const toBase64 = ofSingleValues({
  name: 'to_base64',
  signature: 'text → keyword',
  takes: [TEXT],
  gives: 'keyword',
  sql: ([text]) => `base64(encode(${text ?? ''}))`,
});

/** A text that is no Base64 gives null and a warning. */
export const fromBase64 = ofSingleValues({
  name: 'from_base64',
  signature: 'text → keyword',
  takes: [TEXT],
  gives: 'keyword',
  sql: ([text = ''], site) => javascriptSql(javaBase64, [text], site),
});
