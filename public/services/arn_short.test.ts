import { arnShort } from './arn_short';

describe('arnShort', () => {
  it('leaves a short ARN whole', () => {
    expect(arnShort('arn:aws:iam::811596193553:user/backdoor')).toBe(
      'arn:aws:iam::811596193553:user/backdoor'
    );
  });

  it('keeps the start and the end of a long one', () => {
    const short = arnShort(
      'arn:aws:sts::811596193553:assumed-role/a-role-with-a-very-long-name/session-of-alice'
    );
    expect(short).toHaveLength(44);
    expect(short).toMatch(/^arn:aws:sts:.*…/);
    expect(short).toMatch(/session-of-alice$/);
  });

  it('does not cut a character in two', () => {
    expect(arnShort('😀'.repeat(60), 5)).toBe('😀…😀😀😀');
  });
});
