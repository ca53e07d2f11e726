import { PUBLISHED_QUERY } from '../hunt/published_query';
import { columnsOf } from './cell_table';
import { decodeRow } from './decode_row.mock';
import type { Cell } from './query';
import { ADDED_COLUMNS, PUBLISHED_COLUMNS, published } from './published';

const cells = (changes: Record<string, Cell> = {}): Record<string, Cell> => ({
  target_instance_count: 60,
  user_attempts: 6,
  'user.name': 'web_admin',
  date: '2018-26-20',
  subnet_id: null,
  instance_type: 'm5.2xlarge',
  'event.outcome': 'failure',
  principal_arns: 'arn:aws:iam::1:user/web_admin',
  regions: ['us-west-2', 'us-east-1'],
  accounts: null,
  ...changes,
});

describe('the published text', () => {
  const library = PUBLISHED_QUERY.split('\n');
  const run = published.text('soc:logs-aws.cloudtrail-*,-*:logs-old').split('\n');

  it('has each line of the library where the library has it, so that warnings name the right one', () => {
    expect(run).toHaveLength(library.length);
    const changed = library.flatMap((line, index) => (line === run[index] ? [] : [index + 1]));
    expect(changed).toEqual([1, 15]);
  });

  it('differs in the list of indices', () => {
    expect(run[0]).toBe('from soc:logs-aws.cloudtrail-*,-*:logs-old');
  });

  it('differs in three aggregates, which leave the keys alone', () => {
    const added =
      'principal_arns = values(aws.cloudtrail.user_identity.arn), regions = values(cloud.region), ' +
      'accounts = values(cloud.account.id)';
    expect(run[14]).toBe(library[14]?.replace('count(*) by', `count(*), ${added} by`));
  });

  it('is the library, word for word, where nothing was configured and nothing added', () => {
    const text = published.text('logs-aws.cloudtrail-*');
    expect(text.replace(/, principal_arns = .*\(cloud\.account\.id\)/, '')).toBe(PUBLISHED_QUERY);
  });

  it('takes a list of indices with the letters that a replacement would read', () => {
    expect(published.text("$&-$1-$'").split('\n')[0]).toBe("from $&-$1-$'");
  });
});

describe('the published parameters', () => {
  it('are none', () => {
    expect(published.parameters.safeParse({}).success).toBe(true);
    expect(published.esqlParameters({})).toEqual({});
  });

  it.each(['threshold', 'constructor', 'toString', ''])('refuse %j by its name', (key) => {
    const refused = published.parameters.safeParse({ [key]: 1 });
    expect(refused.error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: [key] }]);
  });

  it.each([[null], [[]], ['x'], [undefined]])('refuse %j, which is no object', (value) => {
    expect(published.parameters.safeParse(value).success).toBe(false);
  });
});

describe('the published window', () => {
  it('is seven days of 24 hours up to the start', () => {
    expect(published.window({}, new Date('2018-08-21T00:00:00Z'))).toEqual({
      from: '2018-08-14T00:00:00.000Z',
      to: '2018-08-21T00:00:00.000Z',
    });
  });
});

describe('a published row', () => {
  it('has every column that the query promises', () => {
    expect(Object.keys(decodeRow(published, cells())).sort()).toEqual(
      columnsOf(published.decoders).sort()
    );
    expect(columnsOf(published.decoders)).toEqual([...PUBLISHED_COLUMNS, ...ADDED_COLUMNS]);
  });

  it('makes lists of null, of one value and of several, sorted', () => {
    expect(decodeRow(published, cells())).toMatchObject({
      principal_arns: ['arn:aws:iam::1:user/web_admin'],
      regions: ['us-east-1', 'us-west-2'],
      accounts: [],
    });
  });

  it('keeps null in every key', () => {
    const keys = ['user.name', 'date', 'subnet_id', 'instance_type', 'event.outcome'];
    const row = decodeRow(published, cells(Object.fromEntries(keys.map((key) => [key, null]))));
    expect(row).toMatchObject(Object.fromEntries(keys.map((key) => [key, null])));
  });

  it('reads as itself on the other side of the wire', () => {
    const row = decodeRow(published, cells());
    expect(published.row.parse(JSON.parse(JSON.stringify(row)))).toEqual(row);
  });

  it.each<[string, Cell, string]>([
    ['target_instance_count', null, 'column target_instance_count: expected a number, found null'],
    ['user_attempts', '6', 'column user_attempts: expected a number, found a string'],
    ['user.name', ['a', 'b'], 'column user.name: expected a text, found several values'],
    ['date', 5, 'column date: expected a text, found a number'],
    ['regions', [1, 2], 'column regions: expected texts, found a number'],
  ])('names column %s when it holds %j', (column, cell, message) => {
    expect(() => decodeRow(published, cells({ [column]: cell }))).toThrow(message);
  });
});
