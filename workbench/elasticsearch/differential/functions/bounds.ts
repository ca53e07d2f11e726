import { functionModel, ofSingles, oneOf, type FunctionModel } from '../model/function_model';
import { compareScalars, type Scalar, type Type } from '../model/value';

const ALL: Type[] = ['integer', 'long', 'double', 'keyword', 'boolean', 'datetime', 'ip'];

const clamp = (name: string, bounds: ReadonlyArray<'least' | 'most'>): FunctionModel =>
  functionModel({
    name,
    takesNull: false,
    forms: ALL.map((type) => ({
      takes: [{ type }, ...bounds.map(() => ({ type }))],
      gives: type,
    })),
    evaluate: ofSingles(([value, ...limits], { type }) =>
      limits.reduce<Scalar>((before, limit, index) => {
        const order = compareScalars(before, limit, type);
        return (bounds[index] === 'least' ? order < 0 : order > 0) ? limit : before;
      }, value ?? 0)
    ),
  });

const POINTS: ReadonlyArray<readonly [Type, readonly Scalar[]]> = [
  ['integer', [-7, 0, 1, 5, 100, 1_000_000]],
  ['double', [-7.5, 0, 0.5, 2.25, 100, 1e9]],
];

/** The largest of the points that is not above; the least of them when all are. */
const roundTo = functionModel({
  name: 'ROUND_TO',
  takesNull: false,
  forms: POINTS.flatMap(([type, points]) =>
    [2, 3].map((count) => ({
      takes: [{ type }, ...Array.from({ length: count }, () => oneOf(type, points))],
      gives: type,
    }))
  ),
  evaluate: ofSingles(([value, ...points]) => {
    const below = points.filter((point) => Number(point) <= Number(value)).map(Number);
    return below.length > 0 ? Math.max(...below) : Math.min(...points.map(Number));
  }),
});

/** What brings a value between bounds, or down to a point. */
export const BOUNDS: readonly FunctionModel[] = [
  clamp('CLAMP', ['least', 'most']),
  clamp('CLAMP_MIN', ['least']),
  clamp('CLAMP_MAX', ['most']),
  roundTo,
];
