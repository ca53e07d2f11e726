import type { FunctionDefinition } from '../bind/bound';
import { isString, type EsqlType } from '../types';
import { wrongCount, wrongType } from './types_fit';

const isText = (type: EsqlType): boolean => isString(type) || type === 'null';

const ofTexts = (
  name: string,
  count: [number, number],
  type: EsqlType,
  sql: (args: readonly string[]) => string
): FunctionDefinition => ({
  name,
  resolve: (args, source) => {
    const wrong = args.findIndex((arg) => !isText(arg.type));
    const wrongNumber = wrongCount(source, args, ...count);
    if (wrongNumber !== null) return wrongNumber;
    return wrong < 0
      ? { type }
      : wrongType(source, wrong, args.length, 'string', args[wrong]?.type ?? 'null');
  },
  sql: (args) => sql(args.map(({ single }) => single)),
});

/** Functions of texts; a null among the arguments gives null. */
export const strings: FunctionDefinition[] = [
  ofTexts('length', [1, 1], 'integer', ([text]) => `length(${text ?? ''})::INTEGER`),
  ofTexts('to_lower', [1, 1], 'keyword', ([text]) => `lower(${text ?? ''})`),
  ofTexts('to_upper', [1, 1], 'keyword', ([text]) => `upper(${text ?? ''})`),
  ofTexts('trim', [1, 1], 'keyword', ([text]) => `trim(${text ?? ''})`),
  ofTexts('concat', [2, 100], 'keyword', (texts) => texts.join(' || ')),
  ofTexts(
    'starts_with',
    [2, 2],
    'boolean',
    ([text, part]) => `starts_with(${text ?? ''}, ${part ?? ''})`
  ),
  ofTexts(
    'ends_with',
    [2, 2],
    'boolean',
    ([text, part]) => `ends_with(${text ?? ''}, ${part ?? ''})`
  ),
];
