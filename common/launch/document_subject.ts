import type { Filters } from '../result/filters';
import type { Window } from '../result/window';

/** Whom an event is about, and the time around it. */
export interface DocumentSubject {
  /** As the corrected reading names its rows; null: the record has none. */
  actor: string | null;
  account: string | null;
  filters: Filters;
  /** Half a day to each side of the event. */
  window: Window;
}

const HALF_A_DAY_MS = 12 * 60 * 60 * 1000;

/** A day more than any date that JavaScript can print would be none. */
const LATEST_MS = 8.64e15 - HALF_A_DAY_MS;

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

const textOf = (value: unknown): string | null => {
  const one = first(value);
  return typeof one === 'string' && one !== '' ? one : null;
};

const instantOf = (value: unknown): number | null => {
  const one = first(value);
  const instant =
    typeof one === 'string' ? Date.parse(one) : one instanceof Date ? one.getTime() : one;
  return typeof instant === 'number' && Math.abs(instant) <= LATEST_MS ? instant : null;
};

const only = (text: string | null): { include: string[]; exclude: string[] } | null =>
  text === null ? null : { include: [text], exclude: [] };

/**
 * Reads a document of Discover, its fields by their dotted names. Null when it is no CloudTrail event,
 * or says neither who nor when.
 */
export const documentSubject = (
  flattened: Readonly<Record<string, unknown>>
): DocumentSubject | null => {
  const at = instantOf(flattened['@timestamp']);
  const actor =
    textOf(flattened['aws.cloudtrail.user_identity.session_context.session_issuer.arn']) ??
    textOf(flattened['aws.cloudtrail.user_identity.arn']);
  const account = textOf(flattened['cloud.account.id']);
  const isCloudTrail = textOf(flattened['event.dataset']) === 'aws.cloudtrail';
  if (!isCloudTrail || at === null || actor === null) return null;
  const principal = only(actor);
  const inAccount = only(account);
  return {
    actor,
    account,
    filters: {
      ...(principal === null ? {} : { principal }),
      ...(inAccount === null ? {} : { account: inAccount }),
    },
    window: {
      from: new Date(at - HALF_A_DAY_MS).toISOString(),
      to: new Date(at + HALF_A_DAY_MS).toISOString(),
    },
  };
};
