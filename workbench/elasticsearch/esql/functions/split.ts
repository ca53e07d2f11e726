import { sqlText } from '../../storage/identifier';
import type { FunctionDefinition } from '../bind/bound';
import { ElasticsearchError } from '../errors';
import { expecting, TEXT } from './types_fit';

const NOT_ONE_BYTE = 'delimiter must be single byte for now';

const isOneByte = (delimiter: string): boolean => Buffer.byteLength(delimiter, 'utf8') === 1;

/** The parts of a text between a delimiter of one byte. */
export const split: FunctionDefinition = {
  name: 'split',
  signature: 'text, text → keywords',
  note: 'the delimiter is one byte long',
  values: 'one',
  nulls: 'null when any is null',
  resolve: (args, source) => {
    const resolved = expecting([TEXT, TEXT], 'keyword')(args, source);
    if (typeof resolved === 'string') return resolved;
    const [, delimiter] = args;
    const constant = delimiter?.kind === 'literal' ? delimiter.value : null;
    if (typeof constant === 'string' && !isOneByte(constant)) {
      throw new ElasticsearchError(400, 'illegal_argument_exception', NOT_ONE_BYTE);
    }
    return { ...resolved, many: true };
  },
  sql: ([text, delimiter], { once, failing }) => {
    if (!text || !delimiter) return 'NULL::VARCHAR[]';
    const [value, by] = [once(text.sql), once(delimiter.sql)];
    return failing({
      when: `strlen(${by}) <> 1 AND ${value} IS NOT NULL`,
      message: sqlText(`java.lang.IllegalArgumentException: ${NOT_ONE_BYTE}`),
      value: `string_split(${value}, ${by})`,
      many: true,
    });
  },
};
