import { canonicalIp } from '../../../storage/canonical_ip';
import type { JavascriptFunction } from './javascript_function';

const EXCEPTION = 'java.lang.IllegalArgumentException: ';
const MAPPED = '00000000000000000000ffff';

const ofVersion6 = (ip: string): string => {
  const [left = '', right] = ip.split('::');
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const [first, last] = [groups(left), groups(right ?? '')];
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => '0');
  const all = right === undefined ? first : [...first, ...zeros, ...last];
  return all.map((group) => group.padStart(4, '0')).join('');
};

/** The 16 bytes of an address in hexadecimal; an address of version 4 is one of version 6. */
export const hexOfIp = (canonical: string): string =>
  canonical.includes(':')
    ? ofVersion6(canonical)
    : MAPPED +
      canonical
        .split('.')
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('');

/** The address of 16 bytes as Elasticsearch prints it. */
const ipOfHex = (hex: string): string => canonicalIp((hex.match(/.{4}/g) ?? []).join(':')) ?? '';

/** Hexadecimal digits with all bits behind the first `length` set to zero or one. */
const filled = (hex: string, length: number, bit: 0 | 1): string => {
  const bits = BigInt(128 - length);
  const low = (1n << bits) - 1n;
  const value = BigInt(`0x${hex}`);
  return (bit === 0 ? value & ~low : value | low).toString(16).padStart(32, '0');
};

/** The first and last address of a block or of an address alone, in hexadecimal, or what is wrong. */
export const networkRange = (block: string): readonly [string, string] | { wrong: string } => {
  const [address = '', length, ...others] = block.split('/');
  if (others.length > 0) return { wrong: `Expected [ip/prefix] but was [${block}]` };
  const ip = canonicalIp(address);
  if (ip === null) return { wrong: `'${address}' is not an IP string literal.` };
  const hex = hexOfIp(ip);
  if (length === undefined) return [hex, hex];
  if (!/^-?\d{1,9}$/.test(length)) return { wrong: `For input string: "${length}"` };
  const isVersion4 = !address.includes(':');
  const bits = Number(length);
  if (bits < 0 || bits > (isVersion4 ? 32 : 128)) {
    return {
      wrong: `Illegal prefix length [${bits}] in [${block}]. Must be 0-32 for IPv4 ranges, 0-128 for IPv6 ranges`,
    };
  }
  const prefix = isVersion4 ? bits + 96 : bits;
  return [filled(hex, prefix, 0), filled(hex, prefix, 1)];
};

/** `(text)`: the address as Elasticsearch prints it. */
export const parsedIp: JavascriptFunction = {
  name: '_workbench_ip',
  parameters: 1,
  evaluate: (text = '') =>
    canonicalIp(text) ?? { failure: `${EXCEPTION}'${text}' is not an IP string literal.` },
};

/** The parts of an address of version 4, read by themselves; null for one of another form. */
const partsOf = (text: string, read: (part: string) => number): number[] | null =>
  /^\d+(?:\.\d+){3}$/.test(text) ? text.split('.').map(read) : null;

const withLeadingZeros = (name: string, read: (part: string) => number): JavascriptFunction => ({
  name,
  parameters: 1,
  evaluate: (text = '') => {
    const parts = partsOf(text, read);
    const written = parts ? parts.map((part) => (part <= 255 ? part : '')).join('.') : text;
    return (
      canonicalIp(written) ?? { failure: `${EXCEPTION}'${text}' is not an IP string literal.` }
    );
  },
});

/** The same, with parts that begin with a zero as octal numbers: `010` is 8. */
export const parsedOctalIp = withLeadingZeros('_workbench_octal_ip', (part) =>
  /^0[0-7]+$/.test(part) ? parseInt(part, 8) : /^0./.test(part) ? NaN : Number(part)
);

/** The same, with parts that begin with a zero as decimal numbers: `010` is 10. */
export const parsedDecimalIp = withLeadingZeros('_workbench_decimal_ip', Number);

/** `(block)`: its first and last address as hexadecimal, one behind the other. */
export const networkOf: JavascriptFunction = {
  name: '_workbench_network',
  parameters: 1,
  evaluate: (block = '') => {
    const range = networkRange(block);
    return 'wrong' in range ? { failure: EXCEPTION + range.wrong } : range.join('');
  },
};

/** `(address, bits of version 4, bits of version 6)`: the first address of its block. */
export const ipPrefixOf: JavascriptFunction = {
  name: '_workbench_ip_prefix',
  parameters: 3,
  evaluate: (ip = '', ofVersion4 = '', ofVersion6Bits = '') => {
    const [four, six] = [Number(ofVersion4), Number(ofVersion6Bits)];
    if (four < 0 || four > 32) {
      return { failure: `${EXCEPTION}Prefix length v4 must be in range [0, 32], found ${four}` };
    }
    if (six < 0 || six > 128) {
      return { failure: `${EXCEPTION}Prefix length v6 must be in range [0, 128], found ${six}` };
    }
    const hex = hexOfIp(ip);
    return ipOfHex(filled(hex, ip.includes(':') ? six : 96 + four, 0));
  },
};
