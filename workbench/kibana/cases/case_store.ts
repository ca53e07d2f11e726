import { randomUUID } from 'node:crypto';

export interface CaseComment {
  id: string;
  comment: string;
  created_at: string;
  created_by: { username: string };
}

/** A case as the public API of Kibana gives it, the used part. */
export interface Case {
  id: string;
  title: string;
  description: string;
  tags: string[];
  owner: string;
  status: 'open' | 'in-progress' | 'closed';
  created_at: string;
  created_by: { username: string };
  updated_at: string;
  comments: CaseComment[];
  totalComment: number;
}

export interface NewCase {
  title: string;
  description: string;
  tags: string[];
  owner: string;
}

/** The cases of each space, kept in memory. */
export class CaseStore {
  /** The last changed case last: a standing clock tells changes not apart. */
  private readonly spaces = new Map<string, Map<string, Case>>();

  constructor(private readonly clock: () => Date) {}

  private in(space: string): Map<string, Case> {
    const cases = this.spaces.get(space) ?? new Map<string, Case>();
    this.spaces.set(space, cases);
    return cases;
  }

  create(space: string, username: string, given: NewCase): Case {
    const now = this.clock().toISOString();
    const made: Case = {
      ...given,
      id: randomUUID(),
      status: 'open',
      created_at: now,
      created_by: { username },
      updated_at: now,
      comments: [],
      totalComment: 0,
    };
    this.in(space).set(made.id, made);
    return made;
  }

  get(space: string, id: string): Case | undefined {
    return this.in(space).get(id);
  }

  /** The last changed first; each word of `search` must stand in the title. */
  find(space: string, owner: string, search: string): Case[] {
    const words = search.toLowerCase().split(/\s+/).filter(Boolean);
    return [...this.in(space).values()]
      .filter(
        (one) =>
          one.owner === owner && words.every((word) => one.title.toLowerCase().includes(word))
      )
      .reverse();
  }

  /** Undefined when there is no such case. */
  comment(space: string, id: string, username: string, comment: string): Case | undefined {
    const found = this.get(space, id);
    if (found === undefined) return undefined;
    const now = this.clock().toISOString();
    const added: CaseComment = {
      id: randomUUID(),
      comment,
      created_at: now,
      created_by: { username },
    };
    const comments = [...found.comments, added];
    const changed = { ...found, comments, totalComment: comments.length, updated_at: now };
    this.in(space).delete(id);
    this.in(space).set(id, changed);
    return changed;
  }
}
