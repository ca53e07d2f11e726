import * as z from 'zod/mini';
import type { HostRoute, HostRouteAnswer, HostRouteRequest } from '../server/host_route';
import { errorBody } from '../server/kibana_response';
import { caseRights, type CaseRights } from './case_rights';
import { CaseStore, type Case } from './case_store';

/** Limits and shapes: cases/common/constants/index.ts and types/api of Kibana 9.5. */
const newCaseSchema = z.strictObject({
  title: z.string().check(z.minLength(1), z.maxLength(160)),
  description: z.string().check(z.minLength(1), z.maxLength(30_000)),
  tags: z.array(z.string().check(z.minLength(1), z.maxLength(256))),
  owner: z.literal('securitySolution'),
  connector: z.strictObject({
    id: z.literal('none'),
    name: z.literal('none'),
    type: z.literal('.none'),
    fields: z.null(),
  }),
  settings: z.object({ syncAlerts: z.boolean() }),
});

const commentSchema = z.strictObject({
  type: z.literal('user'),
  comment: z.string().check(z.minLength(1), z.maxLength(30_000)),
  owner: z.literal('securitySolution'),
});

const findSchema = z.strictObject({
  owner: z.literal('securitySolution'),
  sortField: z.optional(z.literal('updatedAt')),
  sortOrder: z.optional(z.literal('desc')),
  page: z.optional(z.coerce.number().check(z.int(), z.minimum(1))),
  perPage: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100))),
  search: z.optional(z.string()),
  searchFields: z.optional(z.literal('title')),
});

const refuse = (status: number, message: string): HostRouteAnswer => ({
  status,
  body: errorBody(status, message),
});

const decoded = <Value>(
  schema: z.ZodMiniType<Value>,
  value: unknown,
  answer: (read: Value) => HostRouteAnswer
): HostRouteAnswer => {
  const read = schema.safeParse(value);
  return read.success ? answer(read.data) : refuse(400, z.prettifyError(read.error));
};

const allowed =
  (right: keyof CaseRights, answer: (request: HostRouteRequest) => HostRouteAnswer) =>
  (request: HostRouteRequest): Promise<HostRouteAnswer> =>
    Promise.resolve(
      caseRights(request.person.capabilities)[right]
        ? answer(request)
        : refuse(403, `Unauthorized to ${right} case with owners: "securitySolution"`)
    );

const caseAnswer = (found: Case | undefined, id: string): HostRouteAnswer =>
  found === undefined
    ? refuse(404, `Saved object [cases/${id}] not found`)
    : { status: 200, body: found };

/** The part of Kibana's public cases API that a plugin hands work on with. */
export const caseRoutes = (clock: () => Date): readonly HostRoute[] => {
  const store = new CaseStore(clock);
  return [
    {
      method: 'GET',
      path: '/api/cases/_find',
      access: 'public',
      handler: allowed('read', ({ space, query }) =>
        decoded(findSchema, query, ({ owner, search = '', page = 1, perPage = 20 }) => {
          const found = store.find(space, owner, search);
          const cases = found.slice((page - 1) * perPage, page * perPage);
          return { status: 200, body: { cases, page, per_page: perPage, total: found.length } };
        })
      ),
    },
    {
      method: 'GET',
      path: '/api/cases/{id}',
      access: 'public',
      handler: allowed('read', ({ space, params: { id = '' } }) =>
        caseAnswer(store.get(space, id), id)
      ),
    },
    {
      method: 'POST',
      path: '/api/cases',
      access: 'public',
      handler: allowed('create', ({ space, person, body }) =>
        decoded(newCaseSchema, body, ({ title, description, tags, owner }) => ({
          status: 200,
          body: store.create(space, person.username, { title, description, tags, owner }),
        }))
      ),
    },
    {
      method: 'POST',
      path: '/api/cases/{id}/comments',
      access: 'public',
      handler: allowed('createComment', ({ space, person, params: { id = '' }, body }) =>
        decoded(commentSchema, body, ({ comment }) =>
          caseAnswer(store.comment(space, id, person.username, comment), id)
        )
      ),
    },
  ];
};
