import { cutText } from '../common/result/cut_text';

const CLUSTER = '[A-Za-z0-9*][A-Za-z0-9_*-]*';
const INDEX = '[a-z0-9.*][a-z0-9._*-]*';

/** An index name or pattern, maybe of another cluster, maybe excluded by a leading `-`. */
const ITEM = new RegExp(`^(?:-(?:${CLUSTER}:)?|${CLUSTER}:-|(?:${CLUSTER}:)?)(${INDEX})$`);

const EXCLUSION = /^-|:-/;

/** The longest index name that Elasticsearch takes, in bytes; these names are ASCII. */
const LONGEST_NAME = 255;

const LONGEST_LIST = 4000;

const RULE =
  'must be index names or patterns with commas between them and nothing else, such as ' +
  '[logs-aws.cloudtrail-*] or [soc:logs-aws.cloudtrail-*,-logs-aws.cloudtrail-test]';

const isItem = (item: string): boolean => {
  const name = ITEM.exec(item)?.[1];
  return name !== undefined && !/^\.+$/.test(name) && name.length <= LONGEST_NAME;
};

/**
 * Why a list of indices may not stand after `from` in ES|QL; undefined when it may. The list is the
 * one part of a query's text that is pasted in, so it is held to letters that mean nothing else
 * there: no space, quote, pipe, bracket, comment or line break.
 */
export const refusalOfIndexPatterns = (list: string): string | undefined => {
  if (list.length > LONGEST_LIST) return `must be at most ${LONGEST_LIST} characters long`;
  const items = list.split(',');
  const wrong = items.find((item) => !isItem(item));
  if (wrong !== undefined) return `${RULE}; ${JSON.stringify(cutText(wrong, 100))} is not one`;
  const [first = ''] = items;
  if (EXCLUSION.test(first)) return `${RULE}; it starts with an exclusion, which excludes nothing`;
  return undefined;
};
