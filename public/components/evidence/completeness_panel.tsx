import { EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useMemo } from 'react';
import type { FilteredParameters } from '../../../common/queries/corrected_parameters';
import type { CoverageRow } from '../../../common/queries/coverage';
import { duplicates } from '../../../common/queries/duplicates';
import type { HuntRunState } from '../../hooks/hunt_run_state';
import { useQuery } from '../../hooks/use_query';
import { completenessOfRun, type LimitedAnswer } from '../../services/evidence_completeness';
import { Panel } from '../panel';
import { CompletenessDetails } from './completeness_details';
import { SectionFailure } from './section_failure';

export interface CompletenessPanelProps {
  /** The run of `coverage`. */
  coverage: HuntRunState<CoverageRow, FilteredParameters>;
  /** The answers that the page shows. */
  answers: readonly LimitedAnswer[];
  /** Runs the hunt again, and `coverage` with it. */
  onRun(): void;
  onClose(): void;
}

/** How complete the answer is, in full. Calls that came twice are counted when it opens. */
export const CompletenessPanel = ({
  coverage,
  answers,
  onRun,
  onClose,
}: CompletenessPanelProps) => {
  const { finished } = coverage;
  const from = finished?.run.window.from ?? null;
  const to = finished?.run.window.to ?? null;
  const parameters = useMemo(
    () => (from === null || to === null ? null : { from, to }),
    [from, to]
  );
  const copies = useQuery(duplicates, parameters);
  const count =
    copies.status === 'done' ? (copies.finished?.answer.rows[0]?.duplicates ?? null) : null;
  const completeness = completenessOfRun(coverage, answers, count);
  return (
    <Panel
      title={i18n.translate('ec2DeploymentHunt.completeness.title', {
        defaultMessage: 'How complete is this answer?',
      })}
      onClose={onClose}
    >
      {completeness === null ? (
        coverage.error === null ? (
          <EuiText size="s">
            <p>
              {i18n.translate('ec2DeploymentHunt.completeness.waiting', {
                defaultMessage: 'It is known when the hunt has run.',
              })}
            </p>
          </EuiText>
        ) : (
          <SectionFailure error={coverage.error} onAgain={onRun} />
        )
      ) : (
        <CompletenessDetails
          completeness={completeness}
          duplicatesNote={
            copies.error === null ? (
              i18n.translate('ec2DeploymentHunt.completeness.countingDuplicates', {
                defaultMessage: 'Being counted.',
              })
            ) : (
              <SectionFailure error={copies.error} onAgain={copies.again} />
            )
          }
        />
      )}
    </Panel>
  );
};
