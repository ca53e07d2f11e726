import { slotOf, type Slots } from './document_slots';
import type { JsonObject } from './json';
import { movedKeys } from './moved_keys';
import { isEmptyScalar } from './remove_empty';

/** A key of a record, the slots that take its value, and the keys of the object at it. */
interface Step {
  readonly key: string;
  readonly slots: number[];
  readonly below: Step[];
}

const steps: Step[] = [];

for (const { from, to } of movedKeys) {
  let level = steps;
  let last: Step | undefined;
  for (const key of from) {
    last = level.find((step) => step.key === key);
    if (last === undefined) {
      last = { key, slots: [], below: [] };
      level.push(last);
    }
    level = last.below;
  }
  last?.slots.push(slotOf(to.join('.')));
}

const moveLevel = (object: JsonObject, level: readonly Step[], slots: Slots): void => {
  for (const { key, slots: taking, below } of level) {
    const value = object[key];
    if (value === undefined || value === null) continue;
    if (typeof value === 'object') {
      if (below.length > 0 && !Array.isArray(value)) moveLevel(value, below, slots);
    } else if (taking.length > 0 && !isEmptyScalar(value)) {
      for (const slot of taking) slots[slot] ??= value;
    }
  }
};

/** Fills the slots of the keys that are moved as they are; the first value of a slot stays. */
export const moveKeys = (event: JsonObject, slots: Slots): void => moveLevel(event, steps, slots);
