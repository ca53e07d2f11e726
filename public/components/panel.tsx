import {
  EuiFlyout,
  EuiFlyoutBody,
  EuiFlyoutHeader,
  EuiTitle,
  useGeneratedHtmlId,
} from '@elastic/eui';
import type { ReactNode } from 'react';

export interface PanelProps {
  title: string;
  onClose(): void;
  children: ReactNode;
}

/** A panel beside the rows, which stay in sight and in reach of the pointer. */
export const Panel = ({ title, onClose, children }: PanelProps) => {
  const titleId = useGeneratedHtmlId({ prefix: 'panel' });
  return (
    <EuiFlyout
      onClose={onClose}
      size="m"
      maxWidth={760}
      resizable={true}
      ownFocus={false}
      hasAnimation={false}
      outsideClickCloses={false}
      aria-labelledby={titleId}
    >
      <EuiFlyoutHeader hasBorder={true}>
        <EuiTitle size="s">
          <h2 id={titleId}>{title}</h2>
        </EuiTitle>
      </EuiFlyoutHeader>
      <EuiFlyoutBody>{children}</EuiFlyoutBody>
    </EuiFlyout>
  );
};
