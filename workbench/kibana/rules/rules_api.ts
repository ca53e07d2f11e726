import type { CoreStart } from '@kbn/core/public';
import { ruleListSchema, ruleSchema, type Rule } from './rule';

const version = '2023-10-31';
const PATH = '/api/detection_engine/rules';

/** Rules by the routes of Kibana's public API, as the signed-in person. */
export const rulesApi = (http: CoreStart['http']) => ({
  list: async (signal: AbortSignal): Promise<Rule[]> =>
    ruleListSchema.parse(await http.get<unknown>(`${PATH}/_find`, { version, signal })).data,
  get: async (id: string, signal: AbortSignal): Promise<Rule> =>
    ruleSchema.parse(await http.get<unknown>(PATH, { version, query: { id }, signal })),
});
