import { objectAt, type JsonObject, type JsonValue } from './json';
import { isEmptyScalar } from './remove_empty';

const textOf = (value: JsonValue | undefined): string | undefined =>
  typeof value === 'string' && !isEmptyScalar(value) ? value : undefined;

/** Who called, as the integration fills `user.*` and `related.user`. */
export interface User {
  /** The user's name, or the role's name for a role session; root and services have none. */
  name: string | undefined;
  /** ARN of the user or of the role; the principal id for other kinds of identity. */
  id: string | undefined;
  email: string | undefined;
  /** Every name under which the caller and the users that the call names are known. */
  related: string[];
}

const SESSION_KINDS = ['AssumedRole', 'FederatedUser', 'IdentityCenterUser'];

const sessionNameOf = (kind: string | undefined, arn: string | undefined): string | undefined => {
  if (kind === undefined || !SESSION_KINDS.includes(kind) || arn === undefined) {
    return undefined;
  }
  const name = /^arn:[a-z0-9-]+:sts:.*\/(.*)$/.exec(arn)?.[1];
  return name === '' ? undefined : name;
};

const idOf = (
  kind: string | undefined,
  identity: JsonObject,
  issuer: JsonObject | undefined
): string | undefined => {
  if ((kind === 'IAMUser' || kind === 'Root') && textOf(identity.arn) !== undefined) {
    return textOf(identity.arn);
  }
  if (kind === 'AssumedRole' && textOf(issuer?.arn) !== undefined) {
    return textOf(issuer?.arn);
  }
  const onBehalfOf = objectAt(identity, 'onBehalfOf')?.userId;
  return (
    textOf(identity.principalId) ?? (kind === 'IdentityCenterUser' ? textOf(onBehalfOf) : undefined)
  );
};

const nameOf = (
  event: JsonObject,
  kind: string | undefined,
  identity: JsonObject,
  issuer: JsonObject | undefined
): string | undefined => {
  const role =
    kind === 'AssumedRole' || kind === 'FederatedUser' ? textOf(issuer?.userName) : undefined;
  const signedIn =
    event.eventName === 'UserAuthentication'
      ? textOf(objectAt(event, 'additionalEventData')?.UserName)
      : undefined;
  return role ?? textOf(identity.userName) ?? signedIn;
};

/** Reads the caller out of a raw record; unknown stays undefined. */
export const userOf = (event: JsonObject): User => {
  const identity = objectAt(event, 'userIdentity') ?? {};
  const issuer = objectAt(objectAt(identity, 'sessionContext'), 'sessionIssuer');
  const kind = textOf(identity.type);
  const session = sessionNameOf(kind, textOf(identity.arn));
  const sessionMail = session?.includes('@') === true ? session : undefined;
  const name = nameOf(event, kind, identity, issuer);
  const id = idOf(kind, identity, issuer);
  const request = objectAt(event, 'requestParameters');
  const response = objectAt(objectAt(event, 'responseElements'), 'user');
  const related = [
    session,
    sessionMail?.slice(0, sessionMail.indexOf('@')),
    textOf(request?.userName),
    textOf(request?.newUserName),
    textOf(response?.userId),
    textOf(identity.principalId),
    id,
    name,
    textOf(objectAt(identity, 'onBehalfOf')?.userId),
  ];
  return {
    name,
    id,
    email: sessionMail ?? (name !== undefined && name.indexOf('@') > 0 ? name : undefined),
    related: [
      ...new Set(related.filter((text): text is string => text !== undefined && text !== '')),
    ],
  };
};
