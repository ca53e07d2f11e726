import type { Role } from './roles';

/** Who makes a call: a user, or an API key in the name of one. */
export interface Caller {
  readonly username: string;
  /** Names of the user's roles; none for an API key. */
  readonly roles: readonly string[];
  readonly apiKey: { readonly id: string; readonly name: string } | null;
  /** What the caller may do must be granted by one role of each layer: a key's own and its user's. */
  readonly layers: ReadonlyArray<readonly Role[]>;
}

/** Whose an async query is: a key has its own, apart from those of its user. */
export const ownerOf = ({ username, apiKey }: Caller): string =>
  apiKey === null ? `user:${username}` : `api_key:${apiKey.id}`;
