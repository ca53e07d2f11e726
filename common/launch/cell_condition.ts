import { parseArn } from '../cloudtrail/arn';
import { filterText, MOST_VALUES, type FilterName, type Filters } from '../result/filters';
import { LAUNCH_FIELDS } from './launch_fields';

/**
 * Why a value is no condition of the hunt. `not plain`: an object; `not text`: half a character, which
 * no address can carry; `empty`: a text without a letter;
 * `too long`, `too many`: more than the hunt takes; `principal id`: an id that names nobody the hunt
 * can ask for; `federated`: a session whose ARN does not say who issued it; `mixed`: ARNs that can
 * only be asked for in different ways; `field`: not a field of the hunt.
 */
export type NoCondition =
  | 'not plain'
  | 'not text'
  | 'empty'
  | 'too long'
  | 'too many'
  | 'principal id'
  | 'federated'
  | 'mixed'
  | 'field';

export type CellCondition =
  { kind: 'condition'; filters: Filters } | { kind: 'none'; reason: NoCondition };

const LONGEST_VALUE = 8000;

const ACCOUNT_DIGITS = 12;

/** IAM's unique ids, alone or before a session name (`AROA...:session`). */
const PRINCIPAL_ID = /^A(?:IDA|ROA|SIA|GPA|NPA|IPA)[A-Z0-9]{12,}(?::.*)?$/s;

const LONELY_SURROGATE = /[\ud800-\udfff]/u;

const none = (reason: NoCondition): CellCondition => ({ kind: 'none', reason });

/** One value as text; null stays null; undefined when it is no plain value. */
const plainText = (value: unknown): string | null | undefined => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') {
    return String(value);
  }
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  return undefined;
};

const refusal = (text: string | null | undefined): NoCondition | null => {
  if (text === undefined) return 'not plain';
  if (text === null) return null;
  if (text === '') return 'empty';
  if (text.length > LONGEST_VALUE) return 'too long';
  return LONELY_SURROGATE.test(text) ? 'not text' : null;
};

type Texts = ReadonlyArray<string | null>;

const including = (name: FilterName, texts: Texts): Filters => ({
  [name]: { include: [...new Set(texts.map(filterText))], exclude: [] },
});

const condition = (filters: Filters): CellCondition => ({ kind: 'condition', filters });

/** The hunt's own ARN of an actor; a session's ARN is another thing. */
const isActorArn = (text: string): boolean => {
  const arn = parseArn(text);
  return arn !== null && arn.service !== 'sts';
};

/** Name and account behind an ARN, as `user.name` and `cloud.account.id` have them. */
const nameAndAccount = (text: string): { name: string; account: string } | NoCondition => {
  const arn = parseArn(text);
  if (arn === null) return 'mixed';
  const [kind, ...path] = arn.resource.split('/');
  if (kind === 'federated-user') return 'federated';
  // A session's ARN drops the role's path, so that the role's own ARN cannot be told from it.
  const name = kind === 'assumed-role' ? path[0] : kind === 'root' ? undefined : path.at(-1);
  return name === undefined || name === '' ? 'mixed' : { name, account: arn.account };
};

/**
 * Who is meant by ARNs. The actor's own ARN is asked for as it is. A role session is asked for by
 * the role's name and account: every session of a role of that name there.
 */
const arnCondition = (arns: readonly string[]): CellCondition => {
  if (arns.every(isActorArn)) return condition(including('principal', arns));
  const names: string[] = [];
  const accounts: string[] = [];
  for (const text of arns) {
    const found = nameAndAccount(text);
    if (typeof found === 'string') return none(found);
    names.push(found.name);
    accounts.push(found.account);
  }
  return condition({ ...including('user', names), ...including('account', accounts) });
};

/**
 * A field that holds names, ids and ARNs of one identity side by side, as `related.user` does. The
 * ARNs say it best; ids say nothing that the hunt can ask for.
 */
const identityCondition = (texts: Texts): CellCondition => {
  const known = texts.filter((text) => text !== null);
  const arns = known.filter((text) => parseArn(text) !== null);
  if (arns.length > 0) return arnCondition(arns);
  const names = texts.filter((text) => text === null || !PRINCIPAL_ID.test(text));
  return names.length === 0 ? none('principal id') : condition(including('user', names));
};

const accountText = (value: unknown): string | null | undefined => {
  const text = plainText(value);
  // An account's leading zeros are lost where it is kept as a number.
  return typeof value === 'number' && typeof text === 'string' && /^\d+$/.test(text)
    ? text.padStart(ACCOUNT_DIGITS, '0')
    : text;
};

/** A field that holds one ARN: the caller's, or the one of the role behind a session. */
const arnFieldCondition = (texts: Texts): CellCondition => {
  const known = texts.filter((text) => text !== null);
  const sessions = known.filter((text) => parseArn(text) !== null && !isActorArn(text));
  if (sessions.length === 0) return condition(including('principal', texts));
  return known.length < texts.length ? none('mixed') : arnCondition(known);
};

const conditionOf = (field: string, texts: Texts): CellCondition => {
  const subject = LAUNCH_FIELDS.get(field);
  if (subject === undefined) return none('field');
  if (subject !== 'principal') return condition(including(subject, texts));
  if (field === 'user.name') return condition(including('user', texts));
  if (field === 'related.user') return identityCondition(texts);
  // Older versions of the integration keep IAM's unique id here.
  const isId = (text: string | null): boolean => text !== null && parseArn(text) === null;
  return field === 'user.id' && texts.some(isId) ? none('principal id') : arnFieldCondition(texts);
};

/**
 * The condition of the hunt that a cell stands for: null means calls that have no such value, an
 * array means any of its values. Or the reason why there is none. Never throws.
 *
 * @param value what the place hands over: a scalar, an array, null or anything else
 */
export const cellCondition = (field: string, value: unknown): CellCondition => {
  const values: unknown[] = Array.isArray(value) ? [...new Set(value)] : [value];
  if (values.length > MOST_VALUES) return none('too many');
  const texts = (values.length === 0 ? [null] : values).map(
    field === 'cloud.account.id' ? accountText : plainText
  );
  for (const text of texts) {
    const reason = refusal(text);
    if (reason !== null) return none(reason);
  }
  return conditionOf(
    field,
    texts.filter((text) => text !== undefined)
  );
};
