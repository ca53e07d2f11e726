const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The words of a warning header: `299 Elasticsearch-9.4.2 "words"`, quotes escaped, then percent-encoded. */
export const warningText = (header: string): string => {
  const [, quoted] = /"((?:[^"\\]|\\.)*)"/.exec(header) ?? [];
  return quoted === undefined ? header : decoded(quoted).replace(/\\(["\\])/g, '$1');
};
