import { offerOnly } from './offer_only';

describe('a contract that offers only what is declared', () => {
  const http = offerOnly('core.http', { get: () => 'answer', optional: undefined });

  it('gives what it holds', () => {
    expect(http.get()).toBe('answer');
    expect(http.optional).toBeUndefined();
  });

  it('throws the name of what it does not hold', () => {
    expect(() => Reflect.get(http, 'patch')).toThrow('"core.http.patch"');
  });

  it('can be awaited', async () => {
    await expect(Promise.resolve(http)).resolves.toBe(http);
  });
});
