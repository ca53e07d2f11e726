import { launchOptions, matches } from './app_launcher';

describe('the search of the header', () => {
  const keywords = ['threat hunting', 'T1578.002', 'crypto-mining'];

  it.each(['', 'ec2', 'deploy ec2', 'THREAT', 't1578', 'mining'])(
    'finds the app by "%s"',
    (typed) => {
      expect(matches(typed, 'EC2 deployment hunt', keywords)).toBe(true);
    }
  );

  it.each(['discover', 'ec2 discover', 'ploy'])('does not find it by "%s"', (typed) => {
    expect(matches(typed, 'EC2 deployment hunt', keywords)).toBe(false);
  });

  it('lists the places inside an app by their own path', () => {
    const deepLinks = [
      { id: 'day', title: 'Last day', path: '?from=now-24h', keywords: ['today'] },
    ];
    const [, day] = launchOptions([{ id: 'hunt', title: 'Hunt', keywords, deepLinks }]);
    expect(day).toMatchObject({
      label: 'Hunt / Last day',
      value: { app: 'hunt', path: '?from=now-24h' },
    });
  });
});
