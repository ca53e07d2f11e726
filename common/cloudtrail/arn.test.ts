import { hostileTextSeed, hostileTexts } from '../hostile_text.mock';
import { parseArn } from './arn';

it('takes an ARN apart', () => {
  expect(parseArn('arn:aws-us-gov:sts::123456789012:assumed-role/deploy/session:1')).toEqual({
    partition: 'aws-us-gov',
    service: 'sts',
    region: '',
    account: '123456789012',
    resource: 'assumed-role/deploy/session:1',
  });
});

it.each(['', 'arn:aws:iam::1:', 'arn:aws:iam::1', ' arn:aws:iam::1:user/a', 'ARN:aws:iam::1:root'])(
  'says that %j is none',
  (text) => {
    expect(parseArn(text)).toBeNull();
  }
);

const seed = hostileTextSeed();

it(`keeps whatever stands in the resource (seed ${seed})`, () => {
  for (const text of hostileTexts(seed, 500)) {
    expect(parseArn(`arn:aws:iam::1:user/${text}`)?.resource).toBe(`user/${text}`);
  }
});
