import type { Cell, Cells } from './query';

/** The cells of one row, as a decoder gets them. */
export const answerCells = (cells: Readonly<Record<string, Cell>>): Cells =>
  new Map(Object.entries(cells));
