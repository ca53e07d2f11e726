import type { ConformanceSubject } from '../../conformance_case';
import { fails, failsOnSeveral, gives, refuses } from '../../shorthand';

const ILLEGAL = 'java.lang.IllegalArgumentException: ';
const INVALID = 'org.elasticsearch.xpack.esql.core.InvalidArgumentException: ';

export const CONVERSIONS: readonly ConformanceSubject[] = [
  {
    subject: 'TO_INTEGER',
    cases: [
      gives('TO_INTEGER("42")', 'integer', 42),
      gives('TO_INTEGER("2147483647.2")', 'integer', 2_147_483_647),
      gives('TO_INTEGER(5013792.4)', 'integer', 5_013_792),
      gives('TO_INTEGER(true)', 'integer', 1),
      gives('TO_INT("7")', 'integer', 7),
      gives('TO_INTEGER(["1", "2"])', 'integer', [1, 2]),
      gives('TO_INTEGER(null)', 'integer', null),
      gives('"5"::integer', 'integer', 5),
      gives('"5"::int', 'integer', 5),
      fails('TO_INTEGER("foo")', 'integer', `${INVALID}Cannot parse number [foo]`),
      fails('TO_INTEGER(2147483648)', 'integer', `${INVALID}[2147483648] out of [integer] range`),
    ],
  },
  {
    subject: 'TO_LONG',
    cases: [
      gives('TO_LONG("2147483648.2")', 'long', 2_147_483_648),
      gives('TO_LONG("1970-01-01T00:00:01Z"::datetime)', 'long', 1000),
      gives('TO_LONG(false)', 'long', 0),
      gives('TO_LONG(null)', 'long', null),
      gives('TO_LONG(TO_DATE_NANOS("1970-01-01T00:00:00.000000007Z"))', 'long', 7),
      gives('TO_LONG(["1", "2"])', 'long', [1, 2]),
      fails('TO_LONG("foo")', 'long', `${INVALID}Cannot parse number [foo]`),
      gives('1::long', 'long', 1),
    ],
  },
  {
    subject: 'TO_DOUBLE',
    cases: [
      gives('TO_DOUBLE("5.20128E11")', 'double', 520_128_000_000),
      gives('TO_DOUBLE(1)', 'double', 1),
      gives('TO_DBL("1.5")', 'double', 1.5),
      gives('TO_DOUBLE(["1", "2.5"])', 'double', [1, 2.5]),
      gives('TO_DOUBLE(null)', 'double', null),
      fails('TO_DOUBLE("foo")', 'double', `${INVALID}Cannot parse number [foo]`),
      gives('1::double', 'double', 1),
    ],
  },
  {
    subject: 'TO_STRING',
    cases: [
      gives('TO_STRING(10)', 'keyword', '10'),
      gives('TO_STRING([10, 9, 8])', 'keyword', ['10', '9', '8']),
      gives('TO_STRING(1.5)', 'keyword', '1.5'),
      gives('TO_STRING(9007199254740992.0)', 'keyword', '9.007199254740992E15'),
      gives('TO_STRING(-1.0E16)', 'keyword', '-1.0E16'),
      gives('TO_STRING(0.00025)', 'keyword', '2.5E-4'),
      gives('TO_STRING(0.000015)', 'keyword', '1.5E-5'),
      gives('TO_STRING(true)', 'keyword', 'true'),
      gives('TO_STRING("2024-01-02"::datetime)', 'keyword', '2024-01-02T00:00:00.000Z'),
      gives('TO_STRING("1.2.3.4"::ip)', 'keyword', '1.2.3.4'),
      gives('TO_STR(null)', 'keyword', null),
      gives('1::string', 'keyword', '1'),
      gives('1::keyword', 'keyword', '1'),
      {
        query: 'ROW x = 1::nothing',
        error: { type: 'parsing_exception', reason: /Unknown data type named \[nothing\]/ },
      },
    ],
  },
  {
    subject: 'TO_BOOLEAN',
    cases: [
      gives('TO_BOOLEAN(["true", "TRuE", "false", "", "yes", "1"])', 'boolean', [
        true,
        true,
        false,
        false,
        false,
        false,
      ]),
      gives('TO_BOOLEAN(0)', 'boolean', false),
      gives('TO_BOOLEAN(-3)', 'boolean', true),
      gives('TO_BOOL("true")', 'boolean', true),
      gives('TO_BOOLEAN(null)', 'boolean', null),
      gives('"true"::bool', 'boolean', true),
      refuses(
        'TO_BOOLEAN(NOW())',
        'argument of [TO_BOOLEAN(NOW())] must be [boolean, numeric or string], found value [NOW()] type [datetime]'
      ),
    ],
  },
  {
    subject: 'TO_DATETIME',
    cases: [
      gives('TO_DATETIME("1953-09-02T00:00:00.000Z")', 'date', '1953-09-02T00:00:00.000Z'),
      gives('TO_DATETIME("2024-05-06T07:08:09+02:00")', 'date', '2024-05-06T05:08:09.000Z'),
      gives('TO_DATETIME("2024")', 'date', '2024-01-01T00:00:00.000Z'),
      gives('TO_DATETIME(0)', 'date', '1970-01-01T00:00:00.000Z'),
      gives('TO_DT([0, 1])', 'date', ['1970-01-01T00:00:00.000Z', '1970-01-01T00:00:00.001Z']),
      gives('TO_DATETIME(null)', 'date', null),
      gives(
        'TO_DATETIME(TO_DATE_NANOS("2024-01-01T00:00:00.123456789Z"))',
        'date',
        '2024-01-01T00:00:00.123Z'
      ),
      fails(
        'TO_DATETIME("1964-06-02 00:00:00")',
        'date',
        `${ILLEGAL}failed to parse date field [1964-06-02 00:00:00] with format [yyyy-MM-dd'T'HH:mm:ss.SSS'Z']`
      ),
      refuses(
        'TO_DATETIME(true)',
        'argument of [TO_DATETIME(true)] must be [date_nanos, datetime, numeric or string], found value [true] type [boolean]'
      ),
    ],
  },
  {
    subject: 'TO_DATE_NANOS',
    cases: [
      gives(
        'TO_DATE_NANOS("2023-03-23T12:15:03.360103847Z")',
        'date_nanos',
        '2023-03-23T12:15:03.360103847Z'
      ),
      gives('TO_DATE_NANOS(1::long)', 'date_nanos', '1970-01-01T00:00:00.000000001Z'),
      gives('"2024"::date_nanos', 'date_nanos', '2024-01-01T00:00:00.000Z'),
      gives('TO_DATE_NANOS(null)', 'date_nanos', null),
      fails(
        'TO_DATE_NANOS(-1::long)',
        'date_nanos',
        `${ILLEGAL}Nanosecond dates before 1970 are not supported.`
      ),
      refuses(
        'TO_DATE_NANOS(1)',
        'argument of [TO_DATE_NANOS(1)] must be [date_nanos, datetime, double, long, string or unsigned_long], found value [1] type [integer]'
      ),
    ],
  },
  {
    subject: 'TO_UNSIGNED_LONG',
    cases: [
      gives('TO_UNSIGNED_LONG("2147483648")', 'unsigned_long', 2_147_483_648),
      gives('TO_UNSIGNED_LONG("2147483648.2")', 'unsigned_long', 2_147_483_648),
      gives('TO_UL(7)', 'unsigned_long', 7),
      gives('TO_ULONG(null)', 'unsigned_long', null),
      gives('TO_UNSIGNED_LONG([1, 2])', 'unsigned_long', [1, 2]),
      fails('TO_UNSIGNED_LONG("foo")', 'unsigned_long', `${INVALID}Cannot parse number [foo]`),
      fails('TO_UNSIGNED_LONG(-1)', 'unsigned_long', `${INVALID}[-1] out of [unsigned_long] range`),
      refuses(
        'TO_UL(1) + 1',
        '[+] has arguments with incompatible types [unsigned_long] and [integer]'
      ),
    ],
  },
  {
    subject: 'TO_IP',
    cases: [
      gives('TO_IP("1.1.1.1")', 'ip', '1.1.1.1'),
      gives('TO_IP("::1")', 'ip', '::1'),
      gives('TO_IP(["1.1.1.1", "2.2.2.2"])', 'ip', ['1.1.1.1', '2.2.2.2']),
      gives('TO_IP(null)', 'ip', null),
      gives('TO_IP("1.1.010.1", {"leading_zeros":"octal"})', 'ip', '1.1.8.1'),
      gives('TO_IP("1.1.010.1", {"leading_zeros":"decimal"})', 'ip', '1.1.10.1'),
      gives('TO_IP(["2001:db8::1", "1.1.1.07"], {"leading_zeros":"octal"})', 'ip', [
        '2001:db8::1',
        '1.1.1.7',
      ]),
      fails(
        'TO_IP("1.1.08.1", {"leading_zeros":"octal"})',
        'ip',
        `${ILLEGAL}'1.1.08.1' is not an IP string literal.`
      ),
      fails(
        'TO_IP("1.1.010.1", {"leading_zeros":"reject"})',
        'ip',
        `${ILLEGAL}'1.1.010.1' is not an IP string literal.`
      ),
      refuses('TO_IP("1.1.1.1", {"leading_zeros":"hex"})', 'Illegal leading_zeros [hex]'),
      refuses(
        'TO_IP("1.1.1.1", {"leading_zeros":1})',
        '[leading_zeros] expects [KEYWORD] but was [INTEGER]'
      ),
      refuses('TO_IP("1.1.1.1", {"zeros":"octal"})', '[zeros] is not a supported option'),
      gives('"1.1.1.1"::ip', 'ip', '1.1.1.1'),
      fails('TO_IP("foo")', 'ip', `${ILLEGAL}'foo' is not an IP string literal.`),
      refuses(
        'TO_IP(1)',
        'argument of [TO_IP(1)] must be [ip or string], found value [1] type [integer]'
      ),
    ],
  },
  {
    subject: 'TO_VERSION',
    cases: [
      gives('TO_VERSION("1.2.3")', 'version', '1.2.3'),
      gives('TO_VER("1.2.3") < TO_VER("1.10.0")', 'boolean', true),
      gives('TO_VERSION(null)', 'version', null),
      gives('"1.2"::version', 'version', '1.2'),
      gives('MV_MAX(TO_VERSION(["1.9.0", "1.10.0"]))', 'version', '1.10.0'),
    ],
  },
  {
    subject: 'TO_DATEPERIOD and TO_TIMEDURATION',
    cases: [
      gives(
        '"2024-01-31"::datetime + TO_DATEPERIOD("1 month")',
        'date',
        '2024-02-29T00:00:00.000Z'
      ),
      gives('"2024-01-31"::datetime - "3 days"::date_period', 'date', '2024-01-28T00:00:00.000Z'),
      gives(
        '"2024-01-31"::datetime + TO_TIMEDURATION("3 hours")',
        'date',
        '2024-01-31T03:00:00.000Z'
      ),
      gives(
        '"2024-01-31"::datetime - "90 minutes"::time_duration',
        'date',
        '2024-01-30T22:30:00.000Z'
      ),
    ],
  },
  {
    subject: 'CIDR_MATCH',
    cases: [
      gives('CIDR_MATCH("10.1.2.3"::ip, "10.0.0.0/8")', 'boolean', true),
      gives('CIDR_MATCH("11.1.2.3"::ip, "10.0.0.0/8", "192.168.0.0/16")', 'boolean', false),
      gives('CIDR_MATCH("192.168.1.1"::ip, "10.0.0.0/8", "192.168.0.0/16")', 'boolean', true),
      gives('CIDR_MATCH("10.1.2.3"::ip, "10.1.2.3/32")', 'boolean', true),
      gives('CIDR_MATCH("fe80::1"::ip, "fe80::/10")', 'boolean', true),
      gives('CIDR_MATCH(null, "10.0.0.0/8")', 'boolean', null),
      // A block that cannot be read counts only where no block before it holds the address.
      gives('CIDR_MATCH("10.1.2.3"::ip, "10.0.0.0/8", "x")', 'boolean', true),
      fails(
        'CIDR_MATCH("10.1.2.3"::ip, "x", "10.0.0.0/8")',
        'boolean',
        `${ILLEGAL}'x' is not an IP string literal.`
      ),
      refuses(
        'CIDR_MATCH(1, "10.0.0.0/8")',
        'first argument of [CIDR_MATCH(1, "10.0.0.0/8")] must be [ip], found value [1] type [integer]'
      ),
    ],
  },
  {
    subject: 'IP_PREFIX',
    cases: [
      gives('IP_PREFIX("1.2.3.4"::ip, 24, 0)', 'ip', '1.2.3.0'),
      gives('IP_PREFIX("1.2.3.4"::ip, 32, 0)', 'ip', '1.2.3.4'),
      gives('IP_PREFIX("fe80::cae2:65ff:fece:feb9"::ip, 0, 112)', 'ip', 'fe80::cae2:65ff:fece:0'),
      gives('IP_PREFIX(null, 24, 0)', 'ip', null),
    ],
  },
];

