import { isIPv4 } from 'node:net';
import type { DocumentColumns } from '../elasticsearch/engine';
import { ColumnCollector, columnsOf } from '../elasticsearch/storage/document_columns';
import { docValuesOf } from '../elasticsearch/storage/document_values';
import { fieldsOfMapping, type Field } from '../elasticsearch/storage/field';
import type { CloudTrailEvent } from './cloudtrail_event';
import { idOfEvent } from './document';
import { SLOT_NAMES, slotOf, type Slots } from './document_slots';
import { instantOf } from './event_time';
import { isJsonObject, type JsonValue } from './json';
import { cloudtrailMapping } from './mapping';
import type { PlainRecord } from './plain_record';
import { RecordRoom, ROOM } from './record_room';
import { Separators, SEPARATORS } from './separators';
import { slotsOfEvent } from './slots_of_event';

const EVENT_ID = slotOf('event.id');

const SLOTS = SLOT_NAMES.length;

/** Where no value is found in the bytes of a record. */
const NOWHERE = new Int32Array(SLOTS);

const COMMA = 0x2c;
const OPENING = 0x5b;
const CLOSING = 0x5d;

/** Bytes of the quotes around a text. */
const QUOTES = 2;

interface Column {
  readonly place: number;
  readonly field: Field;
  readonly isKeyword: boolean;
  readonly isDate: boolean;
  readonly isIp: boolean;
  /** Characters of the longest text that has a value. */
  readonly limit: number;
}

const columnAt = (field: Field, place: number): Column => ({
  place,
  field,
  isKeyword: field.mappedType === 'keyword',
  isDate: field.mappedType === 'date',
  isIp: field.mappedType === 'ip',
  limit: field.ignoreAbove ?? Infinity,
});

/** Where the values of a slot go: its own column, or those of the objects in it by their keys. */
interface Target {
  readonly own: Column | undefined;
  readonly below: ReadonlyMap<string, Column>;
}

/** Records as the columns of their index, with the same values as `documentOf` gives them. */
export class EventColumns {
  /** Where records are read from which `addPlain` takes. */
  readonly room: RecordRoom;
  readonly #collector: ColumnCollector;
  readonly #separators: Separators;
  readonly #targets: readonly Target[];
  #ignored: string[] = [];
  #starts: Int32Array = NOWHERE;
  #ends: Int32Array = NOWHERE;
  /** Where the event id stands in the source; 0 = nowhere. */
  #idStart = 0;
  #idEnd = 0;

