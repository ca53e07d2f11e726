import { callRoute } from '../server/call_route.mock';
import { ruleListSchema, ruleSchema } from './rule';
import { ruleRoutes } from './server_routes';

const NOW = new Date('2026-03-07T12:00:00.000Z');
const ALL = { read_rules: true, edit_rules: true };

const NEW_RULE = {
  type: 'esql',
  language: 'esql',
  name: 'Many instances',
  description: 'A hunt.',
  severity: 'medium',
  risk_score: 47,
  enabled: false,
  query: 'FROM logs-* | LIMIT 1',
  interval: '30m',
  from: 'now-3600s',
  to: 'now',
  tags: ['AWS'],
  references: ['https://attack.mitre.org/techniques/T1578/002/'],
  note: 'Look.',
  threat: [
    {
      framework: 'MITRE ATT&CK',
      tactic: {
        id: 'TA0005',
        name: 'Defense Evasion',
        reference: 'https://attack.mitre.org/tactics/TA0005/',
      },
      technique: [],
    },
  ],
};

const open = (rights: Partial<typeof ALL> = ALL) => {
  const routes = ruleRoutes(() => NOW);
  const person = { username: 'hunter', capabilities: { securitySolutionRulesV3: rights } };
  const path = '/api/detection_engine/rules';
  return {
    create: (body: unknown = NEW_RULE) => callRoute(routes, 'POST', path, { person, body }),
    get: (id: string) => callRoute(routes, 'GET', path, { person, query: { id } }),
    list: () => callRoute(routes, 'GET', `${path}/_find`, { person }),
  };
};

describe('the rules', () => {
  it('are kept as they were made', async () => {
    const { create, get, list } = open();
    const { id } = ruleSchema.parse((await create()).body);
    expect((await get(id)).body).toEqual({
      ...NEW_RULE,
      id,
      created_at: NOW.toISOString(),
      created_by: 'hunter',
    });
    expect(ruleListSchema.parse((await list()).body).data.map((rule) => rule.id)).toEqual([id]);
    expect((await get('other')).status).toBe(404);
  });

  it('run every five minutes and are enabled where the draft does not say, as in Kibana', async () => {
    const { type, language, name, description, severity, risk_score, query } = NEW_RULE;
    const answer = await open().create({
      ...{ type, language, name, description, severity, risk_score, query },
    });
    expect(answer.body).toMatchObject({ enabled: true, interval: '5m', from: 'now-6m', to: 'now' });
  });

  it.each([
    ['type', 'eql'],
    ['severity', 'grave'],
    ['risk_score', 101],
    ['interval', '0m'],
    ['from', 'yesterday'],
    ['query', ''],
    ['threat', [{ framework: 'other' }]],
    ['colour', 'red'],
  ])('are refused with the %s %j', async (name, value) => {
    expect((await open().create({ ...NEW_RULE, [name]: value })).status).toBe(400);
  });

  it('are refused without the right', async () => {
    expect((await open({ read_rules: true }).create()).status).toBe(403);
    expect((await open({}).list()).status).toBe(403);
  });
});
