import {
  functionModel,
  MULTI_VALUE,
  ofSingles,
  type Evaluation,
  type Form,
  type FunctionModel,
} from '../model/function_model';
import {
  compareScalars,
  isNumericType,
  NULL,
  widened,
  widerOf,
  type Scalar,
  type Type,
  type Value,
} from '../model/value';

const NUMBERS: Type[] = ['integer', 'long', 'double'];

const pairs = (types: readonly Type[], mixed: boolean): Form[] =>
  types.flatMap((left) =>
    (mixed ? types : [left]).map((right) => ({
      takes: [{ type: left }, { type: right }],
      gives: 'boolean' as const,
    }))
  );

const ORDERED: Form[] = [...pairs(NUMBERS, true), ...pairs(['keyword', 'datetime', 'ip'], false)];
const EQUATED: Form[] = [...ORDERED, ...pairs(['boolean'], false)];

/** The one type as which values of several numeric types are compared. */
const commonType = (types: readonly Type[]): Type =>
  types
    .filter((type) => type !== 'null')
    .reduce<Type>(
      (common, type) =>
        isNumericType(common) && isNumericType(type) ? widerOf(common, type) : type,
      'null'
    );

const compared = (left: Scalar, right: Scalar, types: readonly Type[]): number => {
  const common = commonType(types);
  return compareScalars(widened(left, common), widened(right, common), common);
};

const comparison = (
  name: string,
  forms: readonly Form[],
  holds: (order: number) => boolean
): FunctionModel =>
  functionModel({
    name,
    forms,
    notation: { kind: 'infix', strength: 3 },
    evaluate: ofSingles(
      ([left, right], { types }) =>
        left !== undefined && right !== undefined && holds(compared(left, right, types))
    ),
  });

/** Null as soon as the value is; items of several values are passed over with a warning. */
const isIn = ({ args, types, fail }: Evaluation): Value => {
  const [value = NULL, ...list] = args.map((arg) => arg());
  const [wanted] = value;
  if (wanted === undefined) return NULL;
  if (value.length > 1) return fail(MULTI_VALUE);
  const several = list.filter((item) => item.length > 1);
  if (several.length > 0) fail(MULTI_VALUE);
  const nulls = list.filter((item) => item.length === 0);
  if (several.length === list.length || nulls.length === list.length) return NULL;
  const found = list.some(([item], index) => {
    const isSingle = list[index]?.length === 1 && item !== undefined;
    return isSingle && compared(wanted, item, types) === 0;
  });
  if (found) return [true];
  return nulls.length > 0 ? NULL : [false];
};

const inForms: Form[] = EQUATED.flatMap(({ takes: [left, right], gives }) =>
  left && right
    ? [
        { takes: [left, right], gives },
        { takes: [left, right, left], gives },
        { takes: [left, right, right, right], gives },
      ]
    : []
);

export const COMPARISONS: readonly FunctionModel[] = [
  comparison('==', EQUATED, (order) => order === 0),
  comparison('!=', EQUATED, (order) => order !== 0),
  comparison('<', ORDERED, (order) => order < 0),
  comparison('<=', ORDERED, (order) => order <= 0),
  comparison('>', ORDERED, (order) => order > 0),
  comparison('>=', ORDERED, (order) => order >= 0),
  functionModel({
    name: 'IN',
    forms: inForms,
    notation: {
      kind: 'written',
      strength: 3,
      text: ([value, ...list]) => `${value ?? ''} IN (${list.join(', ')})`,
    },
    nullTolerant: true,
    evaluate: isIn,
  }),
];
