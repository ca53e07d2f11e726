import {
  functionModel,
  illegalArgument,
  ofEach,
  ofSingles,
  type Form,
  type FunctionModel,
} from '../model/function_model';
import { codePoints, type Scalar } from '../model/value';
import { likeMatches, likePattern } from './like';
import { regexpConstant, regexpMatches } from './regexp';

const TEXTS = (count: number): Form => ({
  takes: Array.from({ length: count }, () => ({ type: 'keyword' as const })),
  gives: 'keyword',
});

const test = (name: string, holds: (text: string, other: string) => boolean): FunctionModel =>
  functionModel({
    name,
    forms: [{ takes: [{ type: 'keyword' }, { type: 'keyword' }], gives: 'boolean' }],
    evaluate: ofSingles(([text, other]) => holds(String(text), String(other))),
  });

const changed = (name: string, change: (text: string) => string): FunctionModel =>
  functionModel({
    name,
    forms: [TEXTS(1)],
    evaluate: ofSingles(([text]) => change(String(text))),
  });

const eachChanged = (name: string, change: (text: string) => string): FunctionModel =>
  functionModel({
    name,
    forms: [TEXTS(1)],
    order: 'kept',
    evaluate: ofEach((text) => change(String(text))),
  });

/** From a place that counts from 1, or from the end when it is negative. */
const fromPlace = (points: readonly string[], start: number): readonly string[] => {
  const index = start > 0 ? start - 1 : start < 0 ? points.length + start : 0;
  return points.slice(Math.max(0, index));
};

const substring = functionModel({
  name: 'SUBSTRING',
  forms: [
    { takes: [{ type: 'keyword' }, { type: 'integer' }], gives: 'keyword' },
    { takes: [{ type: 'keyword' }, { type: 'integer' }, { type: 'integer' }], gives: 'keyword' },
  ],
  evaluate: ofSingles(([text, start, length], { fail }) => {
    const rest = fromPlace(codePoints(text), Number(start));
    if (length === undefined) return rest.join('');
    return Number(length) < 0
      ? fail(illegalArgument(`Length parameter cannot be negative, found [${String(length)}]`))
      : rest.slice(0, Number(length)).join('');
  }),
});

const matching = (
  name: 'LIKE' | 'RLIKE',
  constant: NonNullable<Form['takes'][number]['constant']>,
  matches: (text: string, pattern: string) => boolean
): FunctionModel =>
  functionModel({
    name,
    forms: [{ takes: [{ type: 'keyword' }, { type: 'keyword', constant }], gives: 'boolean' }],
    notation: { kind: 'infix', strength: 3 },
    takesNull: false,
    evaluate: ofSingles(([text, pattern]: readonly Scalar[]) =>
      matches(String(text), String(pattern))
    ),
  });

/** White space as Java's `strip` knows it, of what stands in the tables. */
const SPACE = '[ \\t\\n\\r\\f\\v]';

export const TEXT_FUNCTIONS: readonly FunctionModel[] = [
  functionModel({
    name: 'LENGTH',
    forms: [{ takes: [{ type: 'keyword' }], gives: 'integer' }],
    evaluate: ofSingles(([text]) => codePoints(text).length),
  }),
  functionModel({
    name: 'CONCAT',
    forms: [TEXTS(2), TEXTS(3)],
    evaluate: ofSingles((texts) => texts.map(String).join('')),
  }),
  substring,
  changed('TRIM', (text) => text.replace(new RegExp(`^${SPACE}+|${SPACE}+$`, 'g'), '')),
  changed('LTRIM', (text) => text.replace(new RegExp(`^${SPACE}+`), '')),
  changed('RTRIM', (text) => text.replace(new RegExp(`${SPACE}+$`), '')),
  eachChanged('TO_LOWER', (text) => text.toLowerCase()),
  eachChanged('TO_UPPER', (text) => text.toUpperCase()),
  test('STARTS_WITH', (text, other) => text.startsWith(other)),
  test('ENDS_WITH', (text, other) => text.endsWith(other)),
  matching('LIKE', likePattern, likeMatches),
  matching('RLIKE', regexpConstant, regexpMatches),
];
