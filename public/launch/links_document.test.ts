import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FILTER_NAMES } from '../../common/result/filters';
import { FIRST_VIEW, readAddress } from '../services/url_state';
import { huntLocation } from './hunt_location';

const DOCUMENT = readFileSync(resolve(__dirname, '../../docs/links.md'), 'utf8');

const HOSTILE = 'a&b=c "d"';

/**
 * What Kibana puts in for the placeholders of templates. `kibanaUrl` is origin, base path and space
 * (url_drilldown_global_scope.ts); `encodeURIComponent` and `url_encode` are helpers of drilldowns and
 * workflows; a field's format encodes its value by itself.
 */
const FILLED: Readonly<Record<string, string>> = {
  kibanaUrl: 'https://kibana.example/s/soc',
  'encodeURIComponent context.panel.timeRange.from': encodeURIComponent('now-7d/d'),
  'encodeURIComponent context.panel.timeRange.to': 'now',
  'encodeURIComponent event.value': encodeURIComponent(HOSTILE),
  value: encodeURIComponent(HOSTILE),
  'event.alerts[0].user.name | url_encode': encodeURIComponent(HOSTILE),
};

const filled = (template: string): string =>
  template.replace(/\{\{\s*(.*?)\s*\}\}/g, (_, name: string) => {
    const value = FILLED[name];
    if (value === undefined)
      throw new Error(`The document has a placeholder unknown here: ${name}`);
    return value;
  });

/** Each address alone, without the Markdown or the YAML around it. */
const examples = DOCUMENT.split('\n')
  .filter((line) => line.startsWith('    ') && line.includes('/app/ec2DeploymentHunt?'))
  .map((line) => /(?:https?:\/)?\/[^\s()"]*\?v=1[^)"\s]*/.exec(filled(line))?.[0] ?? line)
  .map((address) => new URL(address, 'https://kibana.example'));

const named = examples.map((url) => [url.href, url] as const);

const PARAMETERS = [...Object.keys(FIRST_VIEW).filter((name) => name !== 'filters'), 'v'];

describe('the document on links', () => {
  it('has examples for every place it names', () => {
    expect(examples.length).toBeGreaterThanOrEqual(9);
  });

  it.each(named)('gives an example that the page reads: %s', (_, { search }) => {
    const { state, problems } = readAddress(search);
    expect(problems).toEqual([]);
    expect(search).toContain(`reading=${state.reading}`);
  });

  it.each(named)('gives an example in one space or in none: %s', (_, { pathname }) => {
    expect(pathname).toMatch(/^(?:\/s\/soc|\/s\/%3Cspace%3E)?\/app\/ec2DeploymentHunt$/);
  });

  it('fills each template so that its value stays one value', () => {
    const values = examples.flatMap(({ search }) => {
      const { user, region } = readAddress(search).state.filters;
      return [...(user?.include ?? []), ...(region?.include ?? [])];
    });
    expect(values.filter((value) => value === HOSTILE)).toHaveLength(3);
  });

  it('gives parameters that the locator takes', () => {
    const [, source = ''] = /navigate\((\{.*?\})\);/s.exec(DOCUMENT) ?? [];
    const json = source
      .replace(/(\w+):/g, '"$1":')
      .replace(/'/g, '"')
      .replace(/,(\s*\})/g, '$1');
    expect(huntLocation(JSON.parse(json))).toBe(
      '?v=1&reading=corrected&from=now-24h&to=now&threshold=25&region=eu-west-1'
    );
  });

  it('names every parameter', () => {
    for (const name of [...PARAMETERS, ...FILTER_NAMES])
      expect(DOCUMENT).toContain(`| \`${name}\``);
  });
});
