import type { Request, ServerRoute } from '@hapi/hapi';
import { KIBANA_VERSION } from '../kibana_version';
import type { PageMetadata } from '../page_metadata';
import { pageHtml } from './page_html';
import type { PluginServer } from './plugin_server';

export interface PageOptions {
  plugin: PluginServer;
  translation: PageMetadata['translation'];
  serverBasePath: string;
  /** Below the base path. */
  bundlesPath: string;
  notice: string | null;
  standingClock: Date | null;
}

/** `/`, `/login` and every app's address: one document, told apart in the browser. */
export const pageRoutes = (options: PageOptions): ServerRoute[] => {
  const { plugin, translation, serverBasePath, bundlesPath, notice, standingClock } = options;
  const bundles = `${serverBasePath}${bundlesPath}`;
  const { manifest } = plugin;

  const page = (request: Request): string => {
    const person = request.auth.credentials?.person;
    return pageHtml({
      version: KIBANA_VERSION,
      basePath: request.app.basePath ?? '',
      serverBasePath,
      bundles,
      notice,
      standingClock: standingClock?.toISOString() ?? null,
      user: person === undefined ? null : { username: person.username },
      capabilities: person?.rights.capabilities ?? {},
      plugins:
        person === undefined || !manifest.ui
          ? []
          : [
              {
                id: manifest.id,
                publicPath: `${bundles}/plugin/${manifest.id}/${manifest.version}/`,
                requiredPlugins: [...manifest.requiredPlugins, ...manifest.optionalPlugins],
                config: plugin.browserConfig,
              },
            ],
      translation,
    });
  };

  return [
    {
      method: 'GET',
      path: '/',
      handler: (request, h) => h.redirect(`${request.app.basePath ?? ''}/app/home`),
    },
    {
      method: 'GET',
      path: '/app/{path*}',
      handler: (request, h) => h.response(page(request)).type('text/html'),
    },
    {
      method: 'GET',
      path: '/login',
      options: { auth: false },
      handler: (request, h) => h.response(page(request)).type('text/html'),
    },
    {
      method: 'GET',
      path: '/internal/security/me',
      options: { app: { access: 'internal' } },
      handler: (request) => ({ username: request.auth.credentials.person?.username ?? '' }),
    },
  ];
};
