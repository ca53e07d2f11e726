/** The parts of an address of version 4, each from 0 to 255. */
const BYTE = '(?:25[0-5]|2[0-4][0-9]|[01]?[0-9]{1,2})';
const VERSION_4 = `${BYTE}(?:[.]${BYTE}){3}`;
const HEX = '[0-9A-Fa-f]';
const WORDS = `${HEX}{1,4}`;

/** After `::` there may be as many groups as are left; the last two may be of version 4. */
const shortened = (groupsBefore: number): string => {
  const before = groupsBefore === 0 ? ':' : `(?:${WORDS}:){${groupsBefore}}`;
  const left = 7 - groupsBefore;
  const version4 = left < 2 ? '' : `(?:${WORDS}:){0,${left - 2}}${VERSION_4}|`;
  return `${before}:(?:${version4}(?:${WORDS}:){0,${left - 1}}${WORDS})`;
};

const VERSION_6 = [
  `(?:${WORDS}:){7}${WORDS}`,
  `(?:${WORDS}:){6}${VERSION_4}`,
  ...[0, 1, 2, 3, 4, 5, 6].map(shortened),
  `(?:(?:${WORDS}:){1,7}|:):`,
].join('|');

/** A character of the part of a mail address before the `@`. */
const MAILBOX = "[A-Za-z0-9_!#$%&'*+\\-/=?^`{|}~]";

const quoted = (mark: string): string => `${mark}(?:\\\\.|[^\\\\${mark}])*+${mark}`;

const months = [
  '[Jj]an(?:uary|uar)?',
  '[Ff]eb(?:ruary|ruar)?',
  '[Mm](?:a|ä)?r(?:ch|z)?',
  '[Aa]pr(?:il)?',
  '[Mm]a(?:y|i)?',
  '[Jj]un(?:e|i)?',
  '[Jj]ul(?:y|i)?',
  '[Aa]ug(?:ust)?',
  '[Ss]ep(?:tember)?',
  '[Oo](?:c|k)?t(?:ober)?',
  '[Nn]ov(?:ember)?',
  '[Dd]e(?:c|z)(?:ember)?',
];

const days = ['Mon', 'Tue(s)', 'Wed(nes)', 'Thu(rs)', 'Fri', 'Sat(ur)', 'Sun'];

/** `Tue(s)` as `Tue(?:sday)?`. */
const dayOrShort = (day: string): string => {
  const [short = '', middle = ''] = day.split(/[()]/);
  return `${short}(?:${middle}day)?`;
};

const levels = [
  'alert',
  'trace',
  'debug',
  'notice',
  'info(?:rmation)?',
  'warn(?:ing)?',
  'err(?:or)?',
  'crit(?:ical)?',
  'fatal',
  'severe',
  'emerg(?:ency)?',
];

/** A word all small, all in capitals or with one capital. */
const anyCase = (word: string): string =>
  `${word}|${word.replace(/[a-z]/g, (letter) => letter.toUpperCase())}|${word.replace(/^[a-z]/, (letter) => letter.toUpperCase())}`;

const number = (digits: string): string => `[+-]?(?:${digits}+(?:\\.${digits}+)?|\\.${digits}+)`;

/**
 * The usual patterns of Grok by their names, in Ruby's syntax: what Elasticsearch's patterns of the
 * same names take. Those that name fields of their own are not here.
 */
