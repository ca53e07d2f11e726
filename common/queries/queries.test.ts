import { isQueryName, queries } from './queries';

it('knows its own queries by the name they carry', () => {
  for (const [name, query] of Object.entries(queries)) {
    expect(query.name).toBe(name);
    expect(isQueryName(name)).toBe(true);
  }
});

it.each(['', 'Published', 'constructor', '__proto__', 'hasOwnProperty', 'published '])(
  'knows no query %j',
  (name) => {
    expect(isQueryName(name)).toBe(false);
  }
);
