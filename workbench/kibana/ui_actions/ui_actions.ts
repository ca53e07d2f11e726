import type {
  CellActionContext,
  CellActionDefinition,
  UiActionsStart,
} from '@kbn/ui-actions-plugin/public';
import { offerOnly } from '../offer_only';
import { TRIGGER_IDS, type TriggerId } from './trigger_ids';

export interface UiActions {
  start: UiActionsStart;
  /** The actions of a trigger that say they fit, in their order. */
  compatible(trigger: TriggerId, context: CellActionContext): Promise<CellActionDefinition[]>;
}

type Definition = () => Promise<CellActionDefinition>;

const isTrigger = (id: string): id is TriggerId => TRIGGER_IDS.some((known) => known === id);

/** What plugins attach to the cells of grids, as the `uiActions` plugin keeps it. */
export const createUiActions = (): UiActions => {
  const definitions = new Map<string, Definition>();
  const attached = new Map<TriggerId, Set<string>>();

  const load = (id: string): Promise<CellActionDefinition> => {
    const definition = definitions.get(id);
    return definition === undefined
      ? Promise.reject(new Error(`Action [actionId = ${id}] is not registered.`))
      : definition();
  };

  const start: UiActionsStart = {
    addTriggerActionAsync: (triggerId, actionId, definition) => {
      if (!isTrigger(triggerId)) throw new Error(`No trigger [triggerId = ${triggerId}] exists.`);
      if (!definitions.has(actionId)) definitions.set(actionId, definition);
      attached.set(triggerId, (attached.get(triggerId) ?? new Set<string>()).add(actionId));
    },
  };
  return {
    // Plugins ask for members of other versions; those are known not to be in this one.
    start: offerOnly(
      'uiActions',
      Object.assign(start, { addTriggerAction: undefined, hasTrigger: undefined })
    ),
    compatible: async (trigger, context) => {
      const actions = await Promise.all([...(attached.get(trigger) ?? [])].map(load));
      // As in Kibana, one action that throws here takes the others with it.
      const fits = await Promise.all(actions.map((action) => action.isCompatible(context)));
      return actions.filter((_, index) => fits[index]).sort((a, b) => a.order - b.order);
    },
  };
};
