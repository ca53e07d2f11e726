import type { PageMetadata } from '../page_metadata';
import { pageHtml } from './page_html';

const METADATA: PageMetadata = {
  version: '9.5.4',
  basePath: '',
  serverBasePath: '',
  bundles: '/abc/bundles',
  notice: `'><script>alert(1)</script>&amp;`,
  standingClock: null,
  user: null,
  capabilities: {},
  plugins: [],
  translation: { locale: 'en', messages: {} },
};

describe('the page', () => {
  const html = pageHtml(METADATA);

  it('holds no inline script, which the policy forbids', () => {
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script src="/abc/bundles/bootstrap.js">']);
  });

  it('gives back what was written into it', () => {
    const [, attribute = ''] = /data='([^']*)'/.exec(html) ?? [];
    const text = attribute.replace(/&lt;/g, '<').replace(/&#39;/g, "'").replace(/&amp;/g, '&');
    expect(JSON.parse(text)).toEqual(METADATA);
  });
});
