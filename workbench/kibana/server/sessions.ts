import { randomBytes } from 'node:crypto';
import type { Person } from './identify';

export interface Session {
  readonly authorization: string;
  /** As Elasticsearch last told it, by space. */
  readonly people: Map<string, Person>;
}

/** The people signed in by the form. Credentials stay in this process and end with it. */
export class Sessions {
  private readonly byId = new Map<string, Session>();

  /** @returns the new session's id, 256 random bits, for the cookie */
  open(authorization: string): string {
    const id = randomBytes(32).toString('base64url');
    this.byId.set(id, { authorization, people: new Map() });
    return id;
  }

  find(id: string): Session | undefined {
    return this.byId.get(id);
  }

  end(id: string): void {
    this.byId.delete(id);
  }
}

/** The `Authorization` header of a name and a password (RFC 7617). */
export const basicAuthorization = (username: string, password: string): string =>
  `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
