import { EuiFlyout, EuiFlyoutBody, EuiFlyoutHeader, useGeneratedHtmlId } from '@elastic/eui';
import { useCallback, useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { CorrectedRow } from '../../../common/result/corrected_row';
import type { Filters } from '../../../common/result/filters';
import type { Window } from '../../../common/result/window';
import { useFocusOnOpen } from '../../hooks/use_focus_on_open';
import { useFlyoutKeys } from '../../hooks/use_flyout_keys';
import { useIsWide } from '../../hooks/use_is_wide';
import { RowHeader } from './row_header';
import { RowSections } from './row_sections';
import { useRememberedWidth } from './use_remembered_width';
import { useSettled } from './use_settled';

export interface RowFlyoutProps {
  row: CorrectedRow;
  /** In the order on screen. */
  rows: readonly CorrectedRow[];
  /** The window that the rows were found in. */
  window: Window;
  /** The filters that the rows were found with; the same object for the same filters. */
  filters: Filters;
  threshold: number;
  /** What can be done with the row in other apps, in the head of the flyout. */
  actions?: ReactNode;
  /** Goes to another row, by its key. */
  onRow(key: string): void;
  onClose(): void;
}

/** Pixels. */
const NARROWEST = 420;

/** Everything about one row: what was counted, how it went, where it came from, what to do. */
export const RowFlyout = (props: RowFlyoutProps) => {
  const { row, rows, window, filters, actions, onRow, onClose } = props;
  const titleId = useGeneratedHtmlId({ prefix: 'row' });
  const { ref, opened } = useFocusOnOpen();
  const isWide = useIsWide();
  const [width, rememberWidth] = useRememberedWidth();
  const isSettled = useSettled(row.key);
  const { actor, account } = row;
  const { from, to } = window;
  const parameters = useMemo(
    () => ({ from, to, filters, actor, account }),
    [from, to, filters, actor, account]
  );
  const position = rows.findIndex(({ key }) => key === row.key);
  const goTo = useCallback(
    (step: -1 | 1) => {
      const next = position === -1 ? undefined : rows[position + step];
      if (next !== undefined) onRow(next.key);
    },
    [rows, position, onRow]
  );
  const shownKey = useRef(row.key);
  useEffect(() => {
    if (shownKey.current === row.key) return;
    shownKey.current = row.key;
    // The section that had the focus went away with its row.
    if (document.activeElement === document.body) opened.current?.focus();
  }, [row.key, opened]);
  const onPrevious = useCallback(() => goTo(-1), [goTo]);
  const onNext = useCallback(() => goTo(1), [goTo]);
  // An overlay closes on Escape by itself.
  const keys = useMemo(
    () => ({ onPrevious, onNext, onEscape: isWide ? onClose : null }),
    [onPrevious, onNext, onClose, isWide]
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
      onResize={rememberWidth}
      ownFocus={false}
      hasAnimation={false}
      outsideClickCloses={false}
      paddingSize="m"
      aria-labelledby={titleId}
      data-test-subj="huntRowFlyout"
    >
      <EuiFlyoutHeader hasBorder={true}>
        <RowHeader
          row={row}
          window={window}
          titleId={titleId}
          position={position}
          count={rows.length}
          onPrevious={onPrevious}
          onNext={onNext}
          actions={actions}
        />
      </EuiFlyoutHeader>
      <EuiFlyoutBody>
        {/* Rows of another principal must never stand under this name, not even for a moment. */}
        <RowSections key={row.key} row={row} parameters={parameters} isSettled={isSettled} />
      </EuiFlyoutBody>
    </EuiFlyout>
  );
};
