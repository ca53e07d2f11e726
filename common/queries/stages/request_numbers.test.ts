import { occurrences, requestNumbersStage } from './request_numbers';

it('counts a text in another by what is gone without it', () => {
  expect(occurrences('field', 'ab=')).toBe(
    '(LENGTH(field) - LENGTH(REPLACE(field, "ab=", ""))) / 3'
  );
});

it('writes backslashes as ES|QL needs them', () => {
  expect(requestNumbersStage('field')).toContain(
    String.raw`| GROK field "\\A[\\s\\S]*maxCount=%{NONNEGINT:max_last}"`
  );
});
