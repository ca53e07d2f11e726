import { absentText } from './absent_text';
import { COLUMN_IDS } from './published_columns';

it('never says of a column that a text that is too long for its index is not there', () => {
  for (const column of COLUMN_IDS) expect(absentText(column)).toContain('too long for its index');
  expect(absentText('user.name')).toContain('not in the event');
  expect(absentText('instance_type')).toContain('not in the request');
});
