import { EuiCallOut } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useCallback, useMemo } from 'react';
import type { CorrectedRow } from '../../common/result/corrected_row';
import { useCorrectedRows } from '../hooks/use_corrected_rows';
import { useGridPreferences } from '../hooks/use_grid_preferences';
import type { Hunt } from '../hooks/use_hunt';
import { useServices } from '../hooks/use_services';
import { useView } from '../hooks/use_view';
import type { PanelName } from '../services/url_state';
import { CorrectedGrid } from './corrected_grid';
import { NothingFound } from './nothing_found';
import { ResultArea } from './result_area';
import { rowButtonId } from './row_open_button';

export interface CorrectedReadingProps {
  hunt: Hunt;
  onRun(): void;
  onPanel(panel: PanelName): void;
}

const RowIsGone = ({ onDismiss }: { onDismiss(): void }) => (
  <EuiCallOut
    announceOnMount={false}
    size="s"
    color="warning"
    iconType="link"
    title={i18n.translate('ec2DeploymentHunt.row.gone', {
      defaultMessage: 'The row that the address names is not among these rows',
    })}
    onDismiss={onDismiss}
    data-test-subj="huntRowIsGone"
  />
);

const ValuesProblem = ({ isCut }: { isCut: boolean }) => (
  <EuiCallOut
    announceOnMount={false}
    size="s"
    color="warning"
    iconType="warning"
    title={
      isCut
        ? i18n.translate('ec2DeploymentHunt.values.cut', {
            defaultMessage:
              'The lists of Regions, types and subnets are not complete: there are more values than one answer holds',
          })
        : i18n.translate('ec2DeploymentHunt.values.missing', {
            defaultMessage:
              'Regions, types, subnets and estimates could not be loaded. The counts of the rows stand.',
          })
    }
    data-test-subj="huntValuesProblem"
  />
);

/** The rows of the corrected hunt, and what belongs to them. */
export const CorrectedReading = ({ hunt, onRun, onPanel }: CorrectedReadingProps) => {
  const { correctedPreferences } = useServices();
  const { view, change } = useView();
  const { preferences, remember } = useGridPreferences(correctedPreferences);
  const { rows, sort, areValuesMissing, areValuesCut, why } = useCorrectedRows(hunt, view.sort);
  const { finished, finishedWith, status } = hunt.corrected;
  const openRow = useMemo(() => rows.find(({ key }) => key === view.row) ?? null, [rows, view.row]);

  const closeRow = useCallback(() => {
    change({ row: null });
    if (view.row !== null) document.getElementById(rowButtonId(view.row))?.focus();
  }, [change, view.row]);
  const onRow = useCallback(
    (row: CorrectedRow) => {
      if (row.key === view.row) closeRow();
      else change({ row: row.key, panel: null });
    },
    [change, closeRow, view.row]
  );
  const isValuesProblem = areValuesMissing && hunt.values.status === 'failed';
  return (
    <>
      {status === 'done' && view.row !== null && openRow === null && (
        <RowIsGone onDismiss={closeRow} />
      )}
      {rows.length > 0 && (isValuesProblem || areValuesCut) && (
        <ValuesProblem isCut={areValuesCut} />
      )}
      <ResultArea
        state={hunt.corrected}
        onRun={onRun}
        grid={
          finished !== null &&
          finishedWith !== null &&
          preferences !== null && (
            <CorrectedGrid
              rows={rows}
              window={finished.run.window}
              threshold={finishedWith.threshold}
              areValuesMissing={areValuesMissing}
              sort={sort}
              page={view.page}
              preferences={preferences}
              openKey={view.row}
              why={why}
              onRow={onRow}
              onSort={(sorted) => change({ sort: sorted, page: 0 })}
              onPage={(page) => change({ page })}
              onPreferences={remember}
            />
          )
        }
        empty={
          finished !== null && (
            <NothingFound
              window={finished.run.window}
              isPartial={finished.answer.is_partial}
              onShowQuery={() => onPanel('query')}
            />
          )
        }
      />
    </>
  );
};
