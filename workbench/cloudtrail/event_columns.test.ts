import {
  columnJson,
  columnsOf,
  type DocumentColumns,
} from '../elasticsearch/storage/document_columns';
import { documentValues } from '../elasticsearch/storage/document_values';
import { fieldsOfMapping } from '../elasticsearch/storage/field';
import { fieldTree } from '../elasticsearch/storage/field_tree';
import type { CloudTrailEvent } from './cloudtrail_event';
import { documentOf } from './document';
import { EventColumns } from './event_columns';
import { Random } from './generator/random';
import { sampleEvents } from './generator/sample';
import { cloudtrailMapping } from './mapping';
import { PlainRecord } from './plain_record';
import { ListedItems } from './read_items';
import { PIECE } from './record_room';
import { randomCalls } from './test_support/random_calls';
import { haveRealEvents, REAL_FILES, realEvents } from './test_support/real_events';
import { scrambled } from './test_support/scrambled';

const FIELDS = fieldsOfMapping(cloudtrailMapping('default'));
const NAMES = columnsOf(FIELDS).map(({ name }) => name);

type Row = Record<string, unknown>;

/** The documents of columns: id, source and each value by its field. */
const rowsOf = ({ count, sources, columns }: DocumentColumns): Row[] => {
  const decoder = new TextDecoder();
  const lists: Record<string, unknown[]> = JSON.parse(decoder.decode(columns));
  const texts = decoder.decode(sources).split('\n');
  expect(texts).toHaveLength(count);
  return texts.map((text, row) => ({
    ...Object.fromEntries(
      Object.entries(lists).flatMap(([key, values]) => {
        const value = values[row];
        const name = /^\d+m?$/.test(key) ? NAMES[parseInt(key, 10)] : key;
        return name === undefined || value === undefined || value === null ? [] : [[name, value]];
      })
    ),
    source: JSON.parse(text),
  }));
};

/** Columns of a list may be wrapped because of another document: a list of one is its value. */
const unwrapped = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      Array.isArray(value) && value.length === 1 ? value[0] : value,
    ])
  );

const byColumns = (events: readonly CloudTrailEvent[]): { rows: Row[]; refused: number[] } => {
  const columns = new EventColumns();
  const refused: number[] = [];
  events.forEach((event, at) => {
    try {
      columns.add(event);
    } catch {
      refused.push(at);
    }
  });
  return { rows: rowsOf(columns.take()).map(unwrapped), refused };
};

/** The same of the records' bytes, of which the plain ones are not parsed. */
const byBytes = (
  events: readonly CloudTrailEvent[],
  spaces?: number
): { rows: Row[]; refused: number[]; plain: number } => {
  const columns = new EventColumns();
  const items = new ListedItems(columns.room);
  const refused: number[] = [];
  const text = Buffer.from(JSON.stringify(events, null, spaces));
  let [at, plain] = [0, 0];
  for (let start = 0; start < text.length; start += PIECE) {
    for (const item of items.of(text.subarray(start, start + PIECE), true)) {
      try {
        if (item instanceof PlainRecord) {
          columns.addPlain(item);
          plain += 1;
        } else columns.add(JSON.parse(item));
      } catch {
        refused.push(at);
      }
      at += 1;
    }
  }
  return { rows: rowsOf(columns.take()).map(unwrapped), refused, plain };
};

const byDocuments = (events: readonly CloudTrailEvent[]): { rows: Row[]; refused: number[] } => {
  const root = fieldTree(FIELDS.values());
  const rows: Row[] = [];
  const refused: number[] = [];
  events.forEach((event, at) => {
    const { id, source } = documentOf(event);
    try {
      const { values, ignored } = documentValues(source, root);
      const row: Row = { id: JSON.parse(columnJson(id)), source };
      for (const [{ name }, value] of values) {
        row[name] = Array.isArray(value)
          ? value.map((one) => JSON.parse(columnJson(one)))
          : JSON.parse(columnJson(value));
      }
      if (ignored.length > 0) row.ignored = ignored;
      rows.push(unwrapped(row));
    } catch {
      refused.push(at);
    }
  });
  return { rows, refused };
};

const WEEK = { seed: 5, end: new Date('2026-03-07T12:00:00.000Z'), events: 2_000 };

describe('records as columns', () => {
  it('hold what the documents of the sample hold', () => {
    const events = [...sampleEvents(WEEK)];
    const expected = byDocuments(events);
    expect(byColumns(events)).toEqual(expected);
    // All but those with letters beyond ASCII.
    const { plain, ...others } = byBytes(events);
    expect(others).toEqual(expected);
    expect(plain).toBeGreaterThan(events.length * 0.95);
    expect(byBytes(events, 2)).toEqual({ ...expected, plain });
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'hold what the documents of odd records hold, refused ones as well (seed %i)',
    (seed) => {
      const random = new Random(seed);
      const events = [
        ...[...sampleEvents({ ...WEEK, seed, events: 300 })],
        ...randomCalls(random, 0, WEEK.end.getTime()),
      ].map((event) => scrambled(random, event));
      const expected = byDocuments(events);
      expect(expected.rows.length).toBeGreaterThan(300);
      expect(expected.refused).not.toEqual([]);
      expect(byColumns(events)).toEqual(expected);
      const { plain, ...others } = byBytes(events);
      expect(others).toEqual(expected);
      expect(plain).toBeGreaterThan(10);
    }
  );

  (haveRealEvents() ? it.each(REAL_FILES) : it.skip.each(REAL_FILES))(
    'hold what the documents of the real events hold: %s',
    (name) => {
      const events = realEvents(name);
      const expected = byDocuments(events);
      expect(byColumns(events)).toEqual(expected);
      const { plain, ...others } = byBytes(events);
      expect(others).toEqual(expected);
      expect(plain).toBeGreaterThan(events.length / 2);
    }
  );
});
