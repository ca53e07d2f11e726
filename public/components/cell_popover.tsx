import type { EuiDataGridCellPopoverElementProps, EuiDataGridColumn } from '@elastic/eui';
import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';

const ColumnNames = createContext<ReadonlyMap<string, string>>(new Map());

export interface CellPopoverNamesProps {
  columns: readonly EuiDataGridColumn[];
  children: ReactNode;
}

/** Gives the popovers of a grid's cells the names of its columns. */
export const CellPopoverNames = ({ columns, children }: CellPopoverNamesProps) => {
  const names = useMemo(
    () => new Map(columns.map(({ id, displayAsText = id }) => [id, displayAsText])),
    [columns]
  );
  return <ColumnNames.Provider value={names}>{children}</ColumnNames.Provider>;
};

/** A cell in full: as grids show it, with the name of its column for who does not see it. */
export const CellPopover = (props: EuiDataGridCellPopoverElementProps) => {
  const { columnId, setCellPopoverProps, DefaultCellPopover } = props;
  const name = useContext(ColumnNames).get(columnId) ?? columnId;
  useEffect(() => setCellPopoverProps({ 'aria-label': name }), [setCellPopoverProps, name]);
  return <DefaultCellPopover {...props} />;
};
