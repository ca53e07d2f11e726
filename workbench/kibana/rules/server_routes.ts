import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { HostRoute, HostRouteAnswer, HostRouteRequest } from '../server/host_route';
import { errorBody } from '../server/kibana_response';
import { newRuleSchema, type Rule } from './rule';

const RULES_FEATURE = 'securitySolutionRulesV3';

const refuse = (status: number, message: string): HostRouteAnswer => ({
  status,
  body: errorBody(status, message),
});

const allowed =
  (right: 'read_rules' | 'edit_rules', answer: (request: HostRouteRequest) => HostRouteAnswer) =>
  (request: HostRouteRequest): Promise<HostRouteAnswer> => {
    const { capabilities } = request.person;
    return Promise.resolve(
      capabilities[RULES_FEATURE]?.[right] === true
        ? answer(request)
        : refuse(
            403,
            `API [${right}] is unauthorized for user, this action is granted by the Kibana privileges [${right}]`
          )
    );
  };

/** The part of Kibana's public API for detection rules that a plugin makes a rule with. Nothing runs. */
export const ruleRoutes = (clock: () => Date): readonly HostRoute[] => {
  const spaces = new Map<string, Rule[]>();
  return [
    {
      method: 'POST',
      path: '/api/detection_engine/rules',
      access: 'public',
      handler: allowed('edit_rules', ({ space, person, body }) => {
        const read = newRuleSchema.safeParse(body);
        if (!read.success) {
          return refuse(400, `[request body]: ${z.prettifyError(read.error)}`);
        }
        const { enabled = true, interval = '5m', from = 'now-6m', to = 'now' } = read.data;
        const rule: Rule = {
          ...read.data,
          enabled,
          interval,
          from,
          to,
          id: randomUUID(),
          created_at: clock().toISOString(),
          created_by: person.username,
        };
        spaces.set(space, [rule, ...(spaces.get(space) ?? [])]);
        return { status: 200, body: rule };
      }),
    },
    {
      method: 'GET',
      path: '/api/detection_engine/rules',
      access: 'public',
      handler: allowed('read_rules', ({ space, query: { id = '' } }) => {
        const rule = spaces.get(space)?.find((one) => one.id === id);
        return rule === undefined
          ? refuse(404, `id: "${id}" not found`)
          : { status: 200, body: rule };
      }),
    },
    {
      method: 'GET',
      path: '/api/detection_engine/rules/_find',
      access: 'public',
      handler: allowed('read_rules', ({ space }) => {
        const data = spaces.get(space) ?? [];
        return { status: 200, body: { data, page: 1, perPage: 20, total: data.length } };
      }),
    },
  ];
};
