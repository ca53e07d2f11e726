import type { CellActionDefinition } from '@kbn/ui-actions-plugin/public';
import { createUiActions } from './ui_actions';

const action = (id: string, order: number, field = 'user.name'): CellActionDefinition => ({
  id,
  type: id,
  order,
  getIconType: () => 'empty',
  getDisplayName: () => id,
  getDisplayNameTooltip: () => id,
  isCompatible: ({ data }) => Promise.resolve(data[0]?.field.name === field),
  execute: () => Promise.resolve(),
});

const TRIGGER = 'security-default-cellActions';
const context = { data: [{ field: { name: 'user.name', type: 'string' } }] };

describe('the actions on cells', () => {
  it('show by their order where they say that they fit', async () => {
    const { start, compatible } = createUiActions();
    start.addTriggerActionAsync?.(TRIGGER, 'late', async () => action('late', 90));
    start.addTriggerActionAsync?.(TRIGGER, 'first', async () => action('first', 2));
    start.addTriggerActionAsync?.(TRIGGER, 'other', async () => action('other', 1, 'cloud.region'));
    const found = await compatible(TRIGGER, context);
    expect(found.map(({ id }) => id)).toEqual(['first', 'late']);
  });

  it('show only at the triggers to which they are attached', async () => {
    const { start, compatible } = createUiActions();
    start.addTriggerActionAsync?.(TRIGGER, 'one', async () => action('one', 1));
    expect(await compatible('DISCOVER_CELL_ACTIONS_TRIGGER_ID', context)).toEqual([]);
  });

  it('are loaded when a grid asks, not when they are attached', async () => {
    const { start, compatible } = createUiActions();
    const load = jest.fn(async () => action('one', 1));
    start.addTriggerActionAsync?.(TRIGGER, 'one', load);
    expect(load).not.toHaveBeenCalled();
    await compatible(TRIGGER, context);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('cannot be attached to a trigger that Kibana has not', () => {
    const { start } = createUiActions();
    expect(() =>
      start.addTriggerActionAsync?.('other', 'one', async () => action('one', 1))
    ).toThrow('No trigger [triggerId = other] exists.');
  });

  it('say of members of other versions that they are not there', () => {
    expect(createUiActions().start.hasTrigger).toBeUndefined();
    expect(createUiActions().start.addTriggerAction).toBeUndefined();
  });
});
