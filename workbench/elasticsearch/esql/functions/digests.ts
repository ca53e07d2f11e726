import { sqlText } from '../../storage/identifier';
import type { FunctionDefinition } from '../bind/bound';
import { ElasticsearchError } from '../errors';
import { javascriptSql } from './javascript/javascript_function';
import { digestName, hashOf } from './javascript/hash_of';
import { ofSingleValues } from './single_values';
import { expecting, TEXT } from './types_fit';

const digest = (name: string): FunctionDefinition =>
  ofSingleValues({
    name,
    signature: 'text → keyword',
    takes: [TEXT],
    gives: 'keyword',
    sql: ([text]) => `${name}(${text ?? ''})`,
  });

/** Of the text's UTF-8, in hexadecimal. */
export const md5 = digest('md5');
export const sha1 = digest('sha1');
export const sha256 = digest('sha256');

/** `HASH("sha-512", text)`: by Java's name of the digest. */
export const hash: FunctionDefinition = {
  name: 'hash',
  signature: 'text, text → keyword',
  note: 'the first argument names a digest as Java does: `MD5`, `SHA-1`, `SHA-512`, …',
  values: 'one',
  nulls: 'null when any is null',
  resolve: (args, source) => {
    const [algorithm] = args;
    const constant = algorithm?.kind === 'literal' ? algorithm.value : null;
    if (typeof constant === 'string' && digestName(constant) === null) {
      throw new ElasticsearchError(
        400,
        'invalid_argument_exception',
        `invalid algorithm for [${source.text}]: ${constant} MessageDigest not available`
      );
    }
    return expecting([TEXT, TEXT], 'keyword')(args, source);
  },
  sql: ([algorithm, text], site) => {
    const constant = algorithm?.bound.kind === 'literal' ? algorithm.bound.value : null;
    const name = typeof constant === 'string' ? digestName(constant) : null;
    return name === 'md5' || name === 'sha1' || name === 'sha256'
      ? `${name}(${text?.sql ?? ''})`
      : javascriptSql(
          hashOf,
          [
            typeof constant === 'string' ? sqlText(constant) : (algorithm?.sql ?? ''),
            text?.sql ?? '',
          ],
          site
        );
  },
};
