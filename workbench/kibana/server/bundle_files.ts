import { createReadStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ReqRefDefaults, ResponseToolkit, ServerRoute } from '@hapi/hapi';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

const A_YEAR = 'public, max-age=31536000, immutable';

/** A file below `directory`, or undefined for anything that leads out of it or is no file. */
const fileBelow = (directory: string, relative: string): string | undefined => {
  const file = path.join(directory, relative);
  const inside = file.startsWith(directory + path.sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
};

const send = (file: string, acceptEncoding: string, h: ResponseToolkit<ReqRefDefaults>) => {
  const brotli = /\bbr\b/.test(acceptEncoding) && existsSync(`${file}.br`);
  const response = h
    .response(createReadStream(brotli ? `${file}.br` : file))
    .type(TYPES[path.extname(file)] ?? 'application/octet-stream')
    .header('cache-control', A_YEAR)
    .header('vary', 'accept-encoding');
  // The content is compressed at build time; `identity` keeps the server from doing it again.
  return response.header('content-encoding', brotli ? 'br' : 'identity');
};

/**
 * Serves bundles below an address that names the build, and may hence be kept for ever by a browser.
 * @param at the address; `folders` by the prefix of the rest, longest first
 */
export const bundleRoute = (
  at: string,
  folders: ReadonlyArray<readonly [prefix: string, directory: string]>
): ServerRoute => ({
  method: 'GET',
  path: `${at}/{file*}`,
  options: { auth: false },
  handler: (request, h) => {
    const wanted: unknown = Reflect.get(request.params, 'file');
    const name = typeof wanted === 'string' ? wanted : '';
    for (const [prefix, directory] of folders) {
      if (!name.startsWith(prefix)) continue;
      const file = fileBelow(directory, name.slice(prefix.length));
      if (file === undefined) break;
      return send(file, String(request.headers['accept-encoding'] ?? ''), h);
    }
    return h.response({ statusCode: 404, error: 'Not Found', message: 'Not Found' }).code(404);
  },
});
