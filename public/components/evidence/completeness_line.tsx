import { EuiButtonEmpty, EuiLoadingSpinner, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { FilteredParameters } from '../../../common/queries/corrected_parameters';
import type { CoverageRow } from '../../../common/queries/coverage';
import type { HuntRunState } from '../../hooks/hunt_run_state';
import { completenessLine } from '../../services/evidence_completeness_texts';
import { completenessOfRun, type LimitedAnswer } from '../../services/evidence_completeness';

export interface CompletenessLineProps {
  /** The run of `coverage`. */
  coverage: HuntRunState<CoverageRow, FilteredParameters>;
  /** The answers that the page shows. */
  answers: readonly LimitedAnswer[];
  /** Whether what it opens is open. */
  isOpen: boolean;
  onOpen(): void;
  /** So that focus can return to it. */
  id?: string;
}

/** As high as the button that takes its place: what is below must not move. */
const AS_THE_BUTTON = { display: 'flex', alignItems: 'center', minBlockSize: 24 };

/** How complete the answer is, in one line that opens the whole account. */
export const CompletenessLine = ({
  coverage,
  answers,
  isOpen,
  onOpen,
  id,
}: CompletenessLineProps) => {
  const completeness = completenessOfRun(coverage, answers, null);
  const isCounting = answers.some(({ cut }) => cut.kind === 'counting');
  const isRunning = coverage.status === 'running' || isCounting;
  if (completeness === null || isCounting) {
    return (
      <EuiText
        size="xs"
        color="subdued"
        component="span"
        style={AS_THE_BUTTON}
        data-test-subj="huntCompleteness"
      >
        <span>
          {isRunning ? (
            <>
              <EuiLoadingSpinner size="s" aria-hidden={true} />{' '}
              {i18n.translate('ec2DeploymentHunt.completeness.running', {
                defaultMessage: 'counting what there is',
              })}
            </>
          ) : (
            i18n.translate('ec2DeploymentHunt.completeness.unknown', {
              defaultMessage: 'how complete this is, is not known',
            })
          )}
        </span>
      </EuiText>
    );
  }
  const isWhole = completeness.findings.length === 0;
  return (
    <EuiButtonEmpty
      {...(id === undefined ? {} : { id })}
      size="xs"
      flush="both"
      color={isWhole ? 'text' : 'warning'}
      iconType={isWhole ? 'checkCircle' : 'warning'}
      onClick={onOpen}
      aria-expanded={isOpen}
      title={i18n.translate('ec2DeploymentHunt.completeness.open', {
        defaultMessage: 'How complete is this answer?',
      })}
      style={{ opacity: isRunning ? 0.5 : 1, maxInlineSize: '100%' }}
      data-test-subj="huntCompleteness"
    >
      {completenessLine(completeness)}
    </EuiButtonEmpty>
  );
};
