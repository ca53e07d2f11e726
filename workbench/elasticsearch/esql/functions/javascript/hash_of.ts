import { createHash, getHashes } from 'node:crypto';
import type { JavascriptFunction } from './javascript_function';

/** Java's names of digests, with the names that Node.js has for them. */
const NAMES: Readonly<Record<string, string>> = {
  md2: 'md2',
  md5: 'md5',
  sha: 'sha1',
  'sha-1': 'sha1',
  sha1: 'sha1',
  'sha-224': 'sha224',
  'sha-256': 'sha256',
  'sha-384': 'sha384',
  'sha-512': 'sha512',
  'sha-512/224': 'sha512-224',
  'sha-512/256': 'sha512-256',
  'sha3-224': 'sha3-224',
  'sha3-256': 'sha3-256',
  'sha3-384': 'sha3-384',
  'sha3-512': 'sha3-512',
};

const KNOWN = new Set(getHashes().map((name) => name.toLowerCase()));

/** The digest of that name in Node.js; null for one that Java does not have. */
export const digestName = (algorithm: string): string | null => {
  const name = NAMES[algorithm.toLowerCase()] ?? null;
  return name !== null && KNOWN.has(name) ? name : null;
};

/** `(algorithm, text)`: the digest of the text's UTF-8 in hexadecimal. */
export const hashOf: JavascriptFunction = {
  name: '_workbench_hash',
  parameters: 2,
  evaluate: (algorithm = '', text = '') => {
    const name = digestName(algorithm);
    return name === null
      ? {
          failure: `java.security.NoSuchAlgorithmException: ${algorithm} MessageDigest not available`,
        }
      : createHash(name).update(text, 'utf8').digest('hex');
  },
};
