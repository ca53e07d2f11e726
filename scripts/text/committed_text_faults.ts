/**
 * Texts that must stand in no committed file: addresses of package registries, paths of a machine,
 * and notes to oneself. The patterns do not match themselves.
 */
const FORBIDDEN: ReadonlyArray<[what: string, pattern: RegExp]> = [
  ['the address of a package registry', /registry\.(npmjs|yarnpkg|npmmirror)/],
  ['a lock file address', /"resolved": "https?:/],
  ['a path of one machine', /(^|[\s"'`(=])\/(home|Users|root|work)\/[\w.-]+\//m],
  ['a note to oneself', /\b(TO[D]O|FIX[M]E)\b/],
];

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** What ships must not know of the workbench. */
const SHIPPED = /^(common|server|public|translations)\//;

/** One sentence for each forbidden text of a file that is under version control. */
export const committedTextFaults = (path: string, text: string): string[] => {
  const rules: typeof FORBIDDEN = SHIPPED.test(path)
    ? [...FORBIDDEN, ['the workbench', /workbench/i]]
    : FORBIDDEN;
  return rules.flatMap(([what, pattern]) => {
    const match = pattern.exec(text);
    return match === null
      ? []
      : [`${path}:${lineOf(text, match.index)} has ${what}: "${match[0].trim()}".`];
  });
};
