import { ofSingleValues } from './single_values';
import { TEXT } from './types_fit';

/** What a reader takes for one character stays whole. */
export const reverse = ofSingleValues({
  name: 'reverse',
  signature: 'text → keyword',
  takes: [TEXT],
  gives: 'keyword',
  sql: ([text]) => `reverse(${text ?? ''})`,
});
