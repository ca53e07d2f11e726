import {
  functionModel,
  type Evaluation,
  type Form,
  type FunctionModel,
} from '../model/function_model';
import { compareScalars, NULL, type Type, type Value } from '../model/value';

const TYPES: Type[] = ['integer', 'long', 'double', 'keyword', 'boolean', 'datetime', 'ip'];

const same = (type: Type, count: number): Form => ({
  takes: Array.from({ length: count }, () => ({ type })),
  gives: type,
});

/** Conditions and values by turns; the last value may stand alone. */
const caseForm = (type: Type, conditions: number, hasLast: boolean): Form => ({
  takes: [
    ...Array.from({ length: conditions }, () => [{ type: 'boolean' as const }, { type }]).flat(),
    ...(hasLast ? [{ type }] : []),
  ],
  gives: type,
});

const caseOf = ({ args, warnOfCondition }: Evaluation): Value => {
  for (let index = 0; index + 1 < args.length; index += 2) {
    const condition = args[index]?.() ?? NULL;
    if (condition.length > 1) warnOfCondition(index);
    else if (condition[0] === true) return args[index + 1]?.() ?? NULL;
  }
  return args.length % 2 === 1 ? (args.at(-1)?.() ?? NULL) : NULL;
};

const coalesce = ({ args }: Evaluation): Value => {
  for (const arg of args) {
    const value = arg();
    if (value.length > 0) return value;
  }
  return NULL;
};

/** Of all values of all arguments; null as soon as one argument is. */
const extreme =
  (sign: 1 | -1) =>
  ({ args, type }: Evaluation): Value => {
    const values = args.map((arg) => arg());
    if (values.some((value) => value.length === 0)) return NULL;
    return [
      values
        .flat()
        .reduce((best, other) => (sign * compareScalars(other, best, type) > 0 ? other : best)),
    ];
  };

/** What chooses among its arguments: only those that are needed are evaluated. */
export const CONDITIONALS: readonly FunctionModel[] = [
  functionModel({
    name: 'CASE',
    forms: TYPES.flatMap((type) => [
      caseForm(type, 1, false),
      caseForm(type, 1, true),
      caseForm(type, 2, true),
    ]),
    order: 'kept',
    nullTolerant: true,
    takesNull: false,
    evaluate: caseOf,
  }),
  functionModel({
    name: 'COALESCE',
    forms: TYPES.flatMap((type) => [same(type, 2), same(type, 3)]),
    order: 'kept',
    nullTolerant: true,
    evaluate: coalesce,
  }),
  functionModel({
    name: 'GREATEST',
    forms: TYPES.flatMap((type) => [same(type, 2), same(type, 3)]),
    evaluate: extreme(1),
  }),
  functionModel({
    name: 'LEAST',
    forms: TYPES.flatMap((type) => [same(type, 2), same(type, 3)]),
    evaluate: extreme(-1),
  }),
];