  constructor() {
    // The namespace is in none of the columns.
    const columns = columnsOf(fieldsOfMapping(cloudtrailMapping('default')));
    const named = new Map(columns.map((field, place) => [field.name, columnAt(field, place)]));
    this.#collector = new ColumnCollector(columns.length, new Uint8Array(SEPARATORS + ROOM));
    const { source } = this.#collector;
    this.#separators = new Separators(source);
    this.room = new RecordRoom(source, SEPARATORS);
    this.#targets = SLOT_NAMES.map((name) => ({
      own: named.get(name),
      below: new Map(
        [...named]
          .filter(([other]) => other.startsWith(`${name}.`))
          .map(([other, column]) => [other.slice(name.length + 1), column])
      ),
    }));
  }

  get count(): number {
    return this.#collector.count;
  }

  /** Throws ElasticsearchError, and adds nothing, for a record that the mapping refuses. */
  add(event: CloudTrailEvent): void {
    this.#starts = NOWHERE;
    this.#add(slotsOfEvent(event), event);
  }

  /** The same for the record that was read last in the room. */
  addPlain({ slots, starts, ends }: PlainRecord): void {
    this.#starts = starts;
    this.#ends = ends;
    this.#add(slots, undefined);
  }

  take(): DocumentColumns {
    return this.#collector.take();
  }

  #add(slots: Slots, event: CloudTrailEvent | undefined): void {
    this.#ignored = [];
    try {
      this.#write(slots);
      this.#ignored.sort();
      if (event === undefined) {
        this.#collector.addFromSource(this.#idStart, this.#idEnd, this.#ignored);
      } else {
        this.#collector.add(idOfEvent(event), this.#ignored);
      }
    } catch (thrown) {
      this.#collector.forget();
      throw thrown;
    }
  }

  /** Writes the document, and the columns on the way. */
  #write(slots: Slots): void {
    const starts = this.#starts;
    let before = -1;
    for (let slot = 0; slot < SLOTS; slot++) {
      const found = starts[slot] ?? 0;
      const value = found > 0 ? undefined : slots[slot];
      if (found === 0 && value === undefined) continue;
      this.#separators.write(before, slot);
      if (value === undefined) this.#takeFound(slot, found, this.#ends[slot] ?? 0);
      else this.#take(slot, value);
      before = slot;
    }
    this.#separators.write(before, SLOTS);
  }

  /** Takes a text, without anything to be escaped, that was found in the bytes of the record. */
  #takeFound(slot: number, from: number, to: number): void {
    const { source } = this.#collector;
    const start = source.length;
    source.copy(from, to);
    const end = source.length;
    if (slot === EVENT_ID) [this.#idStart, this.#idEnd] = [start, end];
    const target = this.#targets[slot];
    const column = target?.own;
    if (column === undefined) return;
    if (column.isKeyword) this.#takeText(column, start, end);
    else this.#store(column, [source.latin1(start + 1, end - 1)]);
  }

  #take(slot: number, value: JsonValue): void {
    const { source } = this.#collector;
    const target = this.#targets[slot];
    const column = target?.own;
    const start = source.length;
    if (typeof value === 'string' && source.plainJson(value)) {
      // A date is an ISO text in UTC here, whatever the record had.
      if (column?.isDate === true) this.#collector.set(column.place, instantOf(value));
      else if (column?.isKeyword === true || (column?.isIp === true && isIPv4(value))) {
        this.#takeText(column, start, source.length);
      } else this.#takeAll(target, value);
    } else if (Array.isArray(value) && column !== undefined && this.#takeTexts(column, value)) {
      // All of it is taken.
    } else {
      source.cut(start);
      source.text(JSON.stringify(value));
      this.#takeAll(target, value);
    }
  }

  /** Takes a text in its quotes, without anything to be escaped, from the source. */
  #takeText({ place, field, limit }: Column, start: number, end: number): void {
    if (end - start - QUOTES > limit) this.#ignore(field);
    else this.#collector.setFromSource(place, start, end);
  }

  /** Takes texts that the column keeps as they are. False when there are others. */
  #takeTexts(column: Column, list: readonly JsonValue[]): boolean {
    const { source } = this.#collector;
    const start = source.length;
    const isSingle = list.length === 1;
    let before: string | undefined;
    for (const text of list) {
      const isKept = column.isKeyword || (isSingle && column.isIp);
      if (!isKept || typeof text !== 'string' || text.length > column.limit) return false;
      if (column.isIp && !isIPv4(text)) return false;
      // Lucene keeps them in order, each once.
      if (before !== undefined && before >= text) return false;
      source.byte(before === undefined ? OPENING : COMMA);
      if (!source.plainJson(text)) return false;
      before = text;
    }
    if (before === undefined) return false;
    source.byte(CLOSING);
    const end = source.length;
    if (isSingle) this.#collector.setFromSource(column.place, start + 1, end - 1);
    else this.#collector.setManyFromSource(column.place, start, end);
    return true;
  }

  #takeAll(target: Target | undefined, value: JsonValue): void {
    if (target?.own) this.#store(target.own, Array.isArray(value) ? value : [value]);
    if (target === undefined || target.below.size === 0) return;
    const objects = (Array.isArray(value) ? value : [value]).filter(isJsonObject);
    for (const [key, column] of target.below) {
      const brought = objects.flatMap((object) => object[key] ?? []);
      if (brought.length > 0) this.#store(column, brought);
    }
  }

  #store({ place, field }: Column, brought: readonly JsonValue[]): void {
    const { value, isIgnored } = docValuesOf(field, brought);
    if (isIgnored) this.#ignore(field);
    if (Array.isArray(value)) this.#collector.setMany(place, value);
    else if (value !== undefined) this.#collector.set(place, value);
  }

  #ignore({ name }: Field): void {
    this.#ignored.push(name);
  }
}
