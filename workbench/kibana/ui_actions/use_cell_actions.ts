import type { CellActionContext, CellActionDefinition } from '@kbn/ui-actions-plugin/public';
import { useEffect, useState } from 'react';
import type { TriggerId } from './trigger_ids';
import type { UiActions } from './ui_actions';

export interface CellField {
  name: string;
  /** Of the data view: `string`, `ip`, `date`, `number`. */
  type: string;
}

export interface CellActionSource {
  uiActions: Pick<UiActions, 'compatible'>;
  trigger: TriggerId;
  /** What a grid says of itself; it must be plain data. */
  metadata: NonNullable<CellActionContext['metadata']>;
}

export type CellActions = ReadonlyMap<string, readonly CellActionDefinition[]>;

const NONE: CellActions = new Map();

/** The actions of each field of a grid, asked for without a value, as Kibana's grids do. */
export const useCellActions = (
  { uiActions, trigger, metadata }: CellActionSource,
  fields: readonly CellField[]
): CellActions => {
  const [actions, setActions] = useState<CellActions>(NONE);
  const asked = JSON.stringify([trigger, metadata, fields]);
  useEffect(() => {
    let isWanted = true;
    const askAll = async (): Promise<CellActions> => {
      const entries = fields.map(async (field) => {
        const context = { data: [{ field }], metadata };
        return [field.name, await uiActions.compatible(trigger, context)] as const;
      });
      return new Map(await Promise.all(entries));
    };
    askAll().then(
      (found) => {
        if (isWanted) setActions(found);
      },
      () => {
        if (isWanted) setActions(NONE);
      }
    );
    return () => {
      isWanted = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `asked` holds what is asked for
  }, [uiActions, asked]);
  return actions;
};
