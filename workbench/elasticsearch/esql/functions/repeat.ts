import type { CallSite } from '../bind/bound';
import { ofSingleValues } from './single_values';
import { INTEGER, TEXT } from './types_fit';

const repeated = (text: string, count: string, { once, failing }: CallSite): string => {
  const times = once(count);
  return failing({
    when: `${times} < 0`,
    message: `'java.lang.IllegalArgumentException: Number parameter cannot be negative, found [' || ${times}::VARCHAR || ']'`,
    value: `repeat(${text}, ${times}::BIGINT)`,
  });
};

/** The most bytes that Elasticsearch makes by repeating. */
const LONGEST = 1_048_576;

const TOO_LONG = `Creating repeated strings with more than [${LONGEST}] bytes is not supported`;

/** A text several times; one that grows too long fails the query. */
export const repeat = ofSingleValues({
  name: 'repeat',
  signature: 'text, integer → keyword',
  takes: [TEXT, INTEGER],
  gives: 'keyword',
  sql: ([text = '', count = ''], site) => {
    const [value, times] = [site.once(text), site.once(count)];
    const bounded = `CASE WHEN strlen(${value})::BIGINT * ${times} > ${LONGEST} THEN error('${TOO_LONG}') ELSE ${value} END`;
    return repeated(`(${bounded})`, times, site);
  },
});

/** As many spaces. */
export const space = ofSingleValues({
  name: 'space',
  signature: 'integer → keyword',
  takes: [INTEGER],
  gives: 'keyword',
  sql: ([count = ''], site) => {
    const times = site.once(count);
    const bounded = `CASE WHEN ${times} > ${LONGEST} THEN error('${TOO_LONG.replace('repeated strings', 'strings')}') ELSE ' ' END`;
    return repeated(`(${bounded})`, times, site);
  },
});
