/**
 * EUI's grid takes its cells out of the tab order, and with them the keyboard's way to scroll. What
 * scrolls takes the focus instead, under a role that a grid may hold.
 */
export const letScrollerTakeFocus = (frame: HTMLElement | null): void => {
  const scroller = frame?.querySelector('.euiDataGrid__virtualized');
  scroller?.setAttribute('tabindex', '0');
  scroller?.setAttribute('role', 'rowgroup');
};
