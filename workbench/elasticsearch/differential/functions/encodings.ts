import { createHash } from 'node:crypto';
import {
  functionModel,
  illegalArgument,
  ofSingles,
  oneOf,
  type Evaluation,
  type FunctionModel,
  type Parameter,
} from '../model/function_model';
import { Unspecified } from '../model/aggregate_model';
import type { Value } from '../model/value';

const KEYWORD: Parameter = { type: 'keyword' };

/** Very many spaces fail a query even where no row needs them. */
const COUNT: Parameter = {
  type: 'integer',
  constant: (random) => ({ kind: 'constant', type: 'integer', value: [random.between(-1, 8)] }),
};

const changed = (name: string, change: (value: string) => string): FunctionModel =>
  functionModel({
    name,
    forms: [{ takes: [KEYWORD], gives: 'keyword' }],
    evaluate: ofSingles(([value]) => change(String(value))),
  });

const encoded = (value: string): string =>
  [...Buffer.from(value)]
    .map((byte) => {
      const sign = String.fromCharCode(byte);
      return /[\w.~-]/.test(sign) && byte < 128
        ? sign
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');

/** Bytes of escapes; a plus sign is a space. */
const decoded = functionModel({
  name: 'URL_DECODE',
  takesNull: false,
  forms: [
    {
      takes: [oneOf('keyword', ['a%20b', 'a+b', '%C3%BC', 'plain', '%41%2B', ''])],
      gives: 'keyword',
    },
    { takes: [oneOf('keyword', ['%', 'a%4', '%zz'])], gives: 'keyword' },
  ],
  evaluate: ofSingles(([value], { fail }) => {
    const written = String(value);
    if (/%(?:.?$)/.test(written)) {
      return fail(illegalArgument('URLDecoder: Incomplete trailing escape (%) pattern'));
    }
    if (written.includes('%zz')) {
      return fail(
        illegalArgument(
          'URLDecoder: Illegal hex characters in escape (%) pattern - not a hexadecimal digit: "zz"'
        )
      );
    }
    return decodeURIComponent(written.replace(/\+/g, '%20'));
  }),
});

const fromBase64 = functionModel({
  name: 'FROM_BASE64',
  takesNull: false,
  forms: [
    {
      takes: [oneOf('keyword', ['YQ==', 'w7w', '', 'aGVsbG8gd29ybGQ=', 'YWI='])],
      gives: 'keyword',
    },
  ],
  evaluate: ofSingles(([value]) => Buffer.from(String(value), 'base64').toString('utf8')),
});

const DIGESTS: Readonly<Record<string, string>> = {
  MD5: 'md5',
  'sha-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-512': 'sha512',
};

const hash = functionModel({
  name: 'HASH',
  takesNull: false,
  forms: [{ takes: [oneOf('keyword', Object.keys(DIGESTS)), KEYWORD], gives: 'keyword' }],
  evaluate: ofSingles(([name, value]) =>
    createHash(DIGESTS[String(name)] ?? '')
      .update(String(value))
      .digest('hex')
  ),
});

const space = functionModel({
  name: 'SPACE',
  takesNull: false,
  forms: [{ takes: [COUNT], gives: 'keyword' }],
  evaluate: ofSingles(([count], { fail }) => {
    return Number(count) < 0
      ? fail(illegalArgument(`Number parameter cannot be negative, found [${String(count)}]`))
      : ' '.repeat(Number(count));
  }),
});

const DOCUMENTS = [
  '{"a":1,"b":{"c":"x"},"d":[1,"two",true]}',
  '{"a":null}',
  '{"a":1.5,"b":"B","d":[]}',
  '[{"a":7}]',
];

const reached = (document: string, path: string): unknown =>
  (path.match(/\w+/g) ?? []).reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<string, unknown>>)[step]
        : undefined,
    JSON.parse(document)
  );

/** Null and a warning where an object or an array has no such part; of other steps nothing is told. */
const missing = (document: string, path: string, { fail }: Evaluation): Value => {
  const parent: unknown = reached(document, path.replace(/(?:\.?\w+|\[\d+\])$/, ''));
  if (Array.isArray(parent) && path.endsWith(']')) {
    return fail(illegalArgument('array index out of bounds'));
  }
  if (
    typeof parent !== 'object' ||
    parent === null ||
    Array.isArray(parent) ||
    path.includes('[')
  ) {
    throw new Unspecified('a path that is not there');
  }
  return fail(illegalArgument(`path [${path}] does not exist`));
};

const jsonExtract = functionModel({
  name: 'JSON_EXTRACT',
  takesNull: false,
  forms: [
    {
      takes: [
        oneOf('keyword', DOCUMENTS),
        oneOf('keyword', ['a', 'b', 'b.c', 'd[1]', 'd', '[0].a']),
      ],
      gives: 'keyword',
    },
  ],
  evaluate: ofSingles(([document, path], evaluation) => {
    const found = reached(String(document), String(path));
    if (found === undefined) return missing(String(document), String(path), evaluation);
    if (found === null) return [];
    return typeof found === 'string' ? found : JSON.stringify(found);
  }),
});

/** Texts as other texts: escapes, digests, parts of JSON. */
export const ENCODINGS: readonly FunctionModel[] = [
  changed('URL_ENCODE', (value) => encoded(value).replace(/%20/g, '+')),
  changed('URL_ENCODE_COMPONENT', encoded),
  decoded,
  fromBase64,
  changed('SHA1', (value) => createHash('sha1').update(value).digest('hex')),
  hash,
  changed('REVERSE', (value) => [...value].reverse().join('')),
  space,
  jsonExtract,
];
