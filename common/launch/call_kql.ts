import { ERROR_CODE_ENDS, OUTCOMES, type Outcome } from '../cloudtrail/error_kind';
import { quoted } from '../kql/quoted';
import { VALUE_CONDITIONS } from '../pivots/value_conditions';
import type { RowKey } from '../queries/corrected_parameters';
import { FILTER_NAMES, filteredValue, type FilterName, type Filters } from '../result/filters';

const ISSUER = 'aws.cloudtrail.user_identity.session_context.session_issuer.arn';
const CALLER = 'aws.cloudtrail.user_identity.arn';
const ERROR_CODE = 'aws.cloudtrail.error_code';

/** Filters whose value stands in a field of the event, by that field. */
const FIELDS: Partial<Readonly<Record<FilterName, string>>> = {
  user: 'user.name',
  accessKey: 'aws.cloudtrail.user_identity.access_key_id',
  account: 'cloud.account.id',
  region: 'cloud.region',
  sourceIp: 'source.address',
};

const all = (clauses: readonly string[]): string =>
  clauses.length === 1 ? (clauses[0] ?? '') : `(${clauses.join(' and ')})`;

const any = (clauses: readonly string[]): string =>
  clauses.length === 1 ? (clauses[0] ?? '') : `(${clauses.join(' or ')})`;

const not = (clause: string): string => `not ${clause}`;

const isMissing = (field: string): string => not(`${field}:*`);

const isOneOf = (field: string, values: readonly string[]): string => {
  const texts = values.map(quoted);
  return texts.length === 1 ? `${field}:${texts[0]}` : `${field}:(${texts.join(' or ')})`;
};

/** The actor is the session issuer where there is one, else the caller. */
const actorIsOneOf = (values: readonly string[]): string =>
  any([isOneOf(ISSUER, values), all([isMissing(ISSUER), isOneOf(CALLER, values)])]);

const actorIsMissing = (): string => all([isMissing(ISSUER), isMissing(CALLER)]);

/** The ends are letters only, so that nothing needs an escape. */
const endsWith = (ends: readonly string[]): string =>
  `${ERROR_CODE}:${any(ends.map((end) => `*${end}`))}`;

const IS_SUCCESS = 'event.outcome:"success"';

/** As the query decides: success first, then the first kind whose ends fit, else `other`. */
const outcomeIs = (outcome: Outcome): string => {
  if (outcome === 'success') return IS_SUCCESS;
  const earlier: string[] = [];
  const ways: string[] = [];
  for (const [kind, ends] of ERROR_CODE_ENDS) {
    if (kind === outcome) {
      const others = earlier.length === 0 ? [] : [not(endsWith(earlier))];
      ways.push(all([endsWith(ends), ...others]));
    }
    earlier.push(...ends);
  }
  if (outcome === 'other') ways.push(not(endsWith(earlier)));
  return all([not(IS_SUCCESS), any(ways)]);
};

const isOutcome = (text: string): text is Outcome => OUTCOMES.some((outcome) => outcome === text);

/** Never true, for an outcome that no call has. */
const NOTHING = 'not *:*';

const oneOf = (name: FilterName, values: readonly string[]): string[] => {
  const texts = values.flatMap((value) => filteredValue(value) ?? []);
  const asksForNone = texts.length < values.length;
  if (name === 'outcome') return texts.map((text) => (isOutcome(text) ? outcomeIs(text) : NOTHING));
  const field = FIELDS[name];
  const found =
    name === 'principal'
      ? { is: actorIsOneOf, isMissing: actorIsMissing }
      : {
          is: (list: readonly string[]) => isOneOf(field ?? '', list),
          isMissing: () => isMissing(field ?? ''),
        };
  return [
    ...(texts.length === 0 ? [] : [found.is(texts)]),
    ...(asksForNone ? [found.isMissing()] : []),
  ];
};

const filterClauses = (name: FilterName, filters: Filters): string[] => {
  const { include, exclude } = filters[name] ?? { include: [], exclude: [] };
  return [
    ...(include.length === 0 ? [] : [any(oneOf(name, include))]),
    ...(exclude.length === 0 ? [] : [not(any(oneOf(name, exclude)))]),
  ].filter((clause) => clause !== '');
};

/** Filters on what the hunt reads out of the request's text, which KQL cannot read. */
const isOutOfReach = (name: FilterName): boolean => name === 'type' || name === 'subnet';

/** KQL for the calls that have one of these values of a filter; null where KQL cannot say it. */
export const filterKql = (name: FilterName, values: readonly string[]): string | null =>
  isOutOfReach(name) ? null : any(oneOf(name, values));

export interface CallKql {
  text: string;
  /** Filters that KQL cannot say: more calls than the row's may show. */
  leftOut: FilterName[];
}

/**
 * KQL for exactly the calls behind a row of the corrected reading, in any app that takes KQL. The
 * window is no part of it.
 */
export const callKql = ({ actor, account }: RowKey, filters: Filters): CallKql => ({
  text: [
    ...VALUE_CONDITIONS.map(({ field, value }) => isOneOf(field, [value])),
    actor === null ? actorIsMissing() : actorIsOneOf([actor]),
    account === null ? isMissing('cloud.account.id') : isOneOf('cloud.account.id', [account]),
    ...FILTER_NAMES.filter((name) => !isOutOfReach(name)).flatMap((name) =>
      filterClauses(name, filters)
    ),
  ].join(' and '),
  leftOut: FILTER_NAMES.filter((name) => isOutOfReach(name) && filters[name] !== undefined),
});

/** KQL for alerts that name an actor, in whichever field an integration keeps ARNs. */
export const alertKql = (actor: string): string =>
  any([actorIsOneOf([actor]), isOneOf('user.id', [actor]), isOneOf('related.user', [actor])]);
