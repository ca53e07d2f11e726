import { createHash } from 'node:crypto';
import {
  functionModel,
  ofSingles,
  oneOf,
  type FunctionModel,
  type Parameter,
} from '../model/function_model';
import { codePoints, type Scalar } from '../model/value';

const COUNT: Parameter = {
  type: 'integer',
  constant: (random) => ({ kind: 'constant', type: 'integer', value: [random.between(0, 5)] }),
};

const KEYWORD: Parameter = { type: 'keyword' };

const of = (
  name: string,
  takes: readonly Parameter[],
  gives: 'keyword' | 'integer' | 'boolean',
  compute: (...scalars: readonly string[]) => Scalar
): FunctionModel =>
  functionModel({
    name,
    forms: [{ takes, gives }],
    evaluate: ofSingles((scalars) => compute(...scalars.map(String))),
  });

const hash = (algorithm: string) => (value: string | undefined) =>
  createHash(algorithm)
    .update(value ?? '')
    .digest('hex');

/** Regular expressions that mean the same in Java and in JavaScript, and what they are replaced by. */
const PATTERNS = [
  'a',
  '[a-c]+',
  '\\d+',
  '(a)(b)?',
  '^.',
  '[^,= ]+$',
  'x*',
  '(?=b)',
  '(.)\\1',
  '(?i)K',
  '\\s',
  '[\\w&&[^a]]',
];

const inJavascript = (pattern: string): RegExp =>
  pattern.startsWith('(?i)')
    ? new RegExp(pattern.slice(4), 'gi')
    : new RegExp(pattern.replace('[\\w&&[^a]]', '[b-zA-Z0-9_]'), 'gu');

/** Functions that find, cut out and replace parts of texts. */
export const TEXT_PARTS: readonly FunctionModel[] = [
  of('LEFT', [KEYWORD, COUNT], 'keyword', (value = '', count) =>
    codePoints(value).slice(0, Number(count)).join('')
  ),
  of('RIGHT', [KEYWORD, COUNT], 'keyword', (value = '', count) => {
    const points = codePoints(value);
    return points.slice(Math.max(0, points.length - Number(count))).join('');
  }),
  of('REPEAT', [KEYWORD, COUNT], 'keyword', (value = '', count) => value.repeat(Number(count))),
  of('CONTAINS', [KEYWORD, KEYWORD], 'boolean', (value = '', part = '') => value.includes(part)),
  of(
    'LOCATE',
    [KEYWORD, oneOf('keyword', ['a', 'b', ',', '=', 'zz', ' '])],
    'integer',
    (value = '', part = '') => {
      const at = value.indexOf(part);
      return at < 0 ? 0 : codePoints(value.slice(0, at)).length + 1;
    }
  ),
  of('BYTE_LENGTH', [KEYWORD], 'integer', (value = '') => Buffer.byteLength(value)),
  of('BIT_LENGTH', [KEYWORD], 'integer', (value = '') => Buffer.byteLength(value) * 8),
  of('TO_BASE64', [KEYWORD], 'keyword', (value = '') => Buffer.from(value).toString('base64')),
  of('MD5', [KEYWORD], 'keyword', hash('md5')),
  of('SHA256', [KEYWORD], 'keyword', hash('sha256')),
  of(
    'REPLACE',
    [KEYWORD, oneOf('keyword', PATTERNS), oneOf('keyword', ['', '-', '[$0]', '\\$'])],
    'keyword',
    (value = '', pattern = '', replacement = '') =>
      value.replace(inJavascript(pattern), (match) =>
        replacement.replace(/\\(.)|\$0/g, (_sign, quoted?: string) => quoted ?? match)
      )
  ),
  functionModel({
    name: 'SPLIT',
    forms: [{ takes: [KEYWORD, oneOf('keyword', [',', '=', ' ', '-'])], gives: 'keyword' }],
    evaluate: ofSingles(([value, delimiter]) => String(value).split(String(delimiter))),
  }),
];
