import type { Bound, FunctionDefinition } from '../bind/bound';
import { isNumeric, isString, widerNumeric, type EsqlType } from '../types';
import { wrongType } from './types_fit';

/** The type that several values have in common; null when there is none. */
const commonType = (values: readonly Bound[]): EsqlType | null =>
  values.reduce<EsqlType | null>((common, { type }) => {
    if (common === null || common === type || type === 'null') return common;
    if (common === 'null') return type;
    if (isNumeric(common) && isNumeric(type)) return widerNumeric(common, type);
    return isString(common) && isString(type) ? 'keyword' : null;
  }, 'null');

/** The first value that is not null. */
export const coalesce: FunctionDefinition = {
  name: 'coalesce',
  resolve: (args, source) => {
    const type = commonType(args);
    if (args.length === 0) return `error building [coalesce]: expects at least one argument`;
    return type === null ? `[${source.text}] has arguments of several types` : { type };
  },
  sql: (args) => `COALESCE(${args.map(({ single }) => single).join(', ')})`,
};

/** `CASE(condition, value, ..., otherwise)`; without a condition that is true and no default: null. */
export const caseOf: FunctionDefinition = {
  name: 'case',
  resolve: (args, source) => {
    if (args.length < 2) return `error building [case]: expects at least two arguments`;
    const isCondition = (index: number): boolean => index % 2 === 0 && index < args.length - 1;
    const wrong = args.findIndex(
      ({ type }, index) => isCondition(index) && type !== 'boolean' && type !== 'null'
    );
    if (wrong >= 0) {
      return wrongType(source, wrong, args.length, 'boolean', args[wrong]?.type ?? 'null');
    }
    const type = commonType(args.filter((_, index) => !isCondition(index)));
    return type === null ? `[${source.text}] has values of several types` : { type };
  },
  sql: (args) => {
    const cases: string[] = [];
    for (let index = 0; index + 1 < args.length; index += 2) {
      cases.push(`WHEN ${args[index]?.single ?? ''} THEN ${args[index + 1]?.single ?? ''}`);
    }
    const otherwise = args.length % 2 === 1 ? `ELSE ${args.at(-1)?.single ?? ''}` : '';
    return `CASE ${cases.join(' ')} ${otherwise} END`;
  },
};
