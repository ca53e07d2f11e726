import type { EuiDataGridRefProps } from '@elastic/eui';
import { EuiScreenReaderOnly } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { memo, useCallback, useMemo, useRef } from 'react';
import type { CorrectedRow } from '../../common/result/corrected_row';
import type { Window } from '../../common/result/window';
import type { Why } from '../../common/result/why';
import {
  CorrectedResultContext,
  type AbsentList,
  type CorrectedResult,
} from '../hooks/use_corrected_result';
import { isCorrectedColumnId, type CorrectedColumnId } from '../services/corrected_columns';
import type { GridPreferences } from '../services/grid_preferences';
import type { Sort } from '../services/url_state';
import { CorrectedCell } from './corrected_cell';
import { correctedGridColumns } from './corrected_grid_columns';
import { RowGrid } from './row_grid';
import { RowOpenButton } from './row_open_button';

export interface CorrectedGridProps {
  /** In the order on screen, over all pages. */
  rows: readonly CorrectedRow[];
  window: Window;
  threshold: number;
  /** The largest "asked at most" of all rows, for the bars. */
  mostAsked: number;
  /** The account that tells a row from others of the same short name, by the key of the row. */
  tellingAccounts: ReadonlyMap<string, string | null>;
  /** What a list means that is not there. */
  absentList: AbsentList;
  /** Empty for the order of the page itself. */
  sort: ReadonlyArray<Sort<CorrectedColumnId>>;
  /** From 0; one beyond the last means the last. */
  page: number;
  preferences: GridPreferences<CorrectedColumnId>;
  openKey: string | null;
  why(row: CorrectedRow): Why;
  onRow(row: CorrectedRow): void;
  onSort(sort: ReadonlyArray<Sort<CorrectedColumnId>>): void;
  onPage(page: number): void;
  onPreferences(part: Partial<GridPreferences<CorrectedColumnId>>): void;
}

const RowControlHeading = () => (
  <EuiScreenReaderOnly>
    <span>
      {i18n.translate('ec2DeploymentHunt.corrected.rowControl', { defaultMessage: 'Details' })}
    </span>
  </EuiScreenReaderOnly>
);

const ROW_CONTROL = [
  {
    id: 'details',
    width: 34,
    headerCellRender: RowControlHeading,
    rowCellRender: RowOpenButton,
  },
];

const Grid = ({
  rows,
  window,
  threshold,
  mostAsked,
  tellingAccounts,
  absentList,
  sort,
  page,
  preferences,
  openKey,
  why,
  onRow,
  onSort,
  onPage,
  onPreferences,
}: CorrectedGridProps) => {
  const grid = useRef<EuiDataGridRefProps>(null);
  const { widths, pageSize } = preferences;
  const pageIndex = Math.min(page, Math.max(0, Math.ceil(rows.length / pageSize) - 1));
  const columns = useMemo(() => correctedGridColumns(widths), [widths]);
  const openCell = useCallback(
    (rowIndex: number, colIndex: number) =>
      grid.current?.openCellPopover({ rowIndex: rowIndex - pageIndex * pageSize, colIndex }),
    [pageIndex, pageSize]
  );
  const closeCell = useCallback(() => grid.current?.closeCellPopover(), []);
  const result = useMemo<CorrectedResult>(
    () => ({
      rows,
      threshold,
      window,
      mostAsked,
      tellingAccounts,
      absentList,
      why,
      openCell,
      closeCell,
      openRow: onRow,
      openKey,
    }),
    [
      rows,
      threshold,
      window,
      mostAsked,
      tellingAccounts,
      absentList,
      why,
      openCell,
      closeCell,
      onRow,
      openKey,
    ]
  );
  return (
    <CorrectedResultContext.Provider value={result}>
      <RowGrid
        label={i18n.translate('ec2DeploymentHunt.corrected.label', {
          defaultMessage: 'Rows of the corrected hunt',
        })}
        gridRef={grid}
        columns={columns}
        leadingControlColumns={ROW_CONTROL}
        rowCount={rows.length}
        renderCellValue={CorrectedCell}
        sort={sort}
        page={pageIndex}
        preferences={preferences}
        isColumn={isCorrectedColumnId}
        onSort={onSort}
        onPage={onPage}
        onPreferences={onPreferences}
      />
    </CorrectedResultContext.Provider>
  );
};

/**
 * The rows of the corrected reading. They are drawn anew for other rows, and not whenever the page
 * around them is.
 */
export const CorrectedGrid = memo(Grid);
