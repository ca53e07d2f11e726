import { readManifest } from './manifest';

const MANIFEST = {
  id: 'myPlugin',
  version: '1.0.0',
  kibanaVersion: '9.5.4',
  owner: { name: 'Somebody' },
  server: true,
  ui: true,
};

const read = (changes: Record<string, unknown>) =>
  readManifest(JSON.stringify({ ...MANIFEST, ...changes }), '9.5.4');

describe('the manifest of a plugin', () => {
  it('is read with defaults', () => {
    expect(read({})).toEqual({
      id: 'myPlugin',
      version: '1.0.0',
      server: true,
      ui: true,
      configPath: 'my_plugin',
      requiredPlugins: [],
      optionalPlugins: [],
    });
  });

  it('joins a path of several parts', () => {
    expect(read({ configPath: ['xpack', 'mine'] }).configPath).toBe('xpack.mine');
  });

  it.each([
    ['an unknown key', { browser: true }, 'browser'],
    ['no owner', { owner: undefined }, 'owner'],
    ['an owner without a name', { owner: {} }, 'owner.name'],
    ['an id that is not camelCase', { id: 'my-plugin' }, 'camelCase'],
    ['neither side', { server: false, ui: false }, 'at least one'],
    ['another patch of Kibana', { kibanaVersion: '9.5.3' }, '"9.5.3"'],
  ])('is refused with %s', (_what, changes, word) => {
    expect(() => read(changes)).toThrow(word);
  });

  it('ignores what follows the patch, and takes the word kibana for any version', () => {
    expect(() => read({ kibanaVersion: '9.5.4-SNAPSHOT' })).not.toThrow();
    expect(() => read({ kibanaVersion: 'kibana' })).not.toThrow();
  });

  it('is refused when it is no JSON', () => {
    expect(() => readManifest('{', '9.5.4')).toThrow('no JSON');
  });
});
