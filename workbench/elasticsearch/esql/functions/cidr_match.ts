import { sqlText } from '../../storage/identifier';
import type { CallSite, FunctionDefinition, SqlArgument } from '../bind/bound';
import { ipOrder } from '../compile/ip_order';
import { networkOf, networkRange } from './javascript/ip_addresses';
import { isIp, isText, wrongCount, wrongType } from './types_fit';

/** Whether an address lies in a block that is written in the query; null when it is not. */
const inConstant = (order: string, { bound }: SqlArgument): string | null => {
  if (bound.kind !== 'literal' || typeof bound.value !== 'string') return null;
  const range = networkRange(bound.value);
  return 'wrong' in range
    ? null
    : `(${order} BETWEEN ${sqlText(range[0])} AND ${sqlText(range[1])})`;
};

/** A block that cannot be read fails only where the address lies in none of the blocks before it. */
const inBlock = (
  order: string,
  block: SqlArgument,
  before: readonly string[],
  { once, failing }: CallSite
): string => {
  const range = once(`${networkOf.name}(${block.sql})`);
  const isReached = before.map((condition) => `${condition} IS FALSE AND `).join('');
  return failing({
    when: `${isReached}${order} IS NOT NULL AND len(${range}) > 1`,
    message: `${range}[2]`,
    value: `(${order} BETWEEN ${range}[1][1:32] AND ${range}[1][33:64])`,
  });
};

/** Whether an address lies in one of several blocks, such as `10.0.0.0/8`. */
export const cidrMatch: FunctionDefinition = {
  name: 'cidr_match',
  signature: 'ip, text, ... → boolean',
  values: 'one',
  nulls: 'null when any is null',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 2, Infinity);
    if (count !== null) return count;
    const [ip] = args;
    if (!ip || !isIp(ip)) return wrongType(source, args, 0, 'ip');
    const wrong = args.findIndex((arg, index) => index > 0 && !isText(arg));
    return wrong < 0 ? { type: 'boolean' } : wrongType(source, args, wrong, 'string');
  },
  sql: ([ip, ...blocks], site) => {
    const address = site.once(ip?.sql ?? 'NULL');
    const order = site.once(`CASE WHEN ${address} IS NOT NULL THEN ${ipOrder(address, false)} END`);
    const constants = blocks.flatMap((block) => inConstant(order, block) ?? []);
    if (constants.length === blocks.length) return `(${constants.join(' OR ')})`;
    const conditions: string[] = [];
    for (const block of blocks) {
      conditions.push(inConstant(order, block) ?? inBlock(order, block, conditions, site));
    }
    const anyNull = blocks
      .filter(({ bound }) => bound.kind !== 'literal')
      .map(({ sql }) => `${sql} IS NULL`);
    // From left to right: the first block that cannot be read, or that holds the address, decides.
    const found = conditions.reduceRight(
      (rest, condition) => `(CASE WHEN ${condition} IS FALSE THEN ${rest} ELSE ${condition} END)`
    );
    return anyNull.length === 0
      ? found
      : `(CASE WHEN NOT (${anyNull.join(' OR ')}) THEN ${found} END)`;
  },
};
