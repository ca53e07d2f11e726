/** A place in the query's text. Line and column start at 1, as Elasticsearch counts them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A part of the query's text as written, and where it starts. Warnings and errors show it. */
export interface Source {
  readonly text: string;
  readonly position: Position;
}

export const START: Position = { line: 1, column: 1 };

/** `line L:C`, the form of every error of Elasticsearch. */
export const lineColumn = ({ line, column }: Position): string => `line ${line}:${column}`;
