import type { ConformanceSubject } from '../../conformance_case';
import { fails, gives, refuses } from '../../shorthand';

const ILLEGAL = 'java.lang.IllegalArgumentException: ';
const INVALID = 'org.elasticsearch.xpack.esql.core.InvalidArgumentException: ';
const SINGLE = `${ILLEGAL}single-value function encountered multi-value`;
const ARITHMETIC = 'java.lang.ArithmeticException: ';

export const SEVERAL_VALUES: readonly ConformanceSubject[] = [
  {
    subject: 'MV_APPEND',
    cases: [
      gives('MV_APPEND([1, 2], 3)', 'integer', [1, 2, 3]),
      gives('MV_APPEND("a", "a")', 'keyword', ['a', 'a']),
      gives('MV_APPEND([1, 2], null)', 'integer', null),
      refuses(
        'MV_APPEND(1, "a")',
        'second argument of [MV_APPEND(1, "a")] must be [integer], found value ["a"] type [keyword]'
      ),
    ],
  },
  {
    subject: 'MV_AVG',
    cases: [
      gives('MV_AVG([3, 5, 1, 6])', 'double', 3.75),
      gives('MV_AVG(7)', 'double', 7),
      gives('MV_AVG(null)', 'double', null),
      refuses(
        'MV_AVG("a")',
        'Cannot convert string [a] to [DOUBLE], error [Cannot parse number [a]]',
        16
      ),
    ],
  },
  {
    subject: 'MV_SUM',
    cases: [
      gives('MV_SUM([3, 5, 6])', 'integer', 14),
      gives('MV_SUM([1.5, 2.5])', 'double', 4),
      gives('MV_SUM(5)', 'integer', 5),
      fails('MV_SUM([2147483647, 1])', 'integer', `${ARITHMETIC}integer overflow`),
      refuses(
        'MV_SUM("a")',
        'Cannot convert string [a] to [DOUBLE], error [Cannot parse number [a]]',
        16
      ),
    ],
  },
  {
    subject: 'MV_MEDIAN',
    cases: [
      gives('MV_MEDIAN([3, 5, 1])', 'integer', 3),
      gives('MV_MEDIAN([3, 7, 1, 6])', 'integer', 4),
      gives('MV_MEDIAN([1.0, 2.0])', 'double', 1.5),
      gives('MV_MEDIAN(4)', 'integer', 4),
    ],
  },
  {
    subject: 'MV_MEDIAN_ABSOLUTE_DEVIATION',
    cases: [
      gives('MV_MEDIAN_ABSOLUTE_DEVIATION([0, 2, 5, 6])', 'integer', 2),
      gives('MV_MEDIAN_ABSOLUTE_DEVIATION(5)', 'integer', 0),
    ],
  },
  {
    subject: 'MV_PERCENTILE',
    cases: [
      gives('MV_PERCENTILE([5, 5, 10, 12, 5000], 50)', 'integer', 10),
      gives('MV_PERCENTILE([1.0, 2.0], 25)', 'double', 1.25),
      gives('MV_PERCENTILE([1, 2], null)', 'integer', null),
      // The percentile keeps its own type, whatever that of the numbers is.
      fails('MV_PERCENTILE([1, 2], [99.5, 1.0E10])', 'integer', SINGLE),
      fails(
        'MV_PERCENTILE([1, 2], 101)',
        'integer',
        `${ILLEGAL}Percentile parameter must be a number between 0 and 100, found [101.0]`
      ),
    ],
  },
  {
    subject: 'MV_PSERIES_WEIGHTED_SUM',
    cases: [
      gives(
        'MV_PSERIES_WEIGHTED_SUM([70.0, 45.0, 21.0, 21.0, 21.0], 1.5)',
        'double',
        94.45465156212452
      ),
      gives('MV_PSERIES_WEIGHTED_SUM(2.0, 1.5)', 'double', 2),
    ],
  },
  {
    subject: 'MV_CONCAT',
    cases: [
      gives('MV_CONCAT(["foo", "zoo", "bar"], ", ")', 'keyword', 'foo, zoo, bar'),
      gives('MV_CONCAT("foo", ",")', 'keyword', 'foo'),
      gives('MV_CONCAT(["a", "b"], null)', 'keyword', null),
      gives('MV_CONCAT(TO_STRING([10, 9]), ", ")', 'keyword', '10, 9'),
      refuses(
        'MV_CONCAT(1, ",")',
        'first argument of [MV_CONCAT(1, ",")] must be [string], found value [1] type [integer]'
      ),
    ],
  },
  {
    subject: 'MV_COUNT',
    cases: [
      gives('MV_COUNT(["foo", "zoo", "bar"])', 'integer', 3),
      gives('MV_COUNT(7)', 'integer', 1),
      gives('MV_COUNT(null)', 'integer', null),
    ],
  },
  {
    subject: 'MV_DEDUPE',
    cases: [
      gives('MV_COUNT(MV_DEDUPE(["foo", "foo", "bar", "foo"]))', 'integer', 2),
      gives('MV_SORT(MV_DEDUPE(["foo", "foo", "bar"]))', 'keyword', ['bar', 'foo']),
      gives('MV_DEDUPE(1)', 'integer', 1),
    ],
  },
  {
    subject: 'MV_FIRST and MV_LAST',
    cases: [
      gives('MV_FIRST(SPLIT("foo;bar;baz", ";"))', 'keyword', 'foo'),
      gives('MV_LAST(SPLIT("foo;bar;baz", ";"))', 'keyword', 'baz'),
      gives('MV_FIRST(1)', 'integer', 1),
    ],
  },
  {
    subject: 'MV_MIN and MV_MAX',
    cases: [
      gives('MV_MAX([3, 5, 1])', 'integer', 5),
      gives('MV_MIN([2, 1])', 'integer', 1),
      gives('MV_MAX(["foo", "zoo", "bar"])', 'keyword', 'zoo'),
      gives('MV_MIN(TO_IP(["10.0.0.1", "9.0.0.1"]))', 'ip', '9.0.0.1'),
    ],
  },
  {
    subject: 'MV_SLICE',
    cases: [
      gives('MV_SLICE([1, 2, 2, 3], 1)', 'integer', 2),
      gives('MV_SLICE([1, 2, 2, 3], 2, 3)', 'integer', [2, 3]),
      gives('MV_SLICE([1, 2, 2, 3], -3, -2)', 'integer', [2, 2]),
      gives('MV_SLICE([1, 2], 5)', 'integer', null),
      fails(
        'MV_SLICE([1, 2, 3], 2, 1)',
        'integer',
        `${INVALID}Start offset is greater than end offset`
      ),
    ],
  },
  {
    subject: 'MV_SORT',
    cases: [
      gives('MV_SORT([4, 2, -3, 2])', 'integer', [-3, 2, 2, 4]),
      gives('MV_SORT([4, 2, -3, 2], "DESC")', 'integer', [4, 2, 2, -3]),
      gives('MV_SORT(TO_IP(["10.0.0.1", "9.0.0.1"]))', 'ip', ['9.0.0.1', '10.0.0.1']),
      gives('MV_SORT(1)', 'integer', 1),
    ],
  },
  {
    subject: 'MV_ZIP',
    cases: [
      gives('MV_ZIP(["x", "y", "z"], ["1", "2", "3"], "-")', 'keyword', ['x-1', 'y-2', 'z-3']),
      gives('MV_ZIP(["x", "y"], "1")', 'keyword', ['x,1', 'y']),
      gives('MV_ZIP(null, ["1", "2"])', 'keyword', ['1', '2']),
      refuses(
        'MV_ZIP(1, "a")',
        'first argument of [MV_ZIP(1, "a")] must be [string], found value [1] type [integer]'
      ),
    ],
  },
  {
    subject: 'MV_CONTAINS',
    cases: [
      gives('MV_CONTAINS([1, 2, 3], [1, 2])', 'boolean', true),
      gives('MV_CONTAINS([1, 2], [1, 3])', 'boolean', false),
      gives('MV_CONTAINS([1, 2], null)', 'boolean', true),
      gives('MV_CONTAINS(null, [1])', 'boolean', false),
    ],
  },
  {
    subject: 'MV_INTERSECTS',
    cases: [
      gives('MV_INTERSECTS([1, 2], [2, 3])', 'boolean', true),
      gives('MV_INTERSECTS([1, 2], [4, 3])', 'boolean', false),
    ],
  },
  {
    subject: 'MV_INTERSECTION and MV_UNION',
    cases: [
      gives('MV_SORT(MV_INTERSECTION([1, 2, 3], [3, 2, 5]))', 'integer', [2, 3]),
      gives('MV_INTERSECTION([1, 2], [3, 4])', 'integer', null),
      gives('MV_INTERSECTION([1, 2], null)', 'integer', null),
      gives('MV_SORT(MV_UNION([1, 2], [2, 3]))', 'integer', [1, 2, 3]),
      gives('MV_UNION(null, 1)', 'integer', 1),
    ],
  },
];

