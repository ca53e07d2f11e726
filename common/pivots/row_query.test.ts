import { hostileTextSeed, hostileTexts } from '../hostile_text.mock';
import { textLiteral } from '../esql/literal';
import { PUBLISHED_QUERY } from '../hunt/published_query';
import { ROW_KEYS, rowQuery, type RowKeys } from './row_query';

const WINDOW = { from: '2018-08-14T00:00:00.000Z', to: '2018-08-21T00:00:00.000Z' };

const ROW: RowKeys = {
  'user.name': 'web_admin',
  date: '2018-26-20',
  subnet_id: null,
  instance_type: 'm5.2xlarge',
  'event.outcome': 'failure',
};

const seed = hostileTextSeed();

describe('the query behind a row', () => {
  it('is the text as run without its aggregation, with the window, the keys, order and limit', () => {
    expect(rowQuery(ROW, 'logs-aws.cloudtrail-*', WINDOW)).toBe(
      `from logs-aws.cloudtrail-* metadata _id, _index
| where @timestamp > "2018-08-14T00:00:00.000Z" and @timestamp <= "2018-08-21T00:00:00.000Z"
| where
    event.dataset == "aws.cloudtrail"
    and event.provider == "ec2.amazonaws.com"
    and event.action == "RunInstances"
    and aws.cloudtrail.request_parameters RLIKE ".*minCount.*maxCount.*"
| eval date = DATE_FORMAT("YYYY-mm-dd", @timestamp)
| dissect aws.cloudtrail.request_parameters "%{}subnetId=%{subnet_id},"
| dissect aws.cloudtrail.request_parameters "%{}minCount=%{min_count},"
| dissect aws.cloudtrail.request_parameters "%{}maxCount=%{max_count}}]},"
| dissect aws.cloudtrail.request_parameters "%{}instanceType=%{instance_type},"
| where
    user.name == "web_admin"
    and date == "2018-26-20"
    and subnet_id is null
    and instance_type == "m5.2xlarge"
    and event.outcome == "failure"
| sort @timestamp desc
| limit 10000`
    );
  });

  it('asks for null in every key of a row that has none', () => {
    const nothing: RowKeys = {
      'user.name': null,
      date: null,
      subnet_id: null,
      instance_type: null,
      'event.outcome': null,
    };
    const text = rowQuery(nothing, 'logs-aws.cloudtrail-*', WINDOW);
    for (const key of ROW_KEYS) expect(text).toContain(`${key} is null`);
    expect(text).not.toContain(' == null');
  });

  it('groups by nothing else than the published query does', () => {
    const by = / by (.*)$/m.exec(PUBLISHED_QUERY)?.[1];
    expect(by?.split(', ')).toEqual(ROW_KEYS);
  });

  it('starts from the configured indices', () => {
    expect(rowQuery(ROW, 'soc:logs-$&-*,logs-b', WINDOW).split('\n')[0]).toBe(
      'from soc:logs-$&-*,logs-b metadata _id, _index'
    );
  });

  it(`keeps a hostile value inside its literal (seed ${seed})`, () => {
    const plain = rowQuery({ ...ROW, 'user.name': 'PLAIN' }, 'logs-aws.cloudtrail-*', WINDOW);
    for (const text of hostileTexts(seed, 1000)) {
      expect(rowQuery({ ...ROW, 'user.name': text }, 'logs-aws.cloudtrail-*', WINDOW)).toBe(
        plain.replace('"PLAIN"', () => textLiteral(text))
      );
    }
  });
});
