const WHITESPACE: ReadonlyArray<[RegExp, string]> = [
  [/\t/g, '\\t'],
  [/\r/g, '\\r'],
  [/\n/g, '\\n'],
];

/** Makes text safe between double quotes in KQL. */
export const escapeQuotes = (text: string): string => text.replace(/[\\"]/g, '\\$&');

/** Makes text safe as a KQL value without quotes, where outer blanks do not count. */
export const escapeKuery = (text: string): string =>
  WHITESPACE.reduce(
    (escaped, [blank, replacement]) => escaped.replace(blank, replacement),
    text.replace(/[\\(){}:<>"*]/g, '\\$&').replace(/(^|\s)(and|or|not)(?=\s|$)/gi, '$1\\$2')
  );
