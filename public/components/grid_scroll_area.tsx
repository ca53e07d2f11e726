import { forwardRef, type HTMLAttributes } from 'react';

/**
 * The part of a grid that scrolls. It takes the focus itself, so that a keyboard can scroll it while
 * no cell has been entered and nothing in a cell is in the order of tabs. A group of rows is what may
 * stand between a grid and its rows.
 */
export const GridScrollArea = forwardRef<HTMLDivElement, HTMLAttributes<HTMLDivElement>>(
  (attributes, ref) => (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus
    <div {...attributes} ref={ref} role="rowgroup" tabIndex={0} />
  )
);
GridScrollArea.displayName = 'GridScrollArea';