export const DATES: readonly ConformanceSubject[] = [
  {
    subject: 'DATE_DIFF',
    cases: [
      gives(
        'DATE_DIFF("microseconds", "2023-12-02T11:00:00.000Z"::datetime, "2023-12-02T11:00:00.001Z"::datetime)',
        'integer',
        1000
      ),
      gives(
        'DATE_DIFF("year", "2023-12-31T23:59:59.999Z"::datetime, "2024-01-01T00:00:00.000Z"::datetime)',
        'integer',
        0
      ),
      gives('DATE_DIFF("month", "2023-01-31"::datetime, "2023-02-28"::datetime)', 'integer', 0),
      gives('DATE_DIFF("quarters", "2023-01-01"::datetime, "2024-01-01"::datetime)', 'integer', 4),
      gives('DATE_DIFF("week", "2024-01-01"::datetime, "2024-01-20"::datetime)', 'integer', 2),
      gives('DATE_DIFF("d", "2024-01-03"::datetime, "2024-01-01"::datetime)', 'integer', -2),
      gives('DATE_DIFF("day", null, "2024-01-01"::datetime)', 'integer', null),
      fails(
        'DATE_DIFF("ms", "2024-01-01"::datetime, "2024-03-01"::datetime)',
        'integer',
        `${INVALID}[5184000000] out of [integer] range`
      ),
      refuses(
        'DATE_DIFF(1, NOW(), NOW())',
        'first argument of [DATE_DIFF(1, NOW(), NOW())] must be [string], found value [1] type [integer]'
      ),
    ],
  },
  {
    subject: 'DATE_EXTRACT',
    cases: [
      gives('DATE_EXTRACT("year", "2022-05-06"::datetime)', 'long', 2022),
      gives('DATE_EXTRACT("hour_of_day", "2022-05-06T07:08:09.123Z"::datetime)', 'long', 7),
      gives('DATE_EXTRACT("DAY_OF_WEEK", "2022-05-06"::datetime)', 'long', 5),
      gives('DATE_EXTRACT("milli_of_second", "2022-05-06T07:08:09.123Z"::datetime)', 'long', 123),
      gives('DATE_EXTRACT("epoch_day", "1970-01-11"::datetime)', 'long', 10),
      gives('DATE_EXTRACT("year", null)', 'long', null),
      {
        query:
          'ROW d = ["2022-05-06", "2023-05-06"]::datetime | EVAL x = DATE_EXTRACT("year", d) | KEEP x',
        columns: [['x', 'long']],
        rows: [[null]],
        warnings: [
          'Line 1:59: evaluation of [DATE_EXTRACT("year", d)] failed, treating result as null. Only first 20 failures recorded.',
          'Line 1:59: java.lang.IllegalArgumentException: single-value function encountered multi-value',
        ],
      },
    ],
  },
  {
    subject: 'DATE_FORMAT',
    indices: {
      'conformance-date-format': {
        mapping: { properties: { date: { type: 'date' }, format: { type: 'keyword' } } },
        documents: [
          { date: '2026-12-01', format: 'yyyy' },
          { date: '2026-12-02', format: 'MMM d' },
          { date: '2026-12-03' },
          { format: 'yyyy' },
        ],
      },
    },
    cases: [
      gives('DATE_FORMAT("yyyy-MM-dd", "2026-11-24T11:05:00Z"::datetime)', 'keyword', '2026-11-24'),
      gives('DATE_FORMAT("YYYY-mm-dd", "2026-12-27T00:00:00Z"::datetime)', 'keyword', '2027-00-27'),
      gives(
        'DATE_FORMAT("HH:mm:ss.SSS", "2026-12-27T01:02:03.004Z"::datetime)',
        'keyword',
        '01:02:03.004'
      ),
      gives('DATE_FORMAT("2026-12-27"::datetime)', 'keyword', '2026-12-27T00:00:00.000Z'),
      gives('DATE_FORMAT("yyyy", null)', 'keyword', null),
      gives('DATE_FORMAT(null, "2026-12-27"::datetime)', 'keyword', null),
      gives('DATE_FORMAT("DDD", "2026-02-01T00:00:00Z"::datetime)', 'keyword', '032'),
      gives('DATE_FORMAT("yyyy", 317000000000000::datetime)', 'keyword', '+12015'),
      gives('DATE_FORMAT("epoch_second", "2026-12-27"::datetime)', 'keyword', '1798329600'),
      gives(
        'DATE_FORMAT("SSSSSSSSS", "2026-12-27T00:00:00.123456789Z"::date_nanos)',
        'keyword',
        '123456789'
      ),
      failsOnSeveral('DATE_FORMAT("yyyy", ["2026-12-27", "2027-12-27"]::datetime)', 'keyword'),
      {
        about: 'the format may differ from row to row',
        query:
          'FROM conformance-date-format | SORT date | EVAL x = DATE_FORMAT(format, date) | KEEP x',
        columns: [['x', 'keyword']],
        rows: [['2026'], ['Dec 2'], [null], [null]],
      },
      {
        query: 'ROW x = DATE_FORMAT("yyyy\'", "2026-12-27"::datetime)',
        error: {
          type: 'illegal_argument_exception',
          reason: "Invalid format: [yyyy']: Pattern ends with an incomplete string literal: yyyy'",
        },
      },
      {
        about: 'names of months are those of the locale',
        query: 'ROW x = DATE_FORMAT("d. MMMM", "2026-12-27"::datetime)',
        locale: 'de-DE',
        columns: [['x', 'keyword']],
        rows: [['27. Dezember']],
      },
      {
        about: 'another locale has other weeks',
        query: 'ROW x = DATE_FORMAT("YYYY-mm-dd", "2026-12-27T00:00:00Z"::datetime)',
        locale: 'fr-FR',
        columns: [['x', 'keyword']],
        rows: [['2026-00-27']],
      },
    ],
  },
  {
    subject: 'DATE_PARSE',
    cases: [
      gives('DATE_PARSE("yyyy-MM-dd", "2022-05-06")', 'date', '2022-05-06T00:00:00.000Z'),
      gives(
        'DATE_PARSE("yyyy-MM-dd HH:mm:ss", "2022-05-06 07:08:09")',
        'date',
        '2022-05-06T07:08:09.000Z'
      ),
      gives('DATE_PARSE("yyyyMMdd", "20220506")', 'date', '2022-05-06T00:00:00.000Z'),
      gives(
        'DATE_PARSE("dd MMMM yyyy", "10 septembre 2025", {"locale": "fr", "time_zone": "Europe/Paris"})',
        'date',
        '2025-09-09T22:00:00.000Z'
      ),
      gives(
        'DATE_PARSE("EEEE d MMM yyyy", "mardi 24 nov. 2026", {"locale": "fr-FR"})',
        'date',
        '2026-11-24T00:00:00.000Z'
      ),
      // A zone in the text goes before the option.
      gives(
        'DATE_PARSE("yyyy-MM-dd HH:mm X", "2026-03-29 03:30 Z", {"time_zone": "+05:00"})',
        'date',
        '2026-03-29T03:30:00.000Z'
      ),
      {
        query: 'ROW x = DATE_PARSE("yyyy", "2026", {"time_zone": "Mars/X"})',
        error: { type: 'illegal_argument_exception', reason: 'unsupported timezone [Mars/X]' },
      },
      {
        query: 'ROW x = DATE_PARSE("yyyy", "2026", {"zone": "UTC"})',
        error: {
          type: 'invalid_argument_exception',
          reason:
            'Invalid option [zone] in [DATE_PARSE("yyyy", "2026", {"zone": "UTC"})], expected one of [locale, time_zone]',
        },
      },
      gives('DATE_PARSE("yyyy-MM-dd", null)', 'date', null),
      fails(
        'DATE_PARSE("yyyy-MM-dd", "12/31/2022")',
        'date',
        `${ILLEGAL}failed to parse date field [12/31/2022] with format [yyyy-MM-dd]`
      ),
      fails(
        'DATE_PARSE("yyyy-MM-dd", "2023-02-30")',
        'date',
        `${ILLEGAL}failed to parse date field [2023-02-30] with format [yyyy-MM-dd]`
      ),
      failsOnSeveral('DATE_PARSE("yyyy", ["2022", "2023"])', 'date'),
    ],
  },
  {
    subject: 'DATE_TRUNC',
    cases: [
      gives(
        'DATE_TRUNC(1 year, "2022-05-06T07:08:09Z"::datetime)',
        'date',
        '2022-01-01T00:00:00.000Z'
      ),
      gives(
        'DATE_TRUNC(1 quarter, "2022-05-06T07:08:09Z"::datetime)',
        'date',
        '2022-04-01T00:00:00.000Z'
      ),
      gives(
        'DATE_TRUNC(1 week, "2022-05-06T07:08:09Z"::datetime)',
        'date',
        '2022-05-02T00:00:00.000Z'
      ),
      gives(
        'DATE_TRUNC(1 day, "2022-05-06T07:08:09Z"::datetime)',
        'date',
        '2022-05-06T00:00:00.000Z'
      ),
      gives(
        'DATE_TRUNC(15 minutes, "2022-05-06T07:38:09Z"::datetime)',
        'date',
        '2022-05-06T07:30:00.000Z'
      ),
      gives(
        'DATE_TRUNC(1 day, "1969-12-31T23:00:00Z"::datetime)',
        'date',
        '1969-12-31T00:00:00.000Z'
      ),
      gives('DATE_TRUNC(1 day, null)', 'date', null),
      gives(
        'DATE_TRUNC(1 hour, "2024-02-29T01:02:03.123456789Z"::date_nanos)',
        'date_nanos',
        '2024-02-29T01:00:00.000Z'
      ),
      refuses(
        'DATE_TRUNC(1, NOW())',
        'first argument of [DATE_TRUNC(1, NOW())] must be [dateperiod or timeduration], found value [1] type [integer]'
      ),
    ],
  },
  {
    subject: 'DAY_NAME and MONTH_NAME',
    cases: [
      gives('DAY_NAME("1953-09-02T00:00:00.000Z"::datetime)', 'keyword', 'Wednesday'),
      gives('MONTH_NAME("1996-03-21T00:00:00.000Z"::datetime)', 'keyword', 'March'),
      gives('DAY_NAME(null)', 'keyword', null),
    ],
  },
  {
    subject: 'dates and amounts of time',
    cases: [
      gives('"2024-01-31"::datetime + 1 month', 'date', '2024-02-29T00:00:00.000Z'),
      gives('1 day + "2024-01-31"::datetime', 'date', '2024-02-01T00:00:00.000Z'),
      gives('"2024-01-31"::datetime - "1 day"', 'date', '2024-01-30T00:00:00.000Z'),
      refuses(
        '1 day - NOW()',
        '[-] arguments are in unsupported order: cannot subtract a [DATETIME] value [NOW()] from a [DATE_PERIOD] amount [1 day]'
      ),
      refuses('1 day', 'cannot use [1 day] directly in a row assignment'),
      {
        query: 'ROW a = 1 | EVAL x = 1 hour',
        error: {
          type: 'verification_exception',
          reason:
            'Found 1 problem\nline 1:22: EVAL does not support type [time_duration] as the return data type of expression [1 hour]',
        },
      },
      gives('"2024-01-31"::datetime - 36 hours', 'date', '2024-01-29T12:00:00.000Z'),
      gives(
        '"2024-02-29T01:02:03.123456789Z"::date_nanos + 1 day',
        'date_nanos',
        '2024-03-01T01:02:03.123456789Z'
      ),
      gives('NOW() == NOW()', 'boolean', true),
      gives('NOW() - 1 day < NOW()', 'boolean', true),
      gives('"2024-01-31"::datetime > "2024-01-30"', 'boolean', true),
      gives('"2024-01-31"::datetime == "2024-01-31"::date_nanos', 'boolean', true),
    ],
  },
];
