import * as z from 'zod/mini';

const schema = z.object({ values: z.array(z.array(z.unknown())) });

/** The rows of an answer in one order, as a text: two answers of the same rows have the same. */
export const answerOfRows = (answer: string): string =>
  schema
    .parse(JSON.parse(answer))
    .values.map((row) => JSON.stringify(row))
    .sort()
    .join('\n');
