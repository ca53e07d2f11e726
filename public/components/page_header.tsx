import { EuiFlexItem } from '@elastic/eui';
import { memo } from 'react';
import type { ShownRows } from '../hooks/use_corrected_rows';
import type { Hunt } from '../hooks/use_hunt';
import type { LimitedAnswer } from '../services/evidence_completeness';
import type { Reading, ViewState } from '../services/url_state';
import { ExportMenu } from './export_menu';
import { CorrectedActions } from './handover/corrected_actions';
import { HuntHeader, type PanelButtonsProps } from './hunt_header';

export interface PageHeaderProps extends PanelButtonsProps {
  hunt: Hunt;
  reading: Reading;
  shown: ShownRows;
  /** That the corrected reading is made of. */
  answers: readonly LimitedAnswer[];
  /** The order and page of the rows that are taken away. */
  order: Pick<ViewState, 'sort' | 'page'>;
}

const Header = ({ hunt, reading, shown, answers, order, openPanel, onPanel }: PageHeaderProps) => {
  const { finished, finishedWith } = hunt.corrected;
  return (
    <HuntHeader openPanel={openPanel} onPanel={onPanel}>
      {reading === 'corrected' && finished !== null && finishedWith !== null && (
        <EuiFlexItem grow={false}>
          <CorrectedActions
            coverage={hunt.coverage}
            answers={answers}
            cut={hunt.cuts.corrected}
            row={null}
            rows={shown.rows}
            finished={finished}
            asked={finishedWith}
            why={shown.why}
          />
        </EuiFlexItem>
      )}
      <ExportMenu reading={reading} hunt={hunt} shown={shown} order={order} />
    </HuntHeader>
  );
};

/** What the page is, and what can be done with the whole of its answer. */
export const PageHeader = memo(Header);
