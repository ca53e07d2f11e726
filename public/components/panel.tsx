import {
  EuiFlyout,
  EuiFlyoutBody,
  EuiFlyoutHeader,
  EuiTitle,
  useGeneratedHtmlId,
} from '@elastic/eui';
import { useMemo, useState, type ReactNode } from 'react';
import { useFocusOnOpen } from '../hooks/use_focus_on_open';
import { useFlyoutKeys } from '../hooks/use_flyout_keys';
import { useIsWide } from '../hooks/use_is_wide';

export interface PanelProps {
  title: string;
  onClose(): void;
  children: ReactNode;
}

/** Pixels. */
const WIDEST = 640;

const NARROWEST = 360;

/** What it takes of the window at its opening. */
const PART = 0.42;

const firstWidth = (): number =>
  Math.max(NARROWEST, Math.min(WIDEST, Math.round(window.innerWidth * PART)));

/** A panel beside the rows, which stay in sight and in reach of the pointer. */
export const Panel = ({ title, onClose, children }: PanelProps) => {
  const titleId = useGeneratedHtmlId({ prefix: 'panel' });
  const { ref, opened } = useFocusOnOpen();
  const isWide = useIsWide();
  const [width] = useState(firstWidth);
  // An overlay closes on Escape by itself.
  const keys = useMemo(
    () => ({ onPrevious: null, onNext: null, onEscape: isWide ? onClose : null }),
    [onClose, isWide]
  );
  useFlyoutKeys(opened, keys);
  return (
    <EuiFlyout
      ref={ref}
      // An overlay has both by itself.
      role="dialog"
      tabIndex={-1}
      type={isWide ? 'push' : 'overlay'}
      pushMinBreakpoint="xs"
      onClose={() => onClose()}
      size={width}
      minWidth={NARROWEST}
      resizable={true}
      ownFocus={false}
      hasAnimation={false}
      outsideClickCloses={false}
      paddingSize="m"
      aria-labelledby={titleId}
    >
      <EuiFlyoutHeader hasBorder={true}>
        <EuiTitle size="s">
          {/* Clear of the button that closes. */}
          <h2 id={titleId} style={{ paddingInlineEnd: 24 }}>
            {title}
          </h2>
        </EuiTitle>
      </EuiFlyoutHeader>
      <EuiFlyoutBody>{children}</EuiFlyoutBody>
    </EuiFlyout>
  );
};
