import {
  createGridPreferences,
  defaultPreferences,
  readPreferences,
  type GridPreferences,
} from './grid_preferences';
import { PUBLISHED_GRID, type ColumnId } from './published_columns';

const DEFAULT_PREFERENCES = defaultPreferences(PUBLISHED_GRID);

const preferences: GridPreferences<ColumnId> = {
  columns: ['user.name', 'regions'],
  widths: { regions: 120 },
  pageSize: 50,
  density: 'l',
  sort: [{ id: 'date', direction: 'asc' }],
};

describe('readPreferences', () => {
  it.each([null, '', '{', 'null', '[]', '7', '"x"', '{"columns":7,"widths":[],"density":"xl"}'])(
    'has the defaults for %p',
    (text) => expect(readPreferences(text, PUBLISHED_GRID)).toEqual(DEFAULT_PREFERENCES)
  );

  it('drops unknown and repeated columns and keeps the rest', () => {
    const text = '{"columns":["regions","password","regions","date"],"pageSize":50}';
    expect(readPreferences(text, PUBLISHED_GRID)).toEqual({
      ...DEFAULT_PREFERENCES,
      columns: ['regions', 'date'],
      pageSize: 50,
    });
  });

  it('never leaves the grid without a column', () => {
    expect(readPreferences('{"columns":["gone"]}', PUBLISHED_GRID).columns).toEqual(
      DEFAULT_PREFERENCES.columns
    );
  });

  it('keeps an order by columns that are there, each once', () => {
    const sort = [
      { id: 'password', direction: 'asc' },
      { id: 'date', direction: 'desc' },
      { id: 'date', direction: 'asc' },
    ];
    expect(readPreferences(JSON.stringify({ sort }), PUBLISHED_GRID).sort).toEqual([
      { id: 'date', direction: 'desc' },
    ]);
    expect(
      readPreferences('{"sort":[{"id":"date","direction":"up"}]}', PUBLISHED_GRID).sort
    ).toEqual([]);
  });

  it('refuses widths and page sizes beyond reason', () => {
    const text = '{"widths":{"regions":1e9,"date":-1,"__proto__":9,"accounts":90},"pageSize":1e9}';
    expect(readPreferences(text, PUBLISHED_GRID)).toMatchObject({
      widths: { accounts: 90 },
      pageSize: 100,
    });
  });
});

describe('createGridPreferences', () => {
  afterEach(() => localStorage.clear());

  it('remembers for one user and not for another', () => {
    createGridPreferences(() => localStorage, 'hunter', PUBLISHED_GRID).write(preferences);
    expect(createGridPreferences(() => localStorage, 'hunter', PUBLISHED_GRID).read()).toEqual(
      preferences
    );
    expect(createGridPreferences(() => localStorage, 'observer', PUBLISHED_GRID).read()).toEqual(
      DEFAULT_PREFERENCES
    );
  });

  it('works without a storage', () => {
    const store = createGridPreferences(
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
      'hunter',
      PUBLISHED_GRID
    );
    expect(() => store.write(preferences)).not.toThrow();
    expect(store.read()).toEqual(DEFAULT_PREFERENCES);
  });
});
