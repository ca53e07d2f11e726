import { javascriptSql } from './javascript/javascript_function';
import { urlDecoded } from './javascript/url_decoded';
import { ofSingleValues } from './single_values';
import { TEXT } from './types_fit';

/** All but letters, digits and `.-_~` become percent signs with bytes; a space becomes a plus sign. */
export const urlEncode = ofSingleValues({
  name: 'url_encode',
  signature: 'text → keyword',
  takes: [TEXT],
  gives: 'keyword',
  sql: ([text]) => `replace(url_encode(${text ?? ''}), '%20', '+')`,
});

/** The same, with a space as `%20`. */
export const urlEncodeComponent = ofSingleValues({
  name: 'url_encode_component',
  signature: 'text → keyword',
  takes: [TEXT],
  gives: 'keyword',
  sql: ([text]) => `url_encode(${text ?? ''})`,
});

/** A broken escape gives null and a warning. */
export const urlDecode = ofSingleValues({
  name: 'url_decode',
  signature: 'text → keyword',
  takes: [TEXT],
  gives: 'keyword',
  sql: ([text = ''], site) => javascriptSql(urlDecoded, [text], site),
});
