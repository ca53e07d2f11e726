import { hostileTextSeed, hostileTexts } from '../hostile_text.mock';
import { textLiteral } from '../esql/literal';
import { columnsOf } from '../queries/cell_table';
import { corrected } from '../queries/corrected';
import { filterClauses } from '../queries/stages/filter_clauses';
import { runInstancesStage } from '../queries/stages/run_instances';
import type { Filters } from '../result/filters';
import { ruleDraft, ruleQuery, ruleSchedule, runsThatSee, type RuleSource } from './rule_draft';

const sourceOf = (filters: Filters): RuleSource => ({
  text: [
    runInstancesStage('logs-aws.cloudtrail-*'),
    filterClauses(filters),
    '| STATS asked_most = SUM(asked_most) BY actor, account',
    '| WHERE asked_most >= ?threshold',
    '| LIMIT ?max_rows',
  ].join('\n'),
  columns: ['actor', 'account', 'asked_most'],
});

const WINDOW = { from: '2026-11-24T10:00:00.000Z', to: '2026-11-25T10:00:00.000Z' };

const REGION: Filters = { region: { include: ['eu-west-1'], exclude: [] } };

describe('the draft of a rule', () => {
  const draft = ruleDraft({
    source: sourceOf(REGION),
    window: WINDOW,
    threshold: 25,
    filters: REGION,
    huntUrl: 'https://kibana.example/app/ec2DeploymentHunt?v=1',
    name: 'Many [EC2] instances',
    description: 'What it finds.',
    guide: 'Open the hunt:',
  });

  it('is an ES|QL rule that a person has to enable', () => {
    expect(draft).toMatchObject({
      type: 'esql',
      language: 'esql',
      enabled: false,
      severity: 'medium',
      risk_score: 47,
      interval: '12h',
      from: 'now-87300s',
      to: 'now',
      note: 'Open the hunt:\n\n[Many \\[EC2\\] instances](https://kibana.example/app/ec2DeploymentHunt?v=1)\n',
    });
    expect(JSON.stringify(draft.threat)).toContain('T1578.002');
  });

  it('asks with the hunt’s own query, values written out and without a window of its own', () => {
    expect(draft.query).toContain('| WHERE asked_most >= 25\n| LIMIT 100');
    expect(draft.query).toContain('| WHERE cloud.region IN ("eu-west-1")');
    expect(draft.query).not.toContain('?_tstart');
    expect(draft.query).not.toMatch(/@timestamp/);
    expect(draft.query).toContain('| WHERE event.dataset == "aws.cloudtrail"');
  });

  it('names columns as alerts do and keeps nothing else', () => {
    expect(draft.query.split('\n').slice(-2)).toEqual([
      '| RENAME actor AS aws.cloudtrail.user_identity.arn, account AS cloud.account.id, asked_most AS Esql.asked_most',
      '| KEEP aws.cloudtrail.user_identity.arn, cloud.account.id, Esql.asked_most',
    ]);
  });

  it('is made of the corrected query with every column of it', () => {
    const text = corrected.text('logs-aws.cloudtrail-*', {
      ...WINDOW,
      filters: REGION,
      threshold: 25,
      max_rows: 1,
    });
    const columns = columnsOf(corrected.decoders);
    const query = ruleQuery({ text, columns }, 25, REGION);
    const last = query.split('\n').at(-1) ?? '';
    expect(last.split(', ')).toHaveLength(columns.length);
    expect(last).toContain('| KEEP aws.cloudtrail.user_identity.arn, cloud.account.id, Esql.');
    expect(query).not.toContain('@timestamp <');
    expect(query).toContain('asked_most >= 25 OR unreadable > 0 OR ambiguous > 0');
  });

  const seed = hostileTextSeed();
  it(`keeps hostile filter values inside their literals (seed ${seed})`, () => {
    const plain = ruleQuery(sourceOf(REGION), 10, REGION);
    for (const text of hostileTexts(seed, 2000)) {
      const filters = { region: { include: [text], exclude: [] } };
      expect(ruleQuery(sourceOf(filters), 10, filters)).toBe(
        plain.replace('"eu-west-1"', () => textLiteral(text))
      );
    }
  });

  it('is not made of a query that it cannot turn into a rule', () => {
    const source = sourceOf({});
    expect(() => ruleQuery({ ...source, text: 'FROM a' }, 10, {})).toThrow('another window');
    expect(() => ruleQuery({ ...source, text: `${source.text} + ?other` }, 10, {})).toThrow(
      '?other'
    );
  });
});

describe('the schedule of a rule', () => {
  const schedule = (milliseconds: number) =>
    ruleSchedule({
      from: new Date(0).toISOString(),
      to: new Date(milliseconds).toISOString(),
    });

  it.each([
    [1, { interval: 5 * 60, lookBack: 600, delivery: 900 }, 5],
    [60 * 60 * 1000, { interval: 30 * 60, lookBack: 3_600, delivery: 900 }, 3],
    [61 * 60 * 1000, { interval: 30 * 60, lookBack: 3_660, delivery: 900 }, 3],
    [24 * 60 * 60 * 1000, { interval: 12 * 60 * 60, lookBack: 86_400, delivery: 900 }, 3],
    [7 * 24 * 60 * 60 * 1000, { interval: 24 * 60 * 60, lookBack: 604_800, delivery: 900 }, 8],
    [90 * 24 * 60 * 60 * 1000, { interval: 24 * 60 * 60, lookBack: 604_800, delivery: 900 }, 8],
  ])('fits a window of %d ms', (milliseconds, expected, runs) => {
    expect(schedule(milliseconds)).toEqual(expected);
    expect(runsThatSee(expected)).toBe(runs);
  });
});
