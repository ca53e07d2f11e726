import { EuiButtonEmpty, EuiFlexGroup, EuiFlexItem } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { memo } from 'react';
import type { CorrectedRow } from '../../common/result/corrected_row';
import type { Hunt } from '../hooks/use_hunt';
import type { LimitedAnswer } from '../services/evidence_completeness';
import { isWhole } from '../services/row_cut';
import type { PanelName, Reading } from '../services/url_state';
import { CompletenessLine } from './evidence/completeness_line';
import { ResultFigures } from './evidence/result_figures';
import { panelButtonId } from './panel_button_id';

export interface ResultSummaryProps {
  hunt: Hunt;
  reading: Reading;
  /** Of the corrected reading, in any order that stays when they are sorted. */
  rows: readonly CorrectedRow[];
  /** That the corrected reading is made of. */
  answers: readonly LimitedAnswer[];
  openPanel: PanelName | null;
  onPanel(panel: PanelName | null): void;
}

/** Summed up for other rows only, and not whenever the page is drawn. */
const Figures = memo(ResultFigures);

const Summary = ({ hunt, reading, rows, answers, openPanel, onPanel }: ResultSummaryProps) => {
  const toggle = (panel: PanelName) => onPanel(openPanel === panel ? null : panel);
  const isCorrected = reading === 'corrected';
  const answer = hunt.corrected.finished?.answer;
  const isCut = answer !== undefined && !isWhole(answer, hunt.cuts.corrected);
  return (
    <EuiFlexGroup
      gutterSize="m"
      alignItems="center"
      responsive={false}
      wrap={true}
      style={STYLE}
      data-test-subj="huntSummary"
    >
      <EuiFlexItem style={FIGURES}>
        {isCorrected && rows.length > 0 && <Figures rows={rows} isCut={isCut} />}
      </EuiFlexItem>
      <EuiFlexItem grow={false}>
        <EuiButtonEmpty
          id={panelButtonId('differences')}
          size="xs"
          flush="both"
          color="text"
          iconType="merge"
          aria-expanded={openPanel === 'differences'}
          onClick={() => toggle('differences')}
          data-test-subj="huntDifferencesButton"
        >
          {i18n.translate('ec2DeploymentHunt.summary.differences', {
            defaultMessage: 'What the readings see differently',
          })}
        </EuiButtonEmpty>
      </EuiFlexItem>
      {isCorrected && (
        <EuiFlexItem grow={false} style={{ maxInlineSize: '100%' }}>
          <CompletenessLine
            coverage={hunt.coverage}
            answers={answers}
            isOpen={openPanel === 'completeness'}
            onOpen={() => toggle('completeness')}
            id={panelButtonId('completeness')}
          />
        </EuiFlexItem>
      )}
    </EuiFlexGroup>
  );
};

const STYLE = { flexGrow: 0, rowGap: 0 };

/** On one line as long as there is one that is long enough. */
const FIGURES = { flex: '1 0 auto', maxInlineSize: '100%' };

/** The answer in one line: its figures, how it differs from the other reading, how complete it is. */
export const ResultSummary = memo(Summary);
