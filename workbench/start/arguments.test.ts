import { readArguments } from './arguments';

describe('the command line', () => {
  it('has a default for everything', () => {
    expect(readArguments([])).toEqual({
      help: false,
      cloudtrail: [],
      namespace: 'default',
      now: undefined,
      elasticsearch: undefined,
      host: '127.0.0.1',
      port: 5601,
      enginePort: 9200,
      basePath: '',
      open: true,
      faults: false,
    });
  });

  it('takes every flag', () => {
    const argv =
      '--cloudtrail a b.json --namespace prod --now 2026-03-07T12:00:00Z --port 0 --engine-port=9201 --host 0.0.0.0 --base-path /base --faults --no-open';
    expect(readArguments(argv.split(' '))).toMatchObject({
      cloudtrail: ['a', 'b.json'],
      namespace: 'prod',
      now: new Date('2026-03-07T12:00:00Z'),
      port: 0,
      enginePort: 9201,
      host: '0.0.0.0',
      basePath: '/base',
      open: false,
      faults: true,
    });
  });

  it('takes paths after each --cloudtrail, spaces in names included', () => {
    expect(
      readArguments(['--cloudtrail', 'my logs', 'b', '--no-open', '--cloudtrail', 'c'])
    ).toEqual(expect.objectContaining({ cloudtrail: ['my logs', 'b', 'c'] }));
  });

  it('takes a real cluster with its authority', () => {
    expect(
      readArguments(['--elasticsearch', 'https://es:9200/', '--ca', 'ca.pem']).elasticsearch
    ).toEqual({ url: 'https://es:9200', caFile: 'ca.pem' });
  });

  it.each([
    [['--prot', '1'], '--prot is no flag'],
    [['logs'], '"logs" belongs to no flag'],
    [['--no-open', 'logs'], '"logs" belongs to no flag'],
    [['--cloudtrail'], '--cloudtrail needs a value'],
    [['--cloudtrail', '--no-open'], '--cloudtrail needs a value'],
    [['--no-open=yes'], '--no-open takes no value'],
    [['--port', '1', '--port', '2'], '--port is given twice'],
    [['--port', '65536'], '--port must be a port'],
    [['--engine-port', 'x'], '--engine-port must be a port'],
    [['--now', 'yesterday'], '--now must be an instant'],
    [['--now', '2026-13-01'], '--now must be an instant'],
    [['--now', '2026-02-30T12:00:00Z'], '--now must be an instant'],
    [['--now', '2026-03-07T12:00:00'], '--now must be an instant'],
    [['--base-path', 'base'], '--base-path must begin with a slash'],
    [['--base-path', '/base/'], '--base-path must begin with a slash'],
    [['--cloudtrail', 'a', '--namespace', 'A-b'], '--namespace must be lower-case'],
    [['--namespace', 'a'], '--namespace needs --cloudtrail'],
    [['--ca', 'a'], '--ca needs --elasticsearch'],
    [['--elasticsearch', 'localhost:9200'], '--elasticsearch must be an address'],
    [['--elasticsearch', 'https://u:p@es:9200'], 'Leave user and password out'],
    [['--elasticsearch', 'https://es', '--now', '2026-01-01'], '--now is for the stand-in'],
    [['--elasticsearch', 'https://es', '--cloudtrail', 'a'], '--cloudtrail is for the stand-in'],
  ])('refuses %j in one sentence', (argv, sentence) => {
    expect(() => readArguments(argv)).toThrow(sentence);
  });
});
