import { cutText } from './cut_text';

it('leaves a short text as it is', () => {
  expect(cutText('abc', 3)).toBe('abc');
});

it('ends a long text in an ellipsis, within the limit', () => {
  expect(cutText('abcd', 3)).toBe('ab…');
});

it('never cuts a character in half', () => {
  expect(cutText('a😀bc', 3)).toBe('a…');
});
