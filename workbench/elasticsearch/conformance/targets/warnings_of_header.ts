const WARNING = /299 Elasticsearch-\S+ "((?:[^"\\]|\\.)*)"/g;

/** The texts of a `Warning` header, in which several headers may be joined. */
export const warningsOfHeader = (header: string | null): string[] =>
  [...(header ?? '').matchAll(WARNING)].map(([, text = '']) =>
    decodeURIComponent(text.replace(/\\(.)/g, '$1'))
  );
