import { EuiFlexGroup, EuiFlexItem, EuiIcon, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { Window } from '../../../common/result/window';
import { useOutcomeColors } from '../../hooks/use_outcome_colors';
import { useServices } from '../../hooks/use_services';
import type { BurstMark } from '../../services/evidence_burst_marks';
import type { Bursts } from '../../services/evidence_bursts';
import { askedText } from '../../services/evidence_asked_text';
import { formatNumber } from '../../services/number_format';
import { outcomeText } from '../../services/evidence_outcome_text';
import { ValueMenu } from '../value_menu';
import { BURST_MARK_LOOKS, burstMarkText } from './burst_mark_look';

export interface BurstsLegendProps {
  bursts: Bursts;
  marks: readonly BurstMark[];
  window: Window;
  /** Whether the counts are of a part of the cluster, as not all of it answered. */
  isPartial: boolean;
  /** How many calls there are, where the cluster cut the counts; null where none is missing. */
  allCalls: number | null;
}

const callsText = (calls: number): string =>
  i18n.translate('ec2DeploymentHunt.bursts.ofCalls', {
    defaultMessage: 'asked for by {calls, plural, one {# call} other {# calls}}',
    values: { calls },
  });

/** What the colours and the marks of the chart mean, in words and numbers. */
export const BurstsLegend = ({ bursts, marks, window, isPartial, allCalls }: BurstsLegendProps) => {
  const { dateFormat } = useServices();
  const colors = useOutcomeColors();
  return (
    <EuiFlexGroup
      component="ul"
      gutterSize="m"
      alignItems="center"
      responsive={false}
      wrap={true}
      style={STYLE}
    >
      {[...bursts.outcomes].map(([outcome, { asked, attempts }]) => (
        <EuiFlexItem key={outcome} component="li" grow={false}>
          <EuiText size="xs" component="span">
            <span title={callsText(attempts)}>
              <EuiIcon type="dot" color={colors[outcome]} aria-hidden={true} />{' '}
              <ValueMenu name="outcome" field={null} values={[outcome]} window={window}>
                {outcomeText(outcome)}
              </ValueMenu>{' '}
              <strong>{askedText(asked)}</strong>
            </span>
          </EuiText>
        </EuiFlexItem>
      ))}
      {bursts.total.unreadable > 0 && (
        <EuiFlexItem component="li" grow={false}>
          <EuiText size="xs" component="span">
            <span
              title={i18n.translate('ec2DeploymentHunt.bursts.unreadableTitle', {
                defaultMessage:
                  'They do not tell how many instances they ask for. Their intervals are shaded.',
              })}
            >
              <EuiIcon type="question" color="warning" size="s" aria-hidden={true} />{' '}
              {i18n.translate('ec2DeploymentHunt.bursts.unreadable', {
                defaultMessage: '{count, plural, one {# call} other {# calls}} unreadable',
                values: { count: bursts.total.unreadable },
              })}
            </span>
          </EuiText>
        </EuiFlexItem>
      )}
      {isPartial && (
        <EuiFlexItem component="li" grow={false}>
          <EuiText size="xs" component="span" color="warning">
            <EuiIcon type="warning" size="s" aria-hidden={true} />{' '}
            {i18n.translate('ec2DeploymentHunt.bursts.partial', {
              defaultMessage: 'not everything answered',
            })}
          </EuiText>
        </EuiFlexItem>
      )}
      {allCalls !== null && (
        <EuiFlexItem component="li" grow={false}>
          <EuiText size="xs" component="span" color="warning">
            <EuiIcon type="warning" size="s" aria-hidden={true} />{' '}
            {i18n.translate('ec2DeploymentHunt.bursts.cut', {
              defaultMessage: '{shown} of {all} calls: the last ones are missing',
              values: {
                shown: formatNumber(bursts.total.attempts),
                all: formatNumber(allCalls),
              },
            })}
          </EuiText>
        </EuiFlexItem>
      )}
      {marks.map(({ kind, at }) => {
        const { icon, color } = BURST_MARK_LOOKS[kind];
        const when = dateFormat(at);
        return (
          <EuiFlexItem key={kind} component="li" grow={false}>
            <EuiText size="xs" component="span" color="subdued">
              <span title={when.utc}>
                <EuiIcon type={icon} color={color} size="s" aria-hidden={true} />{' '}
                {burstMarkText(kind)} {when.text}
              </span>
            </EuiText>
          </EuiFlexItem>
        );
      })}
    </EuiFlexGroup>
  );
};

const STYLE = { rowGap: 0, listStyle: 'none' };
