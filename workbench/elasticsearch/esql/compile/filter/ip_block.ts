import { isIP } from 'node:net';

/** The bytes of an address in hexadecimal, 16 of them: IPv4 is mapped into IPv6. */
export const ipHex = (address: string): string => {
  if (isIP(address) === 4) {
    const bytes = address.split('.').map((part) => Number(part).toString(16).padStart(2, '0'));
    return `00000000000000000000ffff${bytes.join('')}`;
  }
  const shortest = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [left = '', right] = shortest.split('::');
  const groups = (text: string): string[] =>
    text === '' ? [] : text.split(':').map((group) => group.padStart(4, '0'));
  const [before, after] = [groups(left), groups(right ?? '')];
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0000');
  return [...before, ...zeros, ...after].join('');
};

/** The first and the last address of a block such as `10.0.0.0/8`, as `ipHex`; null for no block. */
export const ipBlock = (text: string): { first: string; last: string } | null => {
  const [address = '', length] = text.split('/');
  const version = isIP(address);
  if (length === undefined || version === 0 || !/^\d{1,3}$/.test(length)) return null;
  const bits = Number(length) + (version === 4 ? 96 : 0);
  if (bits > 128) return null;
  const free = 128n - BigInt(bits);
  const first = (BigInt(`0x${ipHex(address)}`) >> free) << free;
  const hex = (number: bigint): string => number.toString(16).padStart(32, '0');
  return { first: hex(first), last: hex(first + (1n << free) - 1n) };
};