export const CONDITIONALS: readonly ConformanceSubject[] = [
  {
    subject: 'CASE',
    cases: [
      gives('CASE(false, 1, true, 2, 3)', 'integer', 2),
      gives('CASE(false, 1, 3)', 'integer', 3),
      gives('CASE(false, 1)', 'integer', null),
      gives('CASE(null, 1, 2)', 'integer', 2),
      gives('CASE(true, [1, 2], 3)', 'integer', [1, 2]),
      refuses(
        'CASE(1, 2, 3)',
        'first argument of [CASE(1, 2, 3)] must be [boolean], found value [1] type [integer]'
      ),
      refuses(
        'CASE(true, 1, "a")',
        'third argument of [CASE(true, 1, "a")] must be [integer], found value ["a"] type [keyword]'
      ),
    ],
  },
  {
    subject: 'COALESCE',
    cases: [
      gives('COALESCE(null, "b", "c")', 'keyword', 'b'),
      gives('COALESCE(null, [1, 2])', 'integer', [1, 2]),
      gives('COALESCE("a", null)', 'keyword', 'a'),
      refuses(
        'COALESCE(1, "a")',
        'second argument of [COALESCE(1, "a")] must be [integer], found value ["a"] type [keyword]'
      ),
    ],
  },
  {
    subject: 'GREATEST',
    cases: [
      gives('GREATEST(10, 20)', 'integer', 20),
      gives('GREATEST("a", "b")', 'keyword', 'b'),
      gives('GREATEST(TO_IP("10.0.0.1"), TO_IP("9.0.0.1"))', 'ip', '10.0.0.1'),
      gives('GREATEST(1, null)', 'integer', null),
    ],
  },
  {
    subject: 'LEAST',
    cases: [
      gives('LEAST(10, 20)', 'integer', 10),
      gives('LEAST(TO_VERSION("1.10.0"), TO_VERSION("1.9.0"))', 'version', '1.9.0'),
      gives('LEAST(1, null)', 'integer', null),
    ],
  },
  {
    subject: 'CLAMP, CLAMP_MIN and CLAMP_MAX',
    cases: [
      gives('CLAMP(5, 1, 3)', 'integer', 3),
      gives('CLAMP(0, 1, 3)', 'integer', 1),
      // The upper bound is the last word.
      gives('CLAMP(1, 5, 3)', 'integer', 3),
      gives('CLAMP(4, 5, 3)', 'integer', 3),
      gives('CLAMP(1, 2.5, 3.5)', 'double', 2.5),
      gives('CLAMP(1, null::integer, 3)', 'integer', null),
      refuses(
        'CLAMP_MAX("a", 1)',
        'second argument of [CLAMP_MAX("a", 1)] must be [keyword], found value [1] type [integer]'
      ),
      gives('CLAMP_MIN(1, 3)', 'integer', 3),
      gives('CLAMP_MAX(5, 3)', 'integer', 3),
    ],
  },
];

