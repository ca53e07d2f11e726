/** An address as its 16 bytes in hexadecimal; one of version 4 is mapped into version 6. */
export const addressBytes = (address: string): string => {
  if (!address.includes(':')) {
    const bytes = address.split('.').map((part) => Number(part).toString(16).padStart(2, '0'));
    return `${'0'.repeat(20)}ffff${bytes.join('')}`;
  }
  const [left = '', right = ''] = address.split('::');
  const groups = (text: string): string[] =>
    text === '' ? [] : text.split(':').map((group) => group.padStart(4, '0'));
  const [before, after] = [groups(left), groups(right)];
  const zeros = '0000'.repeat(8 - before.length - after.length);
  return `${before.join('')}${zeros}${after.join('')}`;
};

/** Sixteen bytes as an address: the longest run of two zeros or more is left out, the first of equal ones. */
export const addressText = (bytes: string): string => {
  if (bytes.startsWith(`${'0'.repeat(20)}ffff`)) {
    return (bytes.slice(24).match(/../g) ?? []).map((byte) => parseInt(byte, 16)).join('.');
  }
  const groups = (bytes.match(/.{4}/g) ?? []).map((group) => parseInt(group, 16).toString(16));
  const runs = groups.map((_, start) => {
    const end = groups.findIndex((group, index) => index >= start && group !== '0');
    return (end < 0 ? groups.length : end) - start;
  });
  const longest = Math.max(...runs);
  if (longest < 2) return groups.join(':');
  const start = runs.indexOf(longest);
  return `${groups.slice(0, start).join(':')}::${groups.slice(start + longest).join(':')}`;
};

/** Of the texts that stand in the tables, those that are addresses are plain ones. */
export const isAddress = (text: string): boolean =>
  /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) || /^[0-9a-f:]*::[0-9a-f:]*$/.test(text);
