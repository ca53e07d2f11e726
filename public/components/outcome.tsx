import { EuiIcon, EuiTextColor } from '@elastic/eui';
import { LogText } from './log_text';

const LOOKS = {
  success: { icon: 'checkCircle', color: 'success' },
  failure: { icon: 'crossCircle', color: 'danger' },
} as const;

const lookOf = (outcome: string) =>
  outcome === 'success' || outcome === 'failure'
    ? LOOKS[outcome]
    : ({ icon: 'question', color: 'subdued' } as const);

/** The outcome as AWS gave it, with an icon beside the word. */
export const Outcome = ({ outcome }: { outcome: string }) => {
  const { icon, color } = lookOf(outcome);
  return (
    <EuiTextColor color={color}>
      <EuiIcon type={icon} size="s" aria-hidden={true} /> <LogText text={outcome} />
    </EuiTextColor>
  );
};
