import { securityTimeRange } from './security_time_range';

const address = (timerange: string): string =>
  `?query=(language:kuery,query:'')&timerange=${encodeURIComponent(timerange)}`;

describe('the time range of a page of the Security app', () => {
  const both = address(
    "(global:(linkTo:!(timeline),timerange:(from:'2026-11-24T00:00:00.000Z',fromStr:now-24h,kind:relative,to:'2026-11-25T00:00:00.000Z',toStr:now)),timeline:(linkTo:!(),timerange:(from:'2026-11-01T00:00:00.000Z',kind:absolute,to:'2026-11-02T00:00:00.000Z')))"
  );

  it('is what the person typed', () => {
    expect(securityTimeRange(both, 'global')).toEqual({ from: 'now-24h', to: 'now' });
  });

  it('is the Timeline’s own in a Timeline', () => {
    expect(securityTimeRange(both, 'timeline')).toEqual({
      from: '2026-11-01T00:00:00.000Z',
      to: '2026-11-02T00:00:00.000Z',
    });
  });

  it('reads the milliseconds of older versions', () => {
    const older = address(
      '(global:(linkTo:!(),timerange:(from:1564689809186,kind:absolute,to:1564691609186)))'
    );
    expect(securityTimeRange(older, 'global')).toEqual({
      from: '2019-08-01T20:03:29.186Z',
      to: '2019-08-01T20:33:29.186Z',
    });
  });

  it.each([
    '',
    '?timerange=',
    '?timerange=(global',
    '?timerange=!n',
    '?timerange=(global:!t)',
    '?timerange=(global:(timerange:!(1,2)))',
    '?timerange=(global:(timerange:(from:!n,to:now)))',
    '?timerange=(global:(timerange:(from:9e99,to:9e99)))',
  ])('is unknown where the address says %p', (search) => {
    expect(securityTimeRange(search, 'global')).toBeNull();
  });
});
