import { rewriteAddress } from './rewrite_address';

describe('an address below base path and space', () => {
  it.each([
    ['/app/hunt', '', 'default', '', '/app/hunt'],
    ['/s/soc/app/hunt', '', 'soc', '/s/soc', '/app/hunt'],
    ['/base/app/hunt', '/base', 'default', '/base', '/app/hunt'],
    ['/base/s/soc/app/hunt', '/base', 'soc', '/base/s/soc', '/app/hunt'],
    ['/base', '/base', 'default', '/base', '/'],
    ['/base/s/soc', '/base', 'soc', '/base/s/soc', '/'],
    ['/s/Not A Space/app', '', 'default', '', '/s/Not A Space/app'],
  ])('%s below "%s"', (address, serverBasePath, space, basePath, pathname) => {
    expect(rewriteAddress(address, serverBasePath)).toEqual({ space, basePath, pathname });
  });

  it("is nobody's outside the base path", () => {
    expect(rewriteAddress('/app/hunt', '/base')).toBeUndefined();
    expect(rewriteAddress('/based/app/hunt', '/base')).toBeUndefined();
  });
});
