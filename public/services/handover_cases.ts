import type { HttpStart } from '@kbn/core/public';
import * as z from 'zod/mini';
import { cutText } from '../../common/result/cut_text';
import { decodeAnswer } from './handover_answer';

/** Public API of Kibana's cases, 8.19 to 9.6 (cases/common/constants/index.ts). */
const CASES_PATH = '/api/cases';
const PUBLIC_VERSION = '2023-10-31';
const OWNER = 'securitySolution';

/** What a case takes, in characters. */
export const LONGEST_TITLE = 160;
export const LONGEST_COMMENT = 30_000;

const MOST_FOUND = 20;

export interface CaseSummary {
  id: string;
  title: string;
}

/**
 * The cases of the Security app, by their public API. The browser contract of `cases` has a flyout
 * and a modal for this, which need a dozen services of other plugins around them and break the page
 * where one is missing; the API needs none. Every method throws what
 * `core.http` throws, or an AnswerNotUnderstood.
 */
export interface Cases {
  /** Cases that are not closed, the last changed first. An empty text finds all. */
  find(text: string, signal: AbortSignal): Promise<CaseSummary[]>;
  create(title: string, description: string): Promise<CaseSummary>;
  comment(caseId: string, markdown: string): Promise<void>;
}

const caseSchema = z.object({ id: z.string(), title: z.string(), status: z.optional(z.string()) });

const foundSchema = z.object({ cases: z.array(caseSchema) });

export const createCases = (http: HttpStart): Cases => ({
  find: async (text, signal) => {
    const search = text.trim();
    const answer = await http.get<unknown>(`${CASES_PATH}/_find`, {
      version: PUBLIC_VERSION,
      signal,
      query: {
        owner: OWNER,
        sortField: 'updatedAt',
        sortOrder: 'desc',
        perPage: MOST_FOUND,
        ...(search === '' ? {} : { search, searchFields: 'title' }),
      },
    });
    return decodeAnswer(foundSchema, answer)
      .cases.filter(({ status }) => status !== 'closed')
      .map(({ id, title }) => ({ id, title }));
  },
  create: async (title, description) => {
    const answer = await http.post<unknown>(CASES_PATH, {
      version: PUBLIC_VERSION,
      body: JSON.stringify({
        title: cutText(title, LONGEST_TITLE),
        description,
        tags: ['EC2 deployment hunt'],
        owner: OWNER,
        connector: { id: 'none', name: 'none', type: '.none', fields: null },
        settings: { syncAlerts: false },
      }),
    });
    const { id, title: named } = decodeAnswer(caseSchema, answer);
    return { id, title: named };
  },
  comment: async (caseId, markdown) => {
    await http.post<unknown>(`${CASES_PATH}/${encodeURIComponent(caseId)}/comments`, {
      version: PUBLIC_VERSION,
      body: JSON.stringify({ type: 'user', comment: markdown, owner: OWNER }),
    });
  },
});
