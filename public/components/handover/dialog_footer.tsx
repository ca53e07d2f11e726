import { EuiFlexGroup, EuiFlexItem, EuiModalFooter } from '@elastic/eui';
import { Children, type ReactNode } from 'react';

export interface DialogFooterProps {
  /** Stands apart: it takes the text away and leaves the dialog open. */
  copy: ReactNode;
  /** The buttons, the one that does it last. */
  children: ReactNode;
}

export const DialogFooter = ({ copy, children }: DialogFooterProps) => (
  <EuiModalFooter>
    <EuiFlexGroup alignItems="center" gutterSize="s" responsive={false} wrap={true}>
      <EuiFlexItem>{copy}</EuiFlexItem>
      {Children.map(children, (button) => (
        <EuiFlexItem grow={false}>{button}</EuiFlexItem>
      ))}
    </EuiFlexGroup>
  </EuiModalFooter>
);
