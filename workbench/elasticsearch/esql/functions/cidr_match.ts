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

const inBlock = (order: string, block: SqlArgument, { once, failing }: CallSite): string => {
  const range = once(`${networkOf.name}(${block.sql})`);
  return failing({
    when: `${order} IS NOT NULL AND len(${range}) > 1`,
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
    const conditions = blocks.map(
      (block) => inConstant(order, block) ?? inBlock(order, block, site)
    );
    const anyNull = blocks
      .filter(({ bound }) => bound.kind !== 'literal')
      .map(({ sql }) => `${sql} IS NULL`);
    const found = `(${conditions.join(' OR ')})`;
    return anyNull.length === 0
      ? found
      : `(CASE WHEN NOT (${anyNull.join(' OR ')}) THEN ${found} END)`;
  },
};
