import { ElasticsearchError } from '../esql/errors';
import type { Call } from './call';
import { flagParameter } from './url_parameters';

export type AnswerFormat = 'json' | 'csv' | 'tsv' | 'txt';

/** The form in which the rows of an answer are sent. */
export interface AnswerShape {
  readonly format: AnswerFormat;
  /** Between the values of a line of CSV. */
  readonly delimiter: string;
  /** CSV starts with the names of its columns. */
  readonly header: boolean;
  readonly dropNullColumns: boolean;
}

export const SHAPE_PARAMETERS = ['format', 'delimiter', 'header', 'drop_null_columns'];

const refused = (reason: string): ElasticsearchError =>
  new ElasticsearchError(400, 'illegal_argument_exception', reason);

const FORMATS: readonly AnswerFormat[] = ['json', 'csv', 'tsv', 'txt'];

/** By what an `Accept` header names them; none of these, and it is JSON. */
const ACCEPTED: ReadonlyArray<[RegExp, AnswerFormat | null]> = [
  [/^text\/(vnd\.elasticsearch\+)?csv/, 'csv'],
  [/^text\/(vnd\.elasticsearch\+)?tab-separated-values/, 'tsv'],
  [/^text\/(vnd\.elasticsearch\+)?plain/, 'txt'],
  [/^application\/(vnd\.(elasticsearch|apache)[.+])?(yaml|cbor|smile|arrow\.stream)/, null],
];

const formatOf = ({ search, accept }: Call): AnswerFormat => {
  const asked = search.get('format');
  if (asked !== null) {
    const known = FORMATS.find((format) => format === asked.toLowerCase());
    if (known) return known;
    throw refused(`the format [${asked.slice(0, 100)}] is not supported by this engine`);
  }
  const found = ACCEPTED.find(([pattern]) => pattern.test(accept.trim()));
  if (found?.[1] === null) {
    throw refused(`the format of Accept=[${accept.slice(0, 100)}] is not supported by this engine`);
  }
  return found?.[1] ?? 'json';
};

const delimiterOf = ({ search, pathname }: Call, format: AnswerFormat): string => {
  const delimiter = search.get('delimiter');
  if (delimiter === null) return ',';
  if (format !== 'csv') {
    throw refused(
      `parameter: [delimiter] can only be used with the format [csv] for request [${pathname}]`
    );
  }
  if (delimiter.length !== 1) {
    const kind = delimiter === '' ? 'empty' : 'multi-character';
    throw refused(`invalid ${kind} delimiter [${delimiter.slice(0, 100)}]`);
  }
  if (delimiter === '\t') {
    throw refused(
      'illegal delimiter [TAB] specified as delimiter for the [csv] format; choose the [tsv] format instead'
    );
  }
  if ('"\n\r'.includes(delimiter)) {
    throw refused(`illegal reserved character specified as delimiter [${delimiter}]`);
  }
  return delimiter;
};

/** Reads the form from the address and the `Accept` header. Throws 400 for one that is not offered. */
export const answerShape = (call: Call): AnswerShape => {
  const format = formatOf(call);
  const header = call.search.get('header')?.toLowerCase();
  const withoutHeader =
    header === undefined
      ? call.accept.split(';').some((part) => part.trim() === 'header=absent')
      : header === 'absent';
  return {
    format,
    delimiter: delimiterOf(call, format),
    header: !withoutHeader,
    dropNullColumns: flagParameter(call, 'drop_null_columns') ?? false,
  };
};
