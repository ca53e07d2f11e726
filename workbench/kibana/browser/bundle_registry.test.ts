import { createBundleRegistry } from './bundle_registry';

describe('the registry of bundles', () => {
  it('gives what a bundle defined, evaluated when it is asked for', () => {
    const registry = createBundleRegistry();
    const bundleRequire = jest.fn((key: string) => ({ key }));
    registry.define('plugin/mine/public', bundleRequire, 'plugin/mine/public');
    expect(registry.has('plugin/mine/public')).toBe(true);
    expect(bundleRequire).not.toHaveBeenCalled();
    expect(registry.get('plugin/mine/public')).toEqual({ key: 'plugin/mine/public' });
  });

  it('refuses a second definition and an unknown key', () => {
    const registry = createBundleRegistry();
    registry.define('a', () => 1, 'a');
    expect(() => registry.define('a', () => 2, 'a')).toThrow('already has');
    expect(() => registry.get('b')).toThrow('does not have');
  });
});
