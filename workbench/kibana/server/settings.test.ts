import { pluginSettings } from './settings';

describe('the settings of kibana.yml', () => {
  it('are found dotted, nested and mixed', () => {
    const expected = { patterns: 'logs-*', limit: { rows: 5 } };
    for (const kibanaYml of [
      { 'my_plugin.patterns': 'logs-*', 'my_plugin.limit.rows': 5 },
      { my_plugin: { patterns: 'logs-*', 'limit.rows': 5 } },
      { my_plugin: { patterns: 'logs-*' }, 'my_plugin.limit': { rows: 5 } },
    ]) {
      expect(pluginSettings(kibanaYml, 'my_plugin')).toEqual({ settings: expected, unknown: [] });
    }
  });

  it('are found at a path of several parts', () => {
    expect(pluginSettings({ 'xpack.mine.on': true }, 'xpack.mine').settings).toEqual({ on: true });
  });

  it('are undefined when there are none', () => {
    expect(pluginSettings({}, 'my_plugin').settings).toBeUndefined();
  });

  it('name the keys that nobody reads', () => {
    expect(
      pluginSettings({ 'my_plugin.a': 1, 'your_plugin.b': 2, c: 3 }, 'my_plugin').unknown
    ).toEqual(['your_plugin.b', 'c']);
  });
});
