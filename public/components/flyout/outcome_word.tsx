import { EuiIcon } from '@elastic/eui';
import { OUTCOMES, type Outcome } from '../../../common/cloudtrail/error_kind';
import { useOutcomeColors } from '../../hooks/use_outcome_colors';
import { outcomeText } from '../../services/evidence_outcome_text';
import { LogText } from '../log_text';

export const outcomeOf = (text: string): Outcome | null =>
  OUTCOMES.find((outcome) => outcome === text) ?? null;

/** How a call ended, in its colour and in words. */
export const OutcomeWord = ({ outcome }: { outcome: string }) => {
  const colors = useOutcomeColors();
  const known = outcomeOf(outcome);
  if (known === null) return <LogText text={outcome} />;
  return (
    <span style={NO_WRAP}>
      <EuiIcon
        type={known === 'success' ? 'checkCircleFill' : 'dot'}
        color={colors[known]}
        size="s"
        aria-hidden={true}
      />{' '}
      {outcomeText(known)}
    </span>
  );
};

const NO_WRAP = { whiteSpace: 'nowrap' } as const;