export const OPERATORS: readonly ConformanceSubject[] = [
  {
    subject: 'arithmetic',
    cases: [
      gives('1 + 2 * 3', 'integer', 7),
      gives('7 / 2', 'integer', 3),
      gives('-7 / 2', 'integer', -3),
      gives('-7 % 4', 'integer', -3),
      gives('7 / 2.0', 'double', 3.5),
      gives('2147483648 - 1', 'long', 2_147_483_647),
      gives('1 + null', 'integer', null),
      gives('TO_UL(5) + TO_UL(6)', 'unsigned_long', 11),
      fails('2147483647 + 1', 'integer', `${ARITHMETIC}integer overflow`),
      fails('-2147483648 - 1', 'integer', `${ARITHMETIC}integer overflow`),
      fails('9223372036854775807 + 1', 'long', `${ARITHMETIC}long overflow`),
      fails('TO_UL(5) - TO_UL(6)', 'unsigned_long', `${ARITHMETIC}unsigned_long overflow`),
      fails('7 / 0', 'integer', `${ARITHMETIC}/ by zero`),
      fails('7 % 0', 'integer', `${ARITHMETIC}/ by zero`),
      fails('[1, 2] + 1', 'integer', `${ILLEGAL}single-value function encountered multi-value`),
    ],
  },
  {
    subject: 'comparison',
    cases: [
      gives('1 == 1.0', 'boolean', true),
      gives('"a" < "b"', 'boolean', true),
      gives('"a" == "A"', 'boolean', false),
      gives('null == null', 'boolean', null),
      gives('1 != 2', 'boolean', true),
      gives('TO_IP("10.0.0.1") > TO_IP("9.0.0.1")', 'boolean', true),
      fails('[1, 2] == 1', 'boolean', `${ILLEGAL}single-value function encountered multi-value`),
      refuses(
        '1 == "a"',
        'first argument of [1 == "a"] is [numeric] so second argument must also be [numeric] but was [keyword]'
      ),
    ],
  },
  {
    subject: 'three-valued logic',
    cases: [
      gives('true AND null', 'boolean', null),
      gives('false AND null', 'boolean', false),
      gives('true OR null', 'boolean', true),
      gives('false OR null', 'boolean', null),
      gives('NOT null', 'boolean', null),
      gives('null IS NULL', 'boolean', true),
      gives('[1, 2] IS NOT NULL', 'boolean', true),
    ],
  },
  {
    subject: 'IN',
    cases: [
      gives('2 IN (1, 2, null)', 'boolean', true),
      gives('3 IN (1, 2, null)', 'boolean', null),
      gives('3 IN (1, 2)', 'boolean', false),
      gives('3 NOT IN (1, 2)', 'boolean', true),
      gives('"a" IN ("a", "b")', 'boolean', true),
      gives('null IN (1, 2)', 'boolean', null),
    ],
  },
];
