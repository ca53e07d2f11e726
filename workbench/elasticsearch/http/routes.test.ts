import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROUTES } from './routes';

describe('api.md', () => {
  it('lists every call that is answered, and no other', () => {
    const text = readFileSync(join(__dirname, '..', 'api.md'), 'utf8');
    const listed = [...text.matchAll(/^\| `([A-Z ]+ \/[^`]*)` /gm)].map(([, call]) => call);
    expect(listed.sort()).toEqual(ROUTES.map(([methods, path]) => `${methods} ${path}`).sort());
  });
});
