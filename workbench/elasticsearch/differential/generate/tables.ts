import type { IndexMapping } from '../../engine';
import type { Row } from '../model/evaluate';
import { instantText } from '../model/instant';
import type { ModelColumn, Relation } from '../model/relation';
import { distinct, sorted, type Scalar, type Type, type Value } from '../model/value';
import type { Random } from '../random';
import { SCALARS } from './scalars';

/** A table as the model reads it, and as it is indexed. */
export interface GeneratedTable {
  readonly name: string;
  readonly relation: Relation;
  readonly mapping: IndexMapping;
  readonly documents: ReadonlyArray<Record<string, unknown>>;
}

interface Shape {
  readonly name: string;
  readonly type: Type;
  readonly many: boolean;
  /** Values of a kind of their own. */
  readonly scalars?: readonly Scalar[];
}

const BIG: readonly Scalar[] = [2n ** 62n, 2n ** 63n - 1n, 9_007_199_254_740_993n, 5_000_000_000n];

const SHAPES: readonly Shape[] = [
  { name: 'bo', type: 'boolean', many: false },
  { name: 'da', type: 'datetime', many: false },
  { name: 'do', type: 'double', many: false },
  { name: 'i1', type: 'integer', many: false },
  { name: 'i2', type: 'integer', many: false },
  { name: 'ip', type: 'ip', many: false },
  { name: 'k1', type: 'keyword', many: false },
  { name: 'k2', type: 'keyword', many: false },
  { name: 'l1', type: 'long', many: false },
  { name: 'l2', type: 'long', many: false, scalars: BIG },
  { name: 'mb', type: 'boolean', many: true },
  { name: 'md', type: 'datetime', many: true },
  { name: 'mi', type: 'integer', many: true },
  { name: 'mk', type: 'keyword', many: true },
  { name: 'ml', type: 'long', many: true },
  { name: 'mo', type: 'double', many: true },
  { name: 'ni', type: 'integer', many: false, scalars: [] },
  { name: 'x.y', type: 'keyword', many: false },
];

const MAPPED: Partial<Record<Type, string>> = { datetime: 'date' };

/** Values as they are kept: in order, and those of keywords and addresses once. */
const stored = (value: Value, type: Type): Value => {
  const kept = type === 'keyword' || type === 'ip' ? distinct(value, type) : value;
  return sorted(kept, type);
};

const randomValue = (
  random: Random,
  { type, many, scalars = SCALARS[type] ?? [] }: Shape
): Value => {
  if (scalars.length === 0 || random.chance(0.2)) return [];
  const count = many ? random.between(1, 3) : 1;
  return stored(
    random.times(count, () => random.pick(scalars)),
    type
  );
};

const documentValue = (value: Value, type: Type): unknown => {
  const values = value.map((scalar) => {
    if (type === 'datetime') return instantText(Number(scalar));
    return typeof scalar === 'bigint' ? String(scalar) : scalar;
  });
  return values.length > 1 ? values : values[0];
};

const table = (random: Random, name: string, firstId: number): GeneratedTable => {
  const shapes = SHAPES.filter(() => random.chance(0.85));
  const columns: ModelColumn[] = [
    { name: 'id', type: 'integer', ordered: true },
    ...shapes.map(({ name: column, type, many }) => ({ name: column, type, ordered: !many })),
  ];
  const rows = random.times(random.between(1, 9), (index): Row => {
    const values = shapes.map((shape): [string, Value] => [shape.name, randomValue(random, shape)]);
    return new Map([['id', [firstId + index]], ...values]);
  });
  return {
    name,
    relation: {
      columns: columns.sort((left, right) => (left.name < right.name ? -1 : 1)),
      rows,
      ordered: false,
    },
    mapping: {
      properties: Object.fromEntries(
        columns.map(({ name: column, type }) => [column, { type: MAPPED[type] ?? type }])
      ),
    },
    documents: rows.map((row) =>
      Object.fromEntries(
        columns.map(({ name: column, type }) => [
          column,
          documentValue(row.get(column) ?? [], type),
        ])
      )
    ),
  };
};

/** A few small tables; `id` tells the rows of all of them apart. */
export const generateTables = (random: Random, count: number): GeneratedTable[] =>
  random.times(count, (index) => table(random, `t${index}`, index * 100));
