import { join } from 'node:path';
import { requireReadable } from './readable_paths';

describe('paths that a person gives', () => {
  it('are named with their flag when they do not exist', () => {
    const missing = join(__dirname, 'no such file.json');
    expect(() => requireReadable([__filename, missing], '--cloudtrail')).toThrow(
      `${missing}, given with --cloudtrail, does not exist.`
    );
  });

  it('may be files and folders', () => {
    expect(() => requireReadable([__filename, __dirname], '--cloudtrail')).not.toThrow();
  });
});
