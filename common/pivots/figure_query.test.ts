import { hostileTexts, hostileTextSeed } from '../hostile_text.mock';
import { textLiteral } from '../esql/literal';
import { figureQuery } from './figure_query';

const row = {
  from: '2018-08-14T00:00:00.000Z',
  to: '2018-08-21T00:00:00.000Z',
  filters: { region: { include: ['us-east-1'], exclude: [] } },
  actor: 'arn:aws:iam::811596193553:user/web_admin',
  account: null,
};

const seed = hostileTextSeed();

it('keeps window, filters and key of the row', () => {
  const text = figureQuery('logs-*', row, 'attempts');
  expect(text).toContain('FROM logs-* METADATA _id, _index');
  expect(text).toContain(
    '@timestamp >= "2018-08-14T00:00:00.000Z" AND @timestamp < "2018-08-21T00:00:00.000Z"'
  );
  expect(text).toContain('cloud.region IN ("us-east-1")');
  expect(text).toContain('actor == "arn:aws:iam::811596193553:user/web_admin" AND account IS NULL');
  expect(text).not.toMatch(/\?(_t|actor|account|region)/);
});

it('asks for the calls that a figure counts', () => {
  expect(figureQuery('logs-*', row, 'refused')).toContain('| WHERE outcome != "success"\n');
  expect(figureQuery('logs-*', row, 'quota')).toContain('| WHERE outcome == "quota"\n');
  expect(figureQuery('logs-*', row, 'unreadable')).toContain('| WHERE unreadable\n');
  expect(figureQuery('logs-*', row, 'largest_call', 50)).toContain('| WHERE asked_most == 50\n');
});

it(`writes every hostile actor as one literal (seed ${seed})`, () => {
  for (const actor of hostileTexts(seed, 60)) {
    const text = figureQuery('logs-*', { ...row, actor, account: actor }, 'attempts');
    expect(text).toContain(
      `| WHERE actor == ${textLiteral(actor)} AND account == ${textLiteral(actor)}\n| SORT`
    );
  }
});
