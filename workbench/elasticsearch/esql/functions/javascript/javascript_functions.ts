import { javaBase64 } from './java_base64';
import type { JavascriptFunction } from './javascript_function';
import { datePattern } from './date_pattern';
import { dateFormatted } from './date_text';
import { hashOf } from './hash_of';
import { ipPrefixOf, networkOf, parsedDecimalIp, parsedIp, parsedOctalIp } from './ip_addresses';
import { jsonValue } from './json_value';
import { replaced } from './replaced';
import { urlDecoded } from './url_decoded';

/** All that a database must know for the functions of the language. */
export const JAVASCRIPT_FUNCTIONS: readonly JavascriptFunction[] = [
  dateFormatted,
  datePattern,
  hashOf,
  ipPrefixOf,
  javaBase64,
  jsonValue,
  networkOf,
  parsedDecimalIp,
  parsedIp,
  parsedOctalIp,
  replaced,
  urlDecoded,
];
