import { GROK_LIBRARY } from './grok_library';
import { readGrokPattern } from './grok_pattern';

const taken = (name: string, text: string): string | null => {
  const pattern = readGrokPattern(`%{${name}:x}`);
  if (typeof pattern === 'string') throw new Error(pattern);
  return new RegExp(pattern.javaScript, 'u').exec(text)?.groups?.k0 ?? null;
};

it('can be read, every pattern of it', () => {
  const refused = Object.keys(GROK_LIBRARY).filter(
    (name) => typeof readGrokPattern(`%{${name}}`) === 'string'
  );
  expect(refused).toEqual([]);
});

describe('the pattern', () => {
  it.each([
    ['USERNAME', ' jo.doe-1_x@', 'jo.doe-1_x'],
    ['EMAILADDRESS', 'to some.email+x@foo.com.', 'some.email+x@foo.com.'],
    ['INT', 'a -42.5', '-42'],
    ['NUMBER', 'a -42.5', '-42.5'],
    ['NUMBER', '1.2.3', '1.2'],
    ['BASE16NUM', '=0xDEADbeef', '0xDEADbeef'],
    ['POSINT', '0 07 12', '12'],
    ['NONNEGINT', 'a0 0', '0'],
    ['WORD', '-über_1- ab_1', 'ab_1'],
    ['NOTSPACE', ' a,b c', 'a,b'],
    ['DATA', 'abc', ''],
    ['GREEDYDATA', 'abc\nd', 'abc'],
    ['QUOTEDSTRING', 'say "a \\" b" c', '"a \\" b"'],
    ['QS', "say 'a' c", "'a'"],
    ['UUID', 'x 8a6e0804-2bd0-4672-b79d-d97027f9071a', '8a6e0804-2bd0-4672-b79d-d97027f9071a'],
    ['MAC', '00:1B:44:11:3A:B7', '00:1B:44:11:3A:B7'],
    ['MAC', '00-1B-44-11-3A-B7', '00-1B-44-11-3A-B7'],
    ['MAC', '001B.4411.3AB7', '001B.4411.3AB7'],
    ['IPV4', 'from 10.255.0.1:80', '10.255.0.1'],
    ['IPV4', '1234.1.1.1', null],
    ['IPV6', '[2001:db8::8a2e:370:7334]', '2001:db8::8a2e:370:7334'],
    ['IPV6', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7:8'],
    ['IPV6', '::1', '::1'],
    ['IPV6', '::', '::'],
    ['IPV6', 'fe80::', 'fe80::'],
    ['IPV6', '::ffff:1.2.3.4', '::ffff:1.2.3.4'],
    ['IP', 'a 1.2.3.4', '1.2.3.4'],
    ['HOSTNAME', '= a-b.example.com ', 'a-b.example.com'],
    ['HOSTPORT', 'example.com:8080', 'example.com:8080'],
    ['UNIXPATH', 'open /etc/pass-wd~ now', '/etc/pass-wd~'],
    ['WINPATH', 'C:\\Windows\\System32?', 'C:\\Windows\\System32'],
    ['TTY', '/dev/pts/3', '/dev/pts/3'],
    ['URI', 'GET https://jo:x@example.com:80/a/b?c=d e', 'https://jo:x@example.com:80/a/b?c=d'],
    ['URIPATHPARAM', 'GET /a/b?c=d e', '/a/b?c=d'],
    ['MONTH', 'March', 'March'],
    ['DAY', 'Wednesday', 'Wednesday'],
    ['DAY', 'Tue,', 'Tue'],
    ['YEAR', '2026-', '2026'],
    ['TIME', '23:59:59,123', '23:59:59,123'],
    ['DATE', '11/24/2026', '11/24/2026'],
    ['TIMESTAMP_ISO8601', '2026-11-24T10:05:00.123Z x', '2026-11-24T10:05:00.123Z'],
    ['TIMESTAMP_ISO8601', '2026-11-24 10:05:00+01:00', '2026-11-24 10:05:00+01:00'],
    ['DATESTAMP_RFC2822', 'Tue, 24 Nov 2026 10:05:00 +0100', 'Tue, 24 Nov 2026 10:05:00 +0100'],
    ['SYSLOGTIMESTAMP', 'Nov  4 10:05:00 host', 'Nov  4 10:05:00'],
    ['HTTPDATE', '[10/Oct/2000:13:55:36 -0700]', '10/Oct/2000:13:55:36 -0700'],
    ['LOGLEVEL', '[WARNING] x', 'WARNING'],
    ['LOGLEVEL', 'Error', 'Error'],
    ['PROG', 'sshd[1]', 'sshd'],
  ])('%s in %j takes %j', (name, text, expected) => {
    expect(taken(name, text)).toBe(expected);
  });
});
