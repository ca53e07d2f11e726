import type { DocumentColumns } from '../elasticsearch/engine';
import { ColumnCollector, columnsOf } from '../elasticsearch/storage/document_columns';
import { docValuesOf } from '../elasticsearch/storage/document_values';
import { fieldsOfMapping, type Field } from '../elasticsearch/storage/field';
import { utf8 } from '../elasticsearch/storage/text_bytes';
import type { CloudTrailEvent } from './cloudtrail_event';
import { idOfEvent } from './document';
import { SLOT_NAMES, type Slots } from './document_slots';
import { isJsonObject, type JsonValue } from './json';
import { cloudtrailMapping } from './mapping';
import { slotsOfEvent } from './slots_of_event';

/** A key of the document's JSON: a slot, or keys below it. */
interface Member {
  readonly key: string;
  /** `"key":` */
  readonly label: Uint8Array;
  /** The same behind another member. */
  readonly nextLabel: Uint8Array;
  /** -1 = keys below it. */
  slot: number;
  readonly below: Member[];
}

const members: Member[] = [];

SLOT_NAMES.forEach((name, slot) => {
  let level = members;
  let member: Member | undefined;
  for (const key of name.split('.')) {
    member = level.find((other) => other.key === key);
    if (member === undefined) {
      const label = `${JSON.stringify(key)}:`;
      member = { key, label: utf8(label), nextLabel: utf8(`,${label}`), slot: -1, below: [] };
      level.push(member);
    }
    level = member.below;
  }
  if (member) member.slot = slot;
});

const OPENING = 0x7b;
const CLOSING = 0x7d;

interface Column {
  readonly place: number;
  readonly field: Field;
  readonly isKeyword: boolean;
  readonly isDate: boolean;
  /** Characters of the longest text that has a value. */
  readonly limit: number;
}

const columnAt = (field: Field, place: number): Column => ({
  place,
  field,
  isKeyword: field.mappedType === 'keyword',
  isDate: field.mappedType === 'date',
  limit: field.ignoreAbove ?? Infinity,
});

/** Where the values of a slot go: its own column, or those of the objects in it by their keys. */
interface Target {
  readonly own: Column | undefined;
  readonly below: ReadonlyMap<string, Column>;
}

/** Records as the columns of their index, with the same values as `documentOf` gives them. */
export class EventColumns {
  readonly #collector: ColumnCollector;
  readonly #targets: readonly Target[];
  #ignored: string[] = [];

  constructor() {
    // The namespace is in none of the columns.
    const columns = columnsOf(fieldsOfMapping(cloudtrailMapping('default')));
    const named = new Map(columns.map((field, place) => [field.name, columnAt(field, place)]));
    this.#collector = new ColumnCollector(columns.length);
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
    const slots = slotsOfEvent(event);
    this.#ignored = [];
    try {
      this.#write(slots, members);
      this.#collector.add(idOfEvent(event), this.#ignored.sort());
    } catch (thrown) {
      this.#collector.forget();
      throw thrown;
    }
  }

  take(): DocumentColumns {
    return this.#collector.take();
  }

  /** Writes the object of the members, and the columns on the way. False, and nothing, when it is empty. */
  #write(slots: Slots, level: readonly Member[]): boolean {
    const { source } = this.#collector;
    const start = source.length;
    source.byte(OPENING);
    const empty = source.length;
    for (const { label, nextLabel, slot, below } of level) {
      const value = slot < 0 ? undefined : slots[slot];
      if (slot >= 0 && value === undefined) continue;
      const before = source.length;
      source.bytes(before === empty ? label : nextLabel);
      if (value !== undefined) this.#take(slot, value);
      else if (!this.#write(slots, below)) source.cut(before);
    }
    if (source.length === empty) {
      source.cut(start);
      return false;
    }
    source.byte(CLOSING);
    return true;
  }

  #take(slot: number, value: JsonValue): void {
    const { source } = this.#collector;
    const target = this.#targets[slot];
    const start = source.length;
    if (typeof value !== 'string' || !source.plainJson(value)) {
      source.text(JSON.stringify(value));
      this.#takeAll(target, value);
      return;
    }
    const column = target?.own;
    // A date is an ISO text in UTC here, whatever the record had.
    if (column?.isDate === true) this.#collector.set(column.place, Date.parse(value));
    else if (column?.isKeyword !== true) this.#takeAll(target, value);
    else if (value.length > column.limit) this.#ignore(column.field);
    else this.#collector.setFromSource(column.place, start, source.length);
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
