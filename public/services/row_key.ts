import * as z from 'zod/mini';
import { rowKeyFields, type RowKey } from '../../common/queries/corrected_parameters';

const rowKeySchema = z.strictObject(rowKeyFields);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Actor and account of `CorrectedRow.key`, the JSON of both; null when the text is no such key. */
export const readRowKey = (text: string): RowKey | null => {
  const pair = parsed(text);
  if (!Array.isArray(pair) || pair.length !== 2) return null;
  const [actor, account]: unknown[] = pair;
  const key = z.safeParse(rowKeySchema, { actor, account });
  return key.success ? key.data : null;
};
