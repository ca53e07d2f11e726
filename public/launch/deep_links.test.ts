import { huntAddress } from '../../common/launch/hunt_address';
import { deepLinks } from './deep_links';

it('leads to addresses as the page writes them', () => {
  const written = [
    huntAddress({ reading: 'corrected', from: 'now-24h', to: 'now' }),
    huntAddress({ reading: 'corrected' }),
    huntAddress({ reading: 'published' }),
    huntAddress({
      reading: 'corrected',
      filters: { outcome: { include: [], exclude: ['success'] } },
    }),
  ];
  expect(deepLinks().map(({ path }) => path)).toEqual(written);
});

it('is found by the words that hunters type', () => {
  for (const { keywords } of deepLinks()) {
    expect(keywords).toEqual(expect.arrayContaining(['ec2', 'RunInstances', 'cryptomining']));
  }
});
