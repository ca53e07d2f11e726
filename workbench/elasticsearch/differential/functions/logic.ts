import {
  functionModel,
  ofSingles,
  type Evaluation,
  type Form,
  type FunctionModel,
} from '../model/function_model';
import { NULL, type Scalar, type Type, type Value } from '../model/value';

const BOTH: Form = { takes: [{ type: 'boolean' }, { type: 'boolean' }], gives: 'boolean' };

/** Three-valued logic. Several values on either side give null, without a warning. */
const logic =
  (decides: boolean) =>
  ({ args }: Evaluation): Value => {
    const values = args.map((arg) => arg());
    if (values.some((value) => value.length > 1)) return NULL;
    const truths: Array<Scalar | undefined> = values.map(([truth]) => truth);
    if (truths.includes(decides)) return [decides];
    return truths.includes(undefined) ? NULL : [!decides];
  };

const ANY: Type[] = ['integer', 'long', 'double', 'keyword', 'boolean', 'datetime', 'ip'];

const nullTest = (name: string, whenNull: boolean): FunctionModel =>
  functionModel({
    name,
    forms: ANY.map((type) => ({ takes: [{ type }], gives: 'boolean' })),
    notation: { kind: 'written', strength: 3, text: ([value]) => `${value ?? ''} ${name}` },
    nullTolerant: true,
    evaluate: ({ args }) => {
      const [value = NULL] = args.map((arg) => arg());
      return [(value.length === 0) === whenNull];
    },
  });

export const LOGIC: readonly FunctionModel[] = [
  functionModel({
    name: 'AND',
    forms: [BOTH],
    notation: { kind: 'infix', strength: 1 },
    nullTolerant: true,
    evaluate: logic(false),
  }),
  functionModel({
    name: 'OR',
    forms: [BOTH],
    notation: { kind: 'infix', strength: 0 },
    nullTolerant: true,
    evaluate: logic(true),
  }),
  functionModel({
    name: 'NOT',
    forms: [{ takes: [{ type: 'boolean' }], gives: 'boolean' }],
    notation: { kind: 'prefix', strength: 2 },
    evaluate: ofSingles(([truth]) => truth !== true),
  }),
  nullTest('IS NULL', true),
  nullTest('IS NOT NULL', false),
];
