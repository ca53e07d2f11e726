import { ipPrefixOf } from './javascript/ip_addresses';
import { javascriptSql } from './javascript/javascript_function';
import { ofSingleValues } from './single_values';
import { INTEGER, IP } from './types_fit';

/** The first address of the block of so many bits that an address lies in. */
export const ipPrefix = ofSingleValues({
  name: 'ip_prefix',
  signature: 'ip, integer, integer → ip',
  note: 'the bits of an address of version 4, and those of one of version 6',
  takes: [IP, INTEGER, INTEGER],
  gives: 'ip',
  sql: (args, site) => javascriptSql(ipPrefixOf, args, site),
});
