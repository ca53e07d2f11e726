import { returnAddress } from './return_address';

const back = (next: string, basePath = '', hash = '') =>
  returnAddress(`${basePath}/login?next=${encodeURIComponent(next)}${hash}`, basePath);

describe('the address to return to after sign-in', () => {
  it('keeps path, query and hash', () => {
    expect(back('/app/hunt?a=1&b=2#/rows')).toBe('/app/hunt?a=1&b=2#/rows');
  });

  it('takes the hash that the browser carried over the redirect', () => {
    expect(back('/app/hunt?a=1', '', '#/rows')).toBe('/app/hunt?a=1#/rows');
  });

  it('stays below the base path', () => {
    expect(back('/base/s/soc/app/hunt', '/base')).toBe('/base/s/soc/app/hunt');
    expect(back('/based/app', '/base')).toBe('/base/');
    expect(back('/app/hunt', '/base')).toBe('/base/');
  });

  it.each([
    'https://elsewhere.test/',
    '//elsewhere.test/',
    '/\\elsewhere.test/',
    '/\t/elsewhere.test/',
    '/.//elsewhere.test/',
    'javascript:alert(1)',
    'app/hunt',
    '',
  ])('goes to the start instead of %j', (next) => {
    expect(back(next)).toBe('/');
  });

  it('goes to the start without next', () => {
    expect(returnAddress('/login', '')).toBe('/');
    expect(returnAddress('http://[', '/base')).toBe('/base/');
  });
});
