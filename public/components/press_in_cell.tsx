import type { ReactNode } from 'react';
import { pressControl } from '../services/press_control';

const NO_BOX = { display: 'contents' };

/**
 * Lets Enter press the one control of a cell, in the grid inside. It listens from around the grid: a
 * listener of the grid itself would take the place of EUI's own, which closes the full screen.
 */
export const PressInCell = ({ children }: { children: ReactNode }) => (
  <div role="presentation" style={NO_BOX} onKeyDown={pressControl}>
    {children}
  </div>
);
