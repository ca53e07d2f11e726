const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/**
 * A text as a quoted KQL value, quotes included. Inside quotes KQL knows no wildcard and no
 * keyword. The backslash is always doubled, so that a text like `\u0041` or `\n` stays what it is.
 */
export const quoted = (text: string): string =>
  `"${text.replace(/["\\\n\r\t]/g, (character) => ESCAPES[character] ?? character)}"`;
