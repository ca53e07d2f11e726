import { TestEngine } from '../test_support/ask';

/** What is left of values that were stored in a field of a type, sorted, nulls where ignored. */
const stored = async (
  property: Record<string, unknown>,
  values: readonly unknown[]
): Promise<{ type: string | undefined; cells: unknown[]; ignored: unknown[] }> => {
  const engine = await TestEngine.open();
  await engine.index(
    'i',
    { properties: { f: property, n: { type: 'integer' } } },
    values.map((f, n) => ({ f, n }))
  );
  const { columns, values: rows } = await engine.ask(
    'FROM i METADATA _ignored | SORT n | KEEP f, _ignored | LIMIT 100'
  );
  await engine.close();
  return {
    type: columns[0]?.type,
    cells: rows.map(([cell]) => cell),
    ignored: rows.map((row) => row[1]),
  };
};

describe('a field of type', () => {
  it.each([
    ['byte', 'integer', [127, '-128', 128, 1.9], [127, -128, null, 1]],
    ['short', 'integer', [32767, 32768, 'x'], [32767, null, null]],
    ['integer', 'integer', [2147483647, 2147483648], [2147483647, null]],
    ['long', 'long', ['9007199254740993', 5, '1e3'], [9007199254740993n, 5, 1000]],
    ['unsigned_long', 'unsigned_long', [0, -1, '18446744073709551615'], [0, null, 2n ** 64n - 1n]],
    ['float', 'double', [1.1, 1e39], [1.100000023841858, null]],
    ['half_float', 'double', [1.1, 65504, 70000], [1.099609375, 65504, null]],
    ['double', 'double', [1.1, '2.5', 'x'], [1.1, 2.5, null]],
    ['boolean', 'boolean', [true, 'false', '', 'no'], [true, false, false, null]],
    [
      'date',
      'date',
      ['2026-11-24', 0, '2026-11-24T10:00:00.123456Z', 'yesterday'],
      ['2026-11-24T00:00:00.000Z', '1970-01-01T00:00:00.000Z', '2026-11-24T10:00:00.123Z', null],
    ],
    [
      'date_nanos',
      'date_nanos',
      ['2026-11-24T10:00:00.123456789Z', 1, '1969-01-01', '2026-11-24T10:00:00.5Z'],
      [
        '2026-11-24T10:00:00.123456789Z',
        '1970-01-01T00:00:00.001Z',
        null,
        '2026-11-24T10:00:00.500Z',
      ],
    ],
    ['ip', 'ip', ['127.0.0.1', '::0001', 'x'], ['127.0.0.1', '::1', null]],
    ['version', 'version', ['1.2.3', 'x'], ['1.2.3', 'x']],
    ['wildcard', 'keyword', ['a', 1], ['a', '1']],
    ['match_only_text', 'text', ['a b'], ['a b']],
  ])('%s is %s to a query', async (mapped, type, values, cells) => {
    const found = await stored({ type: mapped }, values);
    expect(found.type).toBe(type);
    expect(found.cells).toEqual(cells);
    expect(found.ignored).toEqual(cells.map((cell) => (cell === null ? 'f' : null)));
  });

  it('scaled_float is a double of so many parts', async () => {
    const { type, cells } = await stored({ type: 'scaled_float', scaling_factor: 100 }, [1.239]);
    expect([type, ...cells]).toEqual(['double', 1.24]);
  });

  it.each(['flattened', 'histogram', 'integer_range', 'dense_vector', 'rank_feature', 'binary'])(
    '%s shows null, names its type, and cannot be used',
    async (type) => {
      const engine = await TestEngine.open();
      await engine.index('i', { properties: { f: { type } } }, [{ f: { a: 1 } }]);
      const { columns, values } = await engine.ask('FROM i | LIMIT 1');
      expect(columns).toEqual([{ name: 'f', type: 'unsupported', original_types: [type] }]);
      expect(values).toEqual([[null]]);
      await expect(engine.ask('FROM i | SORT f')).rejects.toThrow(
        `Cannot use field [f] with unsupported type [${type}]`
      );
      await engine.close();
    }
  );

  it.each(['geo_point', 'geo_shape', 'shape', 'point', 'alias'])(
    '%s is refused by its name',
    async (type) => {
      const engine = await TestEngine.open();
      await expect(engine.index('i', { properties: { f: { type } } }, [])).rejects.toThrow(
        `the stand-in has no field type [${type}], asked for by [f]`
      );
      await engine.close();
    }
  );
});

describe('a multi-field', () => {
  it('is a column of its own, with a limit of its own', async () => {
    const engine = await TestEngine.open();
    await engine.index(
      'i',
      {
        properties: {
          message: {
            type: 'text',
            fields: {
              keyword: { type: 'keyword', ignore_above: 5 },
              number: { type: 'integer' },
            },
          },
        },
      },
      [{ message: ['b', 'a', 'a'] }, { message: 'too long' }, { message: '12' }]
    );
    const { columns, values } = await engine.ask(
      'FROM i METADATA _id, _ignored | SORT _id | DROP _id | LIMIT 9'
    );
    expect(columns.map(({ name, type }) => `${name}:${type}`)).toEqual([
      'message:text',
      'message.keyword:keyword',
      'message.number:integer',
      '_ignored:keyword',
    ]);
    expect(values).toEqual([
      [['b', 'a', 'a'], ['a', 'b'], null, 'message.number'],
      ['too long', null, null, ['message.keyword', 'message.number']],
      ['12', '12', 12, null],
    ]);
    await engine.close();
  });
});

it('does not show what stands in nested objects', async () => {
  const engine = await TestEngine.open();
  await engine.index(
    'i',
    {
      properties: {
        a: { type: 'nested', properties: { b: { type: 'keyword' } } },
        c: { properties: { d: { type: 'keyword' } } },
      },
    },
    [{ a: [{ b: 'x' }], c: { d: 'y' } }]
  );
  const { columns, values } = await engine.ask('FROM i | LIMIT 1');
  expect(columns.map(({ name }) => name)).toEqual(['c.d']);
  expect(values).toEqual([['y']]);
  await engine.close();
});
