import { ofDouble } from './doubles';
import { ofSingleValues } from './single_values';
import { NUMBER } from './types_fit';

const beyondOne = (name: string) => ({
  when: (value: string) => `abs(${value}) > 1`,
  message: `${name} input out of range`,
});

/** From here on e to that power is more than a double can be. */
const overflows = (name: string) => ({
  when: (value: string) => `abs(${value}) > 710.4758600739439`,
  message: `${name} overflow`,
});

const plain = (name: string) => ofDouble({ name, sql: (value) => `${name}(${value})` });

/** Angles are in radians. */
export const trigonometry = [
  plain('sin'),
  plain('cos'),
  plain('tan'),
  plain('atan'),
  plain('tanh'),
  ofDouble({ name: 'asin', outside: beyondOne('Asin'), sql: (value) => `asin(${value})` }),
  ofDouble({ name: 'acos', outside: beyondOne('Acos'), sql: (value) => `acos(${value})` }),
  ofDouble({ name: 'sinh', outside: overflows('sinh'), sql: (value) => `sinh(${value})` }),
  ofDouble({ name: 'cosh', outside: overflows('cosh'), sql: (value) => `cosh(${value})` }),
  ofDouble({ name: 'to_degrees', sql: (value) => `degrees(${value})` }),
  ofDouble({ name: 'to_radians', sql: (value) => `radians(${value})` }),
  ofSingleValues({
    name: 'atan2',
    signature: 'number, number → double',
    note: 'the angle of a point by its y and its x',
    takes: [NUMBER, NUMBER],
    gives: 'double',
    sql: ([y, x]) => `atan2((${y ?? ''})::DOUBLE, (${x ?? ''})::DOUBLE)`,
  }),
];
