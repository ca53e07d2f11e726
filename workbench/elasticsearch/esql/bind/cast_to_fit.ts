import { canonicalIp } from '../../storage/canonical_ip';
import { OPERATORS } from '../functions/functions';
import type { Scalar } from '../parser/tree';
import type { Source } from '../position';
import type { EsqlType } from '../types';
import type { Bound, FunctionDefinition, QueryContext, Resolution } from './bound';

const parsed = (text: string): number | null =>
  text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : null;

const whole = (text: string, limit: bigint): bigint | null => {
  const value = parsed(text);
  const rounded =
    value === null ? null : /^[+-]?\d+$/.test(text) ? BigInt(text) : BigInt(Math.round(value));
  return rounded !== null && rounded < limit && rounded >= -limit ? rounded : null;
};

interface Target {
  readonly type: EsqlType;
  /** A value of the type, to see whether it would fit. */
  readonly example: Scalar;
  read(text: string): Scalar | null;
}

/** Types that a text constant is cast to, the first that fits before the others, as in Elasticsearch. */
const TARGETS: readonly Target[] = [
  { type: 'double', example: 0, read: parsed },
  { type: 'long', example: 0n, read: (text) => whole(text, 2n ** 63n) },
  {
    type: 'integer',
    example: 0,
    read: (text) => {
      const value = whole(text, 2n ** 31n);
      return value === null ? null : Number(value);
    },
  },
  { type: 'ip', example: '::', read: canonicalIp },
];

/** Functions whose arguments may be texts as well, if only all of them are. */
const TAKES_ANY = new Set([
  'bucket',
  'case',
  'clamp',
  'clamp_max',
  'clamp_min',
  'coalesce',
  'greatest',
  'least',
  'mv_append',
  'mv_contains',
  'mv_difference',
  'mv_intersection',
  'mv_intersects',
  'mv_union',
]);

interface Cast {
  readonly args: readonly Bound[];
  readonly resolved: Resolution;
  readonly wrong: ReadonlyArray<{ readonly source: Source; readonly message: string }>;
}

const isText = (bound: Bound | undefined): bound is Extract<Bound, { kind: 'literal' }> =>
  bound?.kind === 'literal' && bound.type === 'keyword' && typeof bound.value === 'string';

/**
 * Casts text constants that a function does not take to a type that it does take, where there is one.
 * What cannot be read as that type is told.
 */
export const castToFit = (
  definition: FunctionDefinition,
  args: readonly Bound[],
  source: Source,
  context: QueryContext
): Cast => {
  const wrong: Array<{ source: Source; message: string }> = [];
  let cast = args;
  let resolved = definition.resolve(cast, source, context);
  if (OPERATORS.includes(definition) || TAKES_ANY.has(definition.name))
    return { args, resolved, wrong };
  for (const [index, arg] of args.entries()) {
    if (typeof resolved !== 'string') break;
    if (!isText(arg)) continue;
    const others = cast;
    const withArg = (bound: Bound): readonly Bound[] =>
      others.map((other, place) => (place === index ? bound : other));
    const before = resolved;
    const target = TARGETS.find(({ type, example }) => {
      const tried = definition.resolve(withArg({ ...arg, type, value: example }), source, context);
      return (
        tried !== before && !(typeof tried === 'string' && tried.includes(`[${arg.source.text}]`))
      );
    });
    if (!target) continue;
    const text = String(arg.value);
    const value = target.read(text);
    if (value === null) {
      const shown = text.slice(0, 100);
      const why =
        target.type === 'ip'
          ? `'${shown}' is not an IP string literal.`
          : `Cannot parse number [${shown}]`;
      wrong.push({
        source: arg.source,
        message: `Cannot convert string [${shown}] to [${target.type.toUpperCase()}], error [${why}]`,
      });
    }
    cast = withArg({ ...arg, type: target.type, value: value ?? target.example });
    resolved = definition.resolve(cast, source, context);
  }
  return { args: cast, resolved, wrong };
};
