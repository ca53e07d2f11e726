import { randomBytes } from 'node:crypto';
import { ElasticsearchError } from '../esql/errors';
import type { Caller } from './caller';
import { equalTexts } from './equal_texts';
import type { Role } from './roles';

/** A key that was made. Times are milliseconds since the epoch. */
interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly secret: string;
  readonly expiresAt: number | null;
  readonly caller: Caller;
}

export interface NewApiKey {
  readonly name: string;
  /** Milliseconds; null = never. */
  readonly lifetime: number | null;
  /** What the key may do, at most what its user may; none given = what its user may. */
  readonly roles: readonly Role[];
}

export interface CreatedApiKey {
  readonly id: string;
  readonly name: string;
  readonly secret: string;
  /** `id:secret` in Base64, as it stands in the `Authorization` header. */
  readonly encoded: string;
  readonly expiresAt: number | null;
}

/** API keys, in memory: they end with the workbench. */
export class ApiKeys {
  readonly #keys = new Map<string, ApiKey>();

  create(
    { username, apiKey, layers }: Caller,
    { name, lifetime, roles }: NewApiKey
  ): CreatedApiKey {
    if (apiKey !== null) {
      throw new ElasticsearchError(
        400,
        'illegal_argument_exception',
        'creating derived api keys is not supported by this engine: ask as a user'
      );
    }
    const id = randomBytes(15).toString('base64url');
    const secret = randomBytes(16).toString('base64url');
    const expiresAt = lifetime === null ? null : Date.now() + lifetime;
    const caller: Caller = {
      username,
      roles: [],
      apiKey: { id, name },
      layers: roles.length === 0 ? layers : [...layers, roles],
    };
    this.#keys.set(id, { id, name, secret, expiresAt, caller });
    const encoded = Buffer.from(`${id}:${secret}`).toString('base64');
    return { id, name, secret, encoded, expiresAt };
  }

  /** The caller of a key; null when there is none, the secret is wrong, or its time is over. */
  caller(id: string, secret: string): Caller | null {
    const key = this.#keys.get(id);
    if (!key || !equalTexts(key.secret, secret)) return null;
    if (key.expiresAt !== null && key.expiresAt <= Date.now()) return null;
    return key.caller;
  }

  /** Ends keys; returns the ids of those that there were. `username` = only of that user. */
  invalidate(matches: { ids?: readonly string[]; name?: string; username?: string }): string[] {
    const ended = [...this.#keys.values()].filter(
      ({ id, name, caller }) =>
        (matches.ids === undefined || matches.ids.includes(id)) &&
        (matches.name === undefined || matches.name === name) &&
        (matches.username === undefined || matches.username === caller.username)
    );
    for (const { id } of ended) this.#keys.delete(id);
    return ended.map(({ id }) => id);
  }
}
