import { DuckDBInstance } from '@duckdb/node-api';
import { Random } from '../../../differential/random';
import { dateFormatSql } from '../date_format_letters';
import { dateText, wrongFormat } from './date_text';

const of = (format: string, date: string, locale = 'en-US'): string =>
  dateText(format, locale, BigInt(Date.parse(date)) * 1_000_000n);

describe('a date printed by the letters of Java', () => {
  it.each([
    ['yyyy-MM-dd', '2026-11-24'],
    ['YYYY-mm-dd', '2026-05-24'],
    ['yy y yyyyy', '26 2026 02026'],
    ["h 'o''clock' a", "1 o'clock PM"],
    ['K k HH', '1 13 13'],
    ['EEE EEEE EEEEE', 'Tue Tuesday T'],
    ['M MM MMM MMMM MMMMM', '11 11 Nov November N'],
    ['Q QQ QQQ QQQQ', '4 04 Q4 4th quarter'],
    ['D DDD ww e c', '328 328 48 3 3'],
    ['SSS SSSSSS A', '007 007000 47100007'],
    ['G GGGG', 'AD Anno Domini'],
    ['z VV O X XXX xxx Z ZZZZ', 'Z Z GMT Z Z +00:00 +0000 GMT'],
    ['[yyyy][-MM]', '2026-11'],
    ['epoch_millis', '1795525500007'],
    ['epoch_second', '1795525500.007'],
    ['strict_date_optional_time', '2026-11-24T13:05:00.007Z'],
    ['strict_date', '2026-11-24'],
    ['yyyy||MM', '2026'],
  ])('%s', (format, expected) => {
    expect(of(format, '2026-11-24T13:05:00.007Z')).toBe(expected);
  });

  it.each([
    ['de-DE', 'EEE d. MMMM', 'Di. 24. November'],
    ['en-GB', 'h a', '1 pm'],
    ['fr-FR', 'MMM', 'nov.'],
    ['ja-JP', 'MMM', '11月'],
  ])('has the names of %s', (locale, format, expected) => {
    expect(of(format, '2026-11-24T13:05:00Z', locale)).toBe(expected);
  });

  it.each([
    ['-000001-06-01T00:00:00Z', 'u y', '-1 2'],
    ['+012024-06-01T00:00:00Z', 'yyyy yyyyy y', '+12024 12024 12024'],
    ['0005-06-01T00:00:00Z', 'yyyy yyy y', '0005 005 5'],
  ])('knows the year of %s', (date, format, expected) => {
    expect(of(format, date)).toBe(expected);
  });

  it('prints nanoseconds', () => {
    expect(dateText('SSSSSSSSS', 'en-US', -1n)).toBe('999999999');
  });

  it.each([
    ['HHH', 'Too many pattern letters: H'],
    ['f', 'Unknown pattern letter: f'],
    ["yyyy'", "Pattern ends with an incomplete string literal: yyyy'"],
    ['{', "Pattern includes reserved character: '{'"],
    [']', 'Pattern invalid as it contains ] without previous ['],
    ['W', 'date format letters [W] are not supported by this engine'],
  ])('%s is no format', (format, reason) => {
    expect(wrongFormat(format, 'en-US')).toBe(`Invalid format: [${format}]: ${reason}`);
  });
});

describe('the SQL of a format', () => {
  const random = new Random(20_260_307);
  const pieces =
    "yy yyyy uuuu YY YYYY w ww M MM MMM MMMM Q QQ d dd D DD DDD E EEEE a H HH h hh K k m mm s ss S SSS SSSSSS X XXX Z - : 'T'".split(
      ' '
    );

  it('prints as the letters are printed row by row', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    for (let count = 0; count < 200; count++) {
      const format = random.times(random.between(1, 5), () => random.pick(pieces)).join('.');
      const locale = random.pick(['en-US', 'en-GB', 'de-DE', 'fr-FR', 'pt-BR']);
      const milliseconds = random.between(-1_000_000_000_000, 4_000_000_000_000);
      const sql = dateFormatSql(format, 'd', locale);
      expect({ format, sql }).toEqual({ format, sql: expect.any(String) });
      const result = await connection.runAndReadAll(
        `SELECT ${sql} FROM (SELECT make_timestamp(${milliseconds}::BIGINT * 1000) AS d)`
      );
      expect({ format, locale, milliseconds, text: result.getRows()[0]?.[0] }).toEqual({
        format,
        locale,
        milliseconds,
        text: dateText(format, locale, BigInt(milliseconds) * 1_000_000n),
      });
    }
  });

  it.each(['y', 'yyy', 'QQQ', 'W', 'epoch_millis', '[yyyy]', "yyyy'"])(
    'there is none for %s',
    (format) => {
      expect(dateFormatSql(format, 'd', 'en-US')).toBeNull();
    }
  );
});