export const GROK_LIBRARY: Readonly<Record<string, string>> = {
  USERNAME: '[A-Za-z0-9._-]+',
  USER: '%{USERNAME}',
  EMAILLOCALPART: `${MAILBOX}{1,64}(?:\\.${MAILBOX}{1,62}){0,63}`,
  EMAILADDRESS: '%{EMAILLOCALPART}@%{HOSTNAME}',
  INT: '[+-]?[0-9]+',
  BASE10NUM: `(?<![0-9.+-])(?>${number('[0-9]')})`,
  NUMBER: '%{BASE10NUM}',
  BASE16NUM: `(?<!${HEX})[+-]?(?:0x)?${HEX}+`,
  BASE16FLOAT: `\\b(?<![0-9A-Fa-f.])[+-]?(?:0x)?(?:${HEX}+(?:\\.${HEX}*)?|\\.${HEX}+)\\b`,
  POSINT: '\\b[1-9][0-9]*\\b',
  NONNEGINT: '\\b[0-9]+\\b',
  WORD: '\\b\\w+\\b',
  NOTSPACE: '\\S+',
  SPACE: '\\s*',
  DATA: '.*?',
  GREEDYDATA: '.*',
  QUOTEDSTRING: `(?<!\\\\)(?>${['"', "'", '`'].map(quoted).join('|')})`,
  QS: '%{QUOTEDSTRING}',
  UUID: `${HEX}{8}(?:-${HEX}{4}){3}-${HEX}{12}`,
  URN: "urn:[0-9A-Za-z][0-9A-Za-z-]{0,31}:(?:%[0-9a-fA-F]{2}|[0-9A-Za-z()+,.:=@;$_!*'/?#-])+",
  CISCOMAC: `${HEX}{4}(?:\\.${HEX}{4}){2}`,
  WINDOWSMAC: `${HEX}{2}(?:-${HEX}{2}){5}`,
  COMMONMAC: `${HEX}{2}(?::${HEX}{2}){5}`,
  MAC: '(?:%{CISCOMAC}|%{WINDOWSMAC}|%{COMMONMAC})',
  IPV6: `(?:${VERSION_6})(?:%.+)?`,
  IPV4: `(?<![0-9])${VERSION_4}(?![0-9])`,
  IP: '(?:%{IPV6}|%{IPV4})',
  HOSTNAME: '\\b[0-9A-Za-z][0-9A-Za-z-]{0,62}(?:\\.[0-9A-Za-z][0-9A-Za-z-]{0,62})*(?:\\.?|\\b)',
  IPORHOST: '(?:%{IP}|%{HOSTNAME})',
  HOSTPORT: '%{IPORHOST}:%{POSINT}',
  UNIXPATH: '(?:/[[:alnum:]_%!$@:.,+~-]*)+',
  WINPATH: '(?>[A-Za-z]+:|\\\\)(?:\\\\[^\\\\?*]*)+',
  PATH: '(?:%{UNIXPATH}|%{WINPATH})',
  TTY: '/dev/(?:pts|tty[pq]?)(?:\\w+)?/?[0-9]+',
  URIPROTO: '[A-Za-z][A-Za-z0-9+\\-.]+',
  URIHOST: '%{IPORHOST}(?::%{POSINT})?',
  URIPATH: "(?:/[A-Za-z0-9$.+!*'(){},~:;=@#%&_\\-]*)+",
  URIQUERY: "[A-Za-z0-9$.+!*'|(){},~@#%&/=:;_?\\-\\[\\]<>]*",
  URIPARAM: '\\?%{URIQUERY}',
  URIPATHPARAM: '%{URIPATH}(?:\\?%{URIQUERY})?',
  URI: '%{URIPROTO}://(?:%{USER}(?::[^@]*)?@)?(?:%{URIHOST})?(?:%{URIPATHPARAM})?',
  MONTH: `\\b(?:${months.join('|')})\\b`,
  MONTHNUM: '(?:0?[1-9]|1[0-2])',
  MONTHNUM2: '(?:0[1-9]|1[0-2])',
  MONTHDAY: '(?:0[1-9]|[12][0-9]|3[01]|[1-9])',
  DAY: `(?:${days.map(dayOrShort).join('|')})`,
  YEAR: '(?>[0-9]{2}){1,2}',
  HOUR: '(?:2[0-3]|[01]?[0-9])',
  MINUTE: '[0-5][0-9]',
  SECOND: '(?:[0-5]?[0-9]|60)(?:[:.,][0-9]+)?',
  TIME: '%{HOUR}:%{MINUTE}(?::%{SECOND})?(?![0-9])',
  DATE_US: '%{MONTHNUM}[/-]%{MONTHDAY}[/-]%{YEAR}',
  DATE_EU: '%{MONTHDAY}[./-]%{MONTHNUM}[./-]%{YEAR}',
  DATE: '(?:%{DATE_US}|%{DATE_EU})',
  ISO8601_TIMEZONE: '(?:Z|[+-]%{HOUR}:?%{MINUTE})',
  ISO8601_SECOND: '%{SECOND}',
  TIMESTAMP_ISO8601:
    '%{YEAR}-%{MONTHNUM}-%{MONTHDAY}[T ]%{HOUR}:?%{MINUTE}(?::?%{SECOND})?%{ISO8601_TIMEZONE}?',
  DATESTAMP: '%{DATE}[- ]%{TIME}',
  TZ: '(?:[APMCE][SD]T|UTC)',
  DATESTAMP_RFC822: '%{DAY} %{MONTH} %{MONTHDAY} %{YEAR} %{TIME} %{TZ}',
  DATESTAMP_RFC2822: '%{DAY}, %{MONTHDAY} %{MONTH} %{YEAR} %{TIME} %{ISO8601_TIMEZONE}',
  DATESTAMP_OTHER: '%{DAY} %{MONTH} %{MONTHDAY} %{TIME} %{TZ} %{YEAR}',
  DATESTAMP_EVENTLOG: '%{YEAR}%{MONTHNUM2}%{MONTHDAY}%{HOUR}%{MINUTE}%{SECOND}',
  SYSLOGTIMESTAMP: '%{MONTH} +%{MONTHDAY} %{TIME}',
  SYSLOGHOST: '%{IPORHOST}',
  PROG: '[\\x21-\\x5a\\x5c\\x5e-\\x7e]+',
  HTTPDATE: '%{MONTHDAY}/%{MONTH}/%{YEAR}:%{TIME} %{INT}',
  LOGLEVEL: `(?:${levels.map(anyCase).join('|')})`,
};
