import type { CorrectedParameters } from '../../common/queries/corrected_parameters';
import { hasFilters } from '../../common/result/filters';
import type { Hunt } from '../hooks/use_hunt';
import { emptyDaysOf } from '../services/evidence_completeness';
import type { PanelName } from '../services/url_state';
import { NoData } from './evidence/no_data';
import { NothingFoundChecked } from './evidence/nothing_found_checked';

export interface CorrectedEmptyProps {
  hunt: Hunt;
  finished: NonNullable<Hunt['corrected']['finished']>;
  asked: CorrectedParameters;
  onPanel(panel: PanelName): void;
  onWindow(from: string, to: string): void;
  onThreshold(threshold: number): void;
}

/** No row: a checked statement where there are events, and a search for the cause where not. */
export const CorrectedEmpty = ({
  hunt,
  finished,
  asked,
  onPanel,
  onWindow,
  onThreshold,
}: CorrectedEmptyProps) => {
  const { window } = finished.run;
  const covered = hunt.coverage.finished?.answer.rows[0] ?? null;
  if (covered?.events === 0 && hunt.coverage.finished?.answer.is_partial === false) {
    return <NoData window={window} error={null} onWindow={onWindow} />;
  }
  return (
    <NothingFoundChecked
      window={window}
      threshold={asked.threshold}
      coverage={covered}
      isCounting={hunt.coverage.status === 'running'}
      emptyDays={
        covered === null
          ? 0
          : emptyDaysOf(covered.days, window).reduce((sum, { days }) => sum + days, 0)
      }
      hasFilters={hasFilters(asked.filters)}
      isPartial={finished.answer.is_partial}
      onThreshold={onThreshold}
      onShowQuery={() => onPanel('query')}
      onShowCompleteness={() => onPanel('completeness')}
    />
  );
};
