import { isString } from '../types';
import { javascriptSql } from './javascript/javascript_function';
import { jsonValue } from './javascript/json_value';
import { ofSingleValues } from './single_values';
import { TEXT, type Expected } from './types_fit';

const JSON_TEXT: Expected = {
  fits: ({ type }) => isString(type) || type === '_source' || type === 'null',
  name: 'keyword, text or _source',
};

/** The value at a path of a subset of JSONPath, as a text. */
export const jsonExtract = ofSingleValues({
  name: 'json_extract',
  signature: 'text or _source, text → keyword',
  note: "paths such as `user.name`, `['user.name']`, `items[0].id`, with or without `$` before them",
  takes: [JSON_TEXT, TEXT],
  gives: 'keyword',
  sql: ([json = '', path = ''], site) => javascriptSql(jsonValue, [json, path], site),
});
