import { arnParts } from './arn_parts';

describe('arnParts', () => {
  it('keeps the end of a long ARN together', () => {
    expect(arnParts('arn:aws:sts::811596193553:assumed-role/a-long-name/session-of-alice')).toEqual(
      {
        start: 'arn:aws:sts::811596193553:assumed-role/',
        end: 'a-long-name/session-of-alice',
      }
    );
  });

  it('has no start to hide in a short text', () => {
    expect(arnParts('123456789012')).toEqual({ start: '', end: '123456789012' });
  });

  it('loses nothing and cuts no character in two', () => {
    const text = '😀'.repeat(60);
    const { start, end } = arnParts(text);
    expect(start + end).toBe(text);
    expect(Array.from(end)).toHaveLength(28);
  });
});
