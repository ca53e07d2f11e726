import { ofSingleValues } from './single_values';
import { INTEGER, TEXT } from './types_fit';

/** Where a text first stands in another, counted from 1; 0 where it does not. */
export const locate = ofSingleValues({
  name: 'locate',
  signature: 'text, text[, integer] → integer',
  note: 'the third argument is the place from which it is looked for',
  takes: [TEXT, TEXT, INTEGER],
  optional: 1,
  gives: 'integer',
  sql: ([text = '', part = '', start], { once }) => {
    if (start === undefined) return `instr(${text}, ${part})::INTEGER`;
    const [value, searched] = [once(text), once(part)];
    const before = once(`greatest(${start} - 1, 0)`);
    const place = once(`instr(substring(${value}, ${before} + 1), ${searched})`);
    return `(CASE WHEN ${place} IS NULL THEN NULL WHEN ${place} = 0 THEN 0 ELSE ${before} + ${place} END)::INTEGER`;
  },
});
