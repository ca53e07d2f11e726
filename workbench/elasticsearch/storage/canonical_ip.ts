import { isIP } from 'node:net';

/** `::ffff:1.2.3.4` in the form in which a URL prints it. */
const MAPPED = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/;

/** An address as Elasticsearch prints it: IPv4 dotted, IPv6 in its shortest form; null when it is none. */
export const canonicalIp = (text: string): string | null => {
  const version = isIP(text);
  if (version === 4) return text;
  if (version === 0 || text.includes('%')) return null;
  const shortest = new URL(`http://[${text}]/`).hostname.slice(1, -1);
  const [, high, low] = MAPPED.exec(shortest) ?? [];
  if (high === undefined || low === undefined) return shortest;
  const bytes = [
    parseInt(high, 16) >> 8,
    parseInt(high, 16) & 255,
    parseInt(low, 16) >> 8,
    parseInt(low, 16) & 255,
  ];
  return bytes.join('.');
};
