import { TextBytes } from '../elasticsearch/storage/text_bytes';
import { slotOf } from './document_slots';
import { PlainRecord } from './plain_record';

const PLAIN =
  '{"eventID":"1","eventTime":"2026-03-01T00:00:00Z","eventName":"RunInstances","readOnly":false}';

/** Where the record ends that stands at the fourth byte; 0 = it is not a plain one. */
const endOf = (json: string | Buffer): number => {
  const bytes = Buffer.from(json);
  const record = new PlainRecord(
    new TextBytes(Buffer.concat([Buffer.from('[1,'), bytes, Buffer.from([0])]))
  );
  const end = record.read(3);
  return end === 0 ? 0 : end - 3;
};

const withMember = (member: string): string => `${PLAIN.slice(0, -1)},${member}}`;

describe('a plain record', () => {
  it('is found with its values', () => {
    const memory = new TextBytes(Buffer.from(` ${PLAIN},`));
    const record = new PlainRecord(memory);
    expect(record.read(1)).toBe(PLAIN.length + 1);
    const name = slotOf('event.action');
    expect(memory.latin1(record.starts[name] ?? 0, record.ends[name] ?? 0)).toBe('"RunInstances"');
    expect(record.slots[slotOf('aws.cloudtrail.read_only')]).toBe(false);
    expect(record.slots[slotOf('event.outcome')]).toBe('success');
  });

  it.each([
    '"unknown":"x"',
    '"unknown":{"a":[1,2,{"b":"]\\u00e4\\""}]}',
    '"unknown":-1.5e3',
    '"requestParameters":{"name":"ä \\" \\\\","list":[]}',
    '"requestParameters":null',
    '"userIdentity":null',
    '"userIdentity":{ }',
    ' "awsRegion" : "eu-west-1" ',
  ])('may hold %s', (member) => {
    const json = withMember(member);
    expect(() => JSON.parse(json)).not.toThrow();
    expect(endOf(json)).toBe(Buffer.byteLength(json));
  });

  it.each([
    ['a letter beyond ASCII', '"awsRegion":"ä"'],
    ['an escape', '"awsRegion":"\\u0061"'],
    ['an escape in a key', '"aws\\u0052egion":"a"'],
    ['a key that comes twice', '"eventName":"x"'],
    ['a list instead of a text', '"awsRegion":["a"]'],
    ['an object instead of a text', '"awsRegion":{"a":1}'],
    ['a list instead of an object', '"userIdentity":[]'],
  ])('is not one with %s, which is left to be parsed', (_what, member) => {
    expect(() => JSON.parse(withMember(member))).not.toThrow();
    expect(endOf(withMember(member))).toBe(0);
  });

  it.each([
    '"unknown":tru',
    '"unknown":01',
    '"unknown":[1,]',
    '"unknown":{"a" 1}',
    '"unknown":"a\nb"',
    '"unknown":',
    '"readOnly":nul',
    '"requestParameters":{"a":1,}',
    '"requestParameters":[}',
    '"requestParameters":{"a":"\\x"}',
    'awsRegion:"a"',
    '',
  ])('is not one that is no JSON: %s', (member) => {
    expect(() => JSON.parse(withMember(member))).toThrow();
    expect(endOf(withMember(member))).toBe(0);
  });

  it('is not one that is cut anywhere', () => {
    const json = withMember('"requestParameters":{"a":["b",{"c":"\\"d"}]},"unknown":{"e":1}');
    expect(endOf(json)).toBe(json.length);
    for (let length = 0; length < json.length; length++) {
      expect(endOf(json.slice(0, length))).toBe(0);
    }
  });

  it.each([
    ['an id', PLAIN.replace('"eventID":"1",', '')],
    ['an id that says something', PLAIN.replace('"eventID":"1"', '"eventID":"none"')],
    ['a name', PLAIN.replace('"RunInstances"', '""')],
    ['a time', PLAIN.replace('2026-03-01', '2026-02-30')],
  ])('is not one without %s', (_what, json) => {
    expect(endOf(json)).toBe(0);
  });
});
