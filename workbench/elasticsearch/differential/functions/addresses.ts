import {
  functionModel,
  illegalArgument,
  ofEach,
  ofSingles,
  oneOf,
  type FunctionModel,
  type Parameter,
} from '../model/function_model';
import { addressBytes, addressText, isAddress } from '../model/address';

const NO_BLOCK = 'no block';

const BLOCKS = [
  '10.0.0.0/8',
  '10.0.0.1/32',
  '0.0.0.0/0',
  '8.0.0.0/7',
  '255.0.0.0/8',
  '::/0',
  '2001:db8::/32',
  '::1/128',
  '10.0.0.2',
  NO_BLOCK,
];

const BLOCK = oneOf('keyword', BLOCKS);

const bits = (bytes: string): string => BigInt(`0x${bytes}`).toString(2).padStart(128, '0');

/** Whether the first bits of both are the same; those of version 4 are behind 96 of their own. */
const isWithin = (address: string, block: string): boolean => {
  const [network = '', length] = block.split('/');
  const isShort = !network.includes(':');
  const count = length === undefined ? 128 : Number(length) + (isShort ? 96 : 0);
  return (
    bits(addressBytes(address)).slice(0, count) === bits(addressBytes(network)).slice(0, count)
  );
};

const count = (most: number): Parameter =>
  oneOf('integer', [0, 1, 8, 12, 31, 32, most, most + 1, -1]);

export const TO_IP: FunctionModel = functionModel({
  name: 'TO_IP',
  order: 'kept',
  forms: [
    { takes: [{ type: 'keyword' }], gives: 'ip' },
    { takes: [{ type: 'ip' }], gives: 'ip' },
  ],
  evaluate: ofEach((text, { fail }) =>
    isAddress(String(text))
      ? text
      : fail(illegalArgument(`'${String(text)}' is not an IP string literal.`))
  ),
});

const prefix = functionModel({
  name: 'IP_PREFIX',
  takesNull: false,
  forms: [{ takes: [{ type: 'ip' }, count(32), count(128)], gives: 'ip' }],
  evaluate: ofSingles(([address, four, six], { fail }) => {
    if (Number(four) < 0 || Number(four) > 32) {
      return fail(
        illegalArgument(`Prefix length v4 must be in range [0, 32], found ${String(four)}`)
      );
    }
    if (Number(six) < 0 || Number(six) > 128) {
      return fail(
        illegalArgument(`Prefix length v6 must be in range [0, 128], found ${String(six)}`)
      );
    }
    const text = String(address);
    const kept = text.includes(':') ? Number(six) : 96 + Number(four);
    const first = bits(addressBytes(text)).slice(0, kept).padEnd(128, '0');
    return addressText(BigInt(`0b${first}`).toString(16).padStart(32, '0'));
  }),
});

/** Addresses of version 4 and 6, and the blocks that they lie in. */
export const ADDRESSES: readonly FunctionModel[] = [
  TO_IP,
  prefix,
  functionModel({
    name: 'CIDR_MATCH',
    takesNull: false,
    forms: [
      { takes: [{ type: 'ip' }, BLOCK], gives: 'boolean' },
      { takes: [{ type: 'ip' }, BLOCK, BLOCK], gives: 'boolean' },
    ],
    evaluate: ofSingles(([address, ...blocks], { fail }) => {
      const decisive = blocks.find(
        (block) => block === NO_BLOCK || isWithin(String(address), String(block))
      );
      return decisive === NO_BLOCK
        ? fail(illegalArgument(`'${NO_BLOCK}' is not an IP string literal.`))
        : decisive !== undefined;
    }),
  }),
];
