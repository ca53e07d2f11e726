import {
  buildExistsFilter,
  buildPhraseFilter,
  buildPhrasesFilter,
  buildRangeFilter,
} from '@kbn/es-query';
import { cellText } from './cell_text';
import { failureText } from './failure_text';
import { filterWords } from './filter_words';
import { sortRows } from './sort_rows';
import { timeText } from './time_text';
import { cutText, visibleText } from './visible_text';
import { warningText } from './warning_text';

const dataView = { id: 'a', title: 'a', fields: [] };
const field = { name: 'cloud.region', type: 'string' };

describe('a filter in words', () => {
  it('says field and value of each kind', () => {
    expect(filterWords(buildPhraseFilter(field, 'eu', dataView))).toEqual({
      field: 'cloud.region',
      value: 'eu',
    });
    expect(filterWords(buildPhrasesFilter(field, ['eu', 'us'], dataView)).value).toBe(
      'is one of eu, us'
    );
    expect(filterWords(buildExistsFilter(field, dataView)).value).toBe('exists');
    expect(filterWords(buildRangeFilter(field, { gte: 1, lt: 5 }, dataView)).value).toBe(
      '≥ 1 and < 5'
    );
    expect(filterWords({ meta: {}, query: { match_phrase: { a: { query: 'b' } } } })).toEqual({
      field: 'a',
      value: 'b',
    });
  });

  it('shows Query DSL as it is, or by its alias', () => {
    const query = { bool: { must_not: [] } };
    expect(filterWords({ meta: {}, query })).toEqual({
      field: null,
      value: '{"bool":{"must_not":[]}}',
    });
    expect(filterWords({ meta: { alias: 'Mine' }, query }).value).toBe('Mine');
  });
});

describe('text from the logs', () => {
  it('shows signs that hide or reorder it', () => {
    expect(visibleText('a\u202eb\u0000\u200b\n\t<b>')).toBe('a\\u202eb\\u0000\\u200b\n\t<b>');
    expect(visibleText('\u{e0041}🦊')).toBe('\\udb40\\udc41🦊');
  });

  it('is cut between characters', () => {
    expect(cutText('🦊🦊🦊', 2)).toBe('🦊🦊…');
    expect(cutText('🦊🦊', 2)).toBe('🦊🦊');
  });

  it('is the same for lists, nothing and objects', () => {
    expect(cellText(['a', 1, null])).toBe('a, 1, ');
    expect(cellText(null)).toBe('');
    expect(cellText({ a: 1 })).toBe('{"a":1}');
  });
});

describe('a warning of Elasticsearch', () => {
  it('is read from its header', () => {
    expect(warningText('299 Elasticsearch-9.4.2-abc "Line 1:2: \\"x\\" 100%25 \\\\ %C3%A9"')).toBe(
      'Line 1:2: "x" 100% \\ é'
    );
    expect(warningText('no quotes')).toBe('no quotes');
    expect(warningText('299 a "50% done"')).toBe('50% done');
  });
});

describe('a failed call', () => {
  it('says what the server said, else that it did not answer', () => {
    expect(failureText({ body: { message: 'Unknown index [x]' } })).toBe('Unknown index [x]');
    expect(failureText(new TypeError('Failed to fetch'))).toBe(
      'The server cannot be reached or did not answer (Failed to fetch). Search again.'
    );
  });
});

describe('rows', () => {
  it('sort by number or text, with nothing last', () => {
    const rows = [[2], [null], [10], [1]];
    expect(sortRows(rows, [{ column: 0, direction: 'asc' }])).toEqual([[1], [2], [10], [null]]);
    expect(sortRows(rows, [{ column: 0, direction: 'desc' }])).toEqual([[10], [2], [1], [null]]);
    expect(sortRows(rows, [])).toBe(rows);
  });
});

describe('a time', () => {
  it('follows the format and the zone of the settings', () => {
    const format = 'YYYY-MM-DD HH:mm';
    expect(timeText('2026-01-01T00:00:00.000Z', { format, zone: 'Asia/Tokyo' })).toBe(
      '2026-01-01 09:00'
    );
    expect(timeText('2026-01-01T00:00:00.000Z', { format, zone: 'Browser' })).toBe(
      '2026-01-01 00:00'
    );
    expect(timeText('yesterday', { format, zone: 'UTC' })).toBe('yesterday');
  });
});
