const ESCAPES: Record<string, string> = { t: '\t', n: '\n', r: '\r', '"': '"', '\\': '\\' };

/** The value of `"..."`: `\t \n \r \" \\` are escapes, nothing else is. */
export const unquoteString = (image: string): string =>
  image
    .slice(1, -1)
    .replace(/\\([tnr"\\])/g, (_match, letter: string) => ESCAPES[letter] ?? letter);

/** The value of `"""..."""`: no escapes at all. */
export const unquoteTripleString = (image: string): string => image.slice(3, -3);

/** The name in backquotes; a doubled backquote stands for one. */
export const unquoteIdentifier = (image: string): string => image.slice(1, -1).replace(/``/g, '`');
