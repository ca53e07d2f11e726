/** Whether a name matches a pattern in which `*` stands for any characters. */
export const matchesWildcard = (pattern: string, name: string): boolean =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
    's'
  ).test(name);
