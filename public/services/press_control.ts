import type { KeyboardEvent } from 'react';

/** Enter in a cell of a grid that holds one button or link presses it: nothing else is to do there. */
export const pressControl = (event: KeyboardEvent): void => {
  const { key, target } = event;
  if (key !== 'Enter' && key !== 'F2') return;
  if (!(target instanceof HTMLElement) || !target.matches('.euiDataGridRowCell--controlColumn')) {
    return;
  }
  event.preventDefault();
  target.querySelector<HTMLElement>('a, button')?.click();
};
