import type { HostRouteAnswer } from '../server/host_route';
import { callRoute } from '../server/call_route.mock';
import { caseSchema, caseListSchema } from './case_schema';
import { caseRoutes } from './server_routes';

const NOW = new Date('2026-03-07T12:00:00.000Z');
const ALL = { create_cases: true, read_cases: true, update_cases: true, create_comment: true };

const NEW_CASE = {
  title: 'Stolen key',
  description: 'Found.',
  tags: ['hunt'],
  owner: 'securitySolution',
  connector: { id: 'none', name: 'none', type: '.none', fields: null },
  settings: { syncAlerts: false },
};
const COMMENT = { type: 'user', comment: '| a |', owner: 'securitySolution' };
const FIND = {
  owner: 'securitySolution',
  sortField: 'updatedAt',
  sortOrder: 'desc',
  perPage: '20',
};

const open = (rights: Partial<typeof ALL> = ALL) => {
  const routes = caseRoutes(() => NOW);
  const person = { username: 'hunter', capabilities: { securitySolutionCasesV3: rights } };
  const of = (space: string) => ({
    create: (body: unknown = NEW_CASE) =>
      callRoute(routes, 'POST', '/api/cases', { person, space, body }),
    comment: (id: string, body: unknown = COMMENT) =>
      callRoute(routes, 'POST', '/api/cases/{id}/comments', {
        person,
        space,
        params: { id },
        body,
      }),
    get: (id: string) =>
      callRoute(routes, 'GET', '/api/cases/{id}', { person, space, params: { id } }),
    find: (query: Record<string, string> = {}) =>
      callRoute(routes, 'GET', '/api/cases/_find', { person, space, query: { ...FIND, ...query } }),
  });
  return { ...of('default'), of };
};

const idOf = ({ body }: HostRouteAnswer): string => caseSchema.parse(body).id;
const titlesOf = ({ body }: HostRouteAnswer): string[] =>
  caseListSchema.parse(body).cases.map(({ title }) => title);

describe('the cases', () => {
  it('hold the comments that were added, and who added them', async () => {
    const { create, comment, get } = open();
    const id = idOf(await create());
    expect((await comment(id)).status).toBe(200);
    expect((await get(id)).body).toMatchObject({
      title: 'Stolen key',
      status: 'open',
      totalComment: 1,
      comments: [{ comment: '| a |', created_by: { username: 'hunter' } }],
    });
  });

  it('are found by words of their title, the last changed first', async () => {
    const { create, comment, find } = open();
    const first = idOf(await create());
    await create({ ...NEW_CASE, title: 'Another key' });
    expect(titlesOf(await find())).toEqual(['Another key', 'Stolen key']);
    await comment(first);
    expect(titlesOf(await find())).toEqual(['Stolen key', 'Another key']);
    expect(titlesOf(await find({ search: 'KEY stolen', searchFields: 'title' }))).toEqual([
      'Stolen key',
    ]);
  });

  it('stay in their space', async () => {
    const { of } = open();
    const id = idOf(await of('soc').create());
    expect((await of('default').get(id)).status).toBe(404);
    expect((await of('default').comment(id)).status).toBe(404);
    expect(titlesOf(await of('default').find())).toEqual([]);
  });

  it.each([
    ['a title of 161 characters', { ...NEW_CASE, title: 'x'.repeat(161) }],
    ['another owner', { ...NEW_CASE, owner: 'observability' }],
    ['a member that Kibana does not know', { ...NEW_CASE, colour: 'red' }],
  ])('refuse %s', async (_, body) => {
    expect((await open().create(body)).status).toBe(400);
  });

  it('refuse a comment of more than 30,000 characters', async () => {
    const { create, comment } = open();
    const id = idOf(await create());
    expect((await comment(id, { ...COMMENT, comment: 'x'.repeat(30_000) })).status).toBe(200);
    expect((await comment(id, { ...COMMENT, comment: 'x'.repeat(30_001) })).status).toBe(400);
  });

  it('refuse each step without its right', async () => {
    expect((await open({ read_cases: true }).create()).status).toBe(403);
    expect((await open({ create_cases: true }).find()).status).toBe(403);
    expect((await open({ read_cases: true }).comment('any')).status).toBe(403);
    expect((await open({}).get('any')).body).toMatchObject({ statusCode: 403, error: 'Forbidden' });
  });
});
