import type { Run } from '../../common/api/v1/answer';
import { textWithValues } from '../../common/launch/text_with_values';
import type { EsqlParameter } from '../../common/queries/query';

const isParameter = (value: unknown): value is EsqlParameter =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  (Array.isArray(value) && value.every((item) => typeof item === 'string'));

/** The text of a run with the values of its parameters written out, to be run anywhere. */
export const textAsRun = ({ text, esql_parameters: parameters }: Run): string => {
  const values: Record<string, EsqlParameter> = {};
  for (const [name, value] of Object.entries(parameters)) {
    if (isParameter(value)) values[name] = value;
  }
  return textWithValues(text, values);
};
