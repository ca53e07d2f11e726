import {
  argumentFailure,
  functionModel,
  oneOf,
  type Evaluation,
  type Form,
  type FunctionModel,
  type Parameter,
} from '../model/function_model';
import type { Expression } from '../model/tree';
import {
  compareScalars,
  distinct,
  NULL,
  sorted,
  type Scalar,
  type Type,
  type Value,
} from '../model/value';
import type { Random } from '../random';

const ALL: Type[] = ['integer', 'long', 'double', 'keyword', 'boolean', 'datetime', 'ip'];

/** A function of the values of one argument. */
const ofValues = (
  name: string,
  gives: (type: Type) => Type,
  parameter: (type: Type) => Parameter,
  compute: (value: Value, type: Type) => Scalar | Value,
  order: FunctionModel['order'] = 'told'
): FunctionModel =>
  functionModel({
    name,
    forms: ALL.map((type) => ({ takes: [parameter(type)], gives: gives(type) })),
    order,
    takesNull: false,
    evaluate: ({ args, types }) => {
      const [value = NULL] = args.map((arg) => arg());
      if (value.length === 0) return NULL;
      const result = compute(value, types[0] ?? 'null');
      return typeof result === 'object' ? result : [result];
    },
  });

const any = (type: Type): Parameter => ({ type });
const inOrder = (type: Type): Parameter => ({ type, inOrder: true });
const itself = (type: Type): Type => type;
const at = (value: Value, index: number): Value => value.slice(index).slice(0, 1);

const append = ({ args }: Evaluation): Value => {
  const values = args.map((arg) => arg());
  return values.some((value) => value.length === 0) ? NULL : values.flat();
};

const concat = ({ args }: Evaluation): Value => {
  const [texts = NULL, delimiter = NULL] = args.map((arg) => arg());
  return texts.length === 0 || delimiter.length !== 1 ? NULL : [texts.join(String(delimiter[0]))];
};

/** Places count from 0, or from the end when they are negative; the end is within. */
const slice = ({ args, fail }: Evaluation): Value => {
  const [value = NULL, first = NULL, last = first] = args.map((arg) => arg());
  if (value.length === 0 || first.length !== 1 || last.length !== 1) return NULL;
  const [start, end] = [Number(first[0]), Number(last[0])];
  if (start > end) return fail(argumentFailure('Start offset is greater than end offset'));
  if (start < 0 && end >= 0) {
    return fail(argumentFailure('Start and end offset have different signs'));
  }
  const placed = (place: number): number => (place < 0 ? place + value.length : place);
  return value.slice(Math.max(0, placed(start)), Math.max(0, placed(end) + 1));
};

const held = (left: Value, right: Value, type: Type): boolean[] =>
  right.map((scalar) => left.some((other) => compareScalars(scalar, other, type) === 0));

const sets = (name: string, holds: (found: readonly boolean[]) => boolean): FunctionModel =>
  functionModel({
    name,
    forms: ALL.map((type) => ({ takes: [{ type }, { type }], gives: 'boolean' })),
    nullTolerant: true,
    takesNull: false,
    evaluate: ({ args, types }) => {
      const [left = NULL, right = NULL] = args.map((arg) => arg());
      return [holds(held(left, right, types[0] ?? 'null'))];
    },
  });

const place = (random: Random): Expression => ({
  kind: 'constant',
  type: 'integer',
  value: [random.between(-4, 4)],
});

const PLACE: Parameter = { type: 'integer', constant: place };

const DIRECTION = oneOf('keyword', ['ASC', 'DESC', 'asc', 'desc']);

const sliceForms: Form[] = ALL.flatMap((type) => [
  { takes: [inOrder(type), PLACE], gives: type },
  { takes: [inOrder(type), PLACE, PLACE], gives: type },
]);

export const MV_SORT: FunctionModel = functionModel({
  name: 'MV_SORT',
  forms: ALL.flatMap((type) => [
    { takes: [{ type }], gives: type },
    { takes: [{ type }, DIRECTION], gives: type },
  ]),
  takesNull: false,
  evaluate: ({ args, types }) => {
    const [value = NULL, order = NULL] = args.map((arg) => arg());
    const ascending = sorted(value, types[0] ?? 'null');
    return String(order[0]).toLowerCase() === 'desc' ? ascending.reverse() : ascending;
  },
});

export const MV_MIN: FunctionModel = ofValues('MV_MIN', itself, any, (value, type) =>
  at(sorted(value, type), 0)
);

export const MULTI_VALUES: readonly FunctionModel[] = [
  ofValues(
    'MV_COUNT',
    () => 'integer',
    any,
    (value) => value.length
  ),
  MV_MIN,
  ofValues('MV_MAX', itself, any, (value, type) => at(sorted(value, type), -1)),
  ofValues('MV_FIRST', itself, inOrder, (value) => at(value, 0)),
  ofValues('MV_LAST', itself, inOrder, (value) => at(value, -1)),
  ofValues('MV_DEDUPE', itself, any, distinct, 'untold'),
  MV_SORT,
  functionModel({
    name: 'MV_APPEND',
    forms: ALL.map((type) => ({ takes: [{ type }, { type }], gives: type })),
    order: 'kept',
    takesNull: false,
    evaluate: append,
  }),
  functionModel({
    name: 'MV_CONCAT',
    forms: [{ takes: [{ type: 'keyword', inOrder: true }, { type: 'keyword' }], gives: 'keyword' }],
    evaluate: concat,
  }),
  functionModel({ name: 'MV_SLICE', forms: sliceForms, takesNull: false, evaluate: slice }),
  sets('MV_CONTAINS', (found) => found.every(Boolean)),
  sets('MV_INTERSECTS', (found) => found.some(Boolean)),
];
