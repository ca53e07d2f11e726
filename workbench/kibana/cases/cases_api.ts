import type { CoreStart } from '@kbn/core/public';
import { caseListSchema, caseSchema, type ShownCase } from './case_schema';

const version = '2023-10-31';
const owner = 'securitySolution';

export interface CasesApi {
  list(signal: AbortSignal): Promise<ShownCase[]>;
  get(id: string, signal: AbortSignal): Promise<ShownCase>;
  create(title: string, description: string): Promise<ShownCase>;
  comment(id: string, comment: string): Promise<ShownCase>;
}

/** Cases by the routes of Kibana's public API, as the signed-in person. */
export const casesApi = (http: CoreStart['http']): CasesApi => ({
  list: async (signal) => {
    const query = { owner, sortField: 'updatedAt', sortOrder: 'desc', perPage: 100 };
    const answer = await http.get<unknown>('/api/cases/_find', { version, query, signal });
    return caseListSchema.parse(answer).cases;
  },
  get: async (id, signal) =>
    caseSchema.parse(
      await http.get<unknown>(`/api/cases/${encodeURIComponent(id)}`, { version, signal })
    ),
  create: async (title, description) => {
    const connector = { id: 'none', name: 'none', type: '.none', fields: null };
    const settings = { syncAlerts: false };
    const body = { title, description, tags: [], owner, connector, settings };
    return caseSchema.parse(
      await http.post<unknown>('/api/cases', { version, body: JSON.stringify(body) })
    );
  },
  comment: async (id, comment) =>
    caseSchema.parse(
      await http.post<unknown>(`/api/cases/${encodeURIComponent(id)}/comments`, {
        version,
        body: JSON.stringify({ type: 'user', comment, owner }),
      })
    ),
});
