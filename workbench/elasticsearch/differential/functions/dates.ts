import {
  functionModel,
  ofSingles,
  type FunctionModel,
  type Parameter,
} from '../model/function_model';
import { amountOf, later, truncated } from '../model/instant';
import type { Expression } from '../model/tree';
import type { Random } from '../random';

const amount =
  (texts: readonly string[]) =>
  (random: Random): Expression => ({
    kind: 'constant',
    type: 'amount',
    value: [random.pick(texts)],
  });

const SHIFT: Parameter = {
  type: 'amount',
  constant: amount([
    '1 day',
    '7 days',
    '2 weeks',
    '1 month',
    '13 months',
    '1 quarter',
    '4 years',
    '90 minutes',
    '36 hours',
    '1 millisecond',
    '45 seconds',
  ]),
};

const INTERVAL: Parameter = {
  type: 'amount',
  constant: amount([
    '1 day',
    '1 week',
    '1 month',
    '1 quarter',
    '1 year',
    '1 hour',
    '30 minutes',
    '15 seconds',
    '250 milliseconds',
  ]),
};

const shift = (name: '+' | '-', sign: 1 | -1): FunctionModel =>
  functionModel({
    name,
    notation: { kind: 'infix', strength: 4 },
    takesNull: false,
    forms: [
      { takes: [{ type: 'datetime' }, SHIFT], gives: 'datetime' },
      ...(sign === 1
        ? [{ takes: [SHIFT, { type: 'datetime' as const }], gives: 'datetime' as const }]
        : []),
    ],
    evaluate: ofSingles((scalars) => {
      const instant = Number(scalars.find((scalar) => typeof scalar === 'number'));
      const { count, unit } = amountOf(
        String(scalars.find((scalar) => typeof scalar === 'string'))
      );
      return later(instant, { count: sign * count, unit });
    }),
  });

const two = (value: number, length = 2): string => String(value).padStart(length, '0');

const PIECES: Readonly<Record<string, (date: Date) => string>> = {
  yyyy: (date) => two(date.getUTCFullYear(), 4),
  MM: (date) => two(date.getUTCMonth() + 1),
  dd: (date) => two(date.getUTCDate()),
  HH: (date) => two(date.getUTCHours()),
  mm: (date) => two(date.getUTCMinutes()),
  ss: (date) => two(date.getUTCSeconds()),
  SSS: (date) => two(date.getUTCMilliseconds(), 3),
};

const format = (random: Random): Expression => ({
  kind: 'constant',
  type: 'keyword',
  value: [
    random
      .times(random.between(1, 4), () => random.pick(Object.keys(PIECES)))
      .join(random.pick(['-', ' ', '/', "'T'", ':'])),
  ],
});

const printed = (pattern: string, instant: number): string =>
  pattern.replace(/'T'|y{4}|M{2}|d{2}|H{2}|m{2}|SSS|s{2}/g, (piece) =>
    piece === "'T'" ? 'T' : (PIECES[piece]?.(new Date(instant)) ?? piece)
  );

const floor = (name: string, takes: readonly Parameter[]): FunctionModel =>
  functionModel({
    name,
    forms: [{ takes, gives: 'datetime' }],
    takesNull: false,
    evaluate: ofSingles((scalars) => {
      const instant = Number(scalars.find((scalar) => typeof scalar === 'number'));
      return truncated(
        instant,
        amountOf(String(scalars.find((scalar) => typeof scalar === 'string')))
      );
    }),
  });

export const DATES: readonly FunctionModel[] = [
  shift('+', 1),
  shift('-', -1),
  floor('DATE_TRUNC', [INTERVAL, { type: 'datetime' }]),
  functionModel({
    name: 'DATE_FORMAT',
    forms: [
      { takes: [{ type: 'keyword', constant: format }, { type: 'datetime' }], gives: 'keyword' },
    ],
    takesNull: false,
    evaluate: ofSingles(([pattern, instant]) => printed(String(pattern), Number(instant))),
  }),
];
