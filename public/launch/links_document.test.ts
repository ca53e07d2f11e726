import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FILTER_NAMES } from '../../common/result/filters';
import { readAddress } from '../services/url_state';

const DOCUMENT = readFileSync(resolve(__dirname, '../../docs/links.md'), 'utf8');

/** What Kibana puts in for the placeholders of a template, percent-encoded where Kibana does so. */
const filled = (template: string): string =>
  template
    .replace(/\{\{[^}]*timeRange\.from\}\}/g, encodeURIComponent('now-7d/d'))
    .replace(/\{\{[^}]*timeRange\.to\}\}/g, 'now')
    .replace(/\{\{kibanaUrl\}\}/g, 'https://kibana.example')
    .replace(/\{\{[^}]+\}\}/g, encodeURIComponent('a&b=c "d"'));

const examples = DOCUMENT.split('\n')
  .filter((line) => line.startsWith('    ') && line.includes('/app/ec2DeploymentHunt?'))
  .map((line) => /\?v=1[^)]*?(?="?$|\)$)/.exec(filled(line))?.[0] ?? line);

describe('the document on links', () => {
  it('has examples for every place it names', () => {
    expect(examples.length).toBeGreaterThanOrEqual(9);
  });

  it.each(examples)('gives an example that the page reads: %s', (example) => {
    const { state, problems } = readAddress(example);
    expect(problems).toEqual([]);
    expect(example).toContain(`reading=${state.reading}`);
  });

  it('fills a template so that its value stays one value', () => {
    const drilldown = examples.find((example) => example.includes('user=a%26b'));
    expect(readAddress(drilldown ?? '').state.filters.user?.include).toEqual(['a&b=c "d"']);
  });

  it('names every filter', () => {
    for (const name of FILTER_NAMES) expect(DOCUMENT).toContain(`| \`${name}\``);
  });
});
