import { slotOf, type Slots } from './document_slots';
import type { JsonObject } from './json';
import { movedKeys } from './moved_keys';
import { isEmptyScalar } from './remove_empty';

/** What becomes of a key: the slots that take its value, and the keys of the object at it. */
interface Step {
  readonly slots: number[];
  /** Slots that take it when another key has left them empty. */
  readonly spare: number[];
  readonly below: Map<string, Step>;
}

const newStep = (): Step => ({ slots: [], spare: [], below: new Map() });

const root = newStep();
const taken = new Set<number>();

for (const { from, to } of movedKeys) {
  let step = root;
  for (const key of from) {
    const next = step.below.get(key) ?? newStep();
    step.below.set(key, next);
    step = next;
  }
  const slot = slotOf(to.join('.'));
  (taken.has(slot) ? step.spare : step.slots).push(slot);
  taken.add(slot);
}

const moveMembers = (
  object: JsonObject,
  { below }: Step,
  slots: Slots,
  spare: Array<() => void>
): void => {
  for (const key in object) {
    const step = below.get(key);
    if (step === undefined) continue;
    const value = object[key];
    if (typeof value === 'object') {
      if (value !== null && step.below.size > 0 && !Array.isArray(value)) {
        moveMembers(value, step, slots, spare);
      }
    } else if (!isEmptyScalar(value)) {
      for (const slot of step.slots) slots[slot] ??= value;
      for (const slot of step.spare) spare.push(() => (slots[slot] ??= value));
    }
  }
};

/**
 * Fills the slots of the keys that are moved as they are. Where two keys go to one slot, the one
 * that `movedKeys` names first wins. It looks at the keys that are there, which are far fewer than
 * those that there may be.
 */
export const moveKeys = (event: JsonObject, slots: Slots): void => {
  const spare: Array<() => void> = [];
  moveMembers(event, root, slots, spare);
  for (const fill of spare) fill();
};
