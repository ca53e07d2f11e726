import { EuiFlexGroup, EuiFlexItem, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { ReactNode } from 'react';

import { resultTotals, type CountedRow } from '../../services/evidence_totals';
import { formatNumber } from '../../services/number_format';

export interface ResultFiguresProps {
  rows: readonly CountedRow[];
  /** Whether rows are missing, or may be: the figures are of those that came. */
  isCut: boolean;
}

interface FigureProps {
  label: string;
  /** What the number says and what it leaves out, in one sentence. */
  title: string;
  children: ReactNode;
}

const Figure = ({ label, title, children }: FigureProps) => (
  <EuiFlexItem grow={false}>
    <EuiText size="s" component="span">
      <span title={title}>
        {label} <strong>{children}</strong>
      </span>
    </EuiText>
  </EuiFlexItem>
);

const unknown = () =>
  i18n.translate('ec2DeploymentHunt.figures.unknown', { defaultMessage: 'unknown' });

const startedText = (started: number | null, unknownCalls: number): string => {
  if (unknownCalls === 0) return started === null ? unknown() : formatNumber(started);
  return started === null
    ? unknown()
    : i18n.translate('ec2DeploymentHunt.figures.startedAtLeast', {
        defaultMessage: '{started} or more',
        values: { started: formatNumber(started) },
      });
};

/** The rows of the corrected reading in four figures. */
export const ResultFigures = ({ rows, isCut }: ResultFiguresProps) => {
  const { principals, asked, started, startedUnknown, refused, unreadable } = resultTotals(rows);
  return (
    <EuiFlexGroup
      gutterSize="m"
      alignItems="baseline"
      responsive={false}
      wrap={true}
      style={STYLE}
      data-test-subj="huntFigures"
    >
      {isCut && (
        <EuiFlexItem grow={false}>
          <EuiText size="s" component="span" color="warning">
            {i18n.translate('ec2DeploymentHunt.figures.cut', {
              defaultMessage: 'Only of the rows that came:',
            })}
          </EuiText>
        </EuiFlexItem>
      )}
      <EuiFlexItem grow={false}>
        <EuiText size="s" component="span">
          <span
            title={i18n.translate('ec2DeploymentHunt.figures.principalsTitle', {
              defaultMessage: 'Users and roles of these rows, each in its account.',
            })}
          >
            <strong>{formatNumber(principals)}</strong>{' '}
            {i18n.translate('ec2DeploymentHunt.figures.principals', {
              defaultMessage: '{count, plural, one {principal} other {principals}}',
              values: { count: principals },
            })}
          </span>
        </EuiText>
      </EuiFlexItem>
      <Figure
        label={i18n.translate('ec2DeploymentHunt.figures.asked', {
          defaultMessage: 'asked at most',
        })}
        title={i18n.translate('ec2DeploymentHunt.figures.askedTitle', {
          defaultMessage:
            'Instances that the calls of these rows asked for at most; {unreadable, plural, =0 {every call could be read} one {# call could not be read and is not in it} other {# calls could not be read and are not in it}}.',
          values: { unreadable },
        })}
      >
        {asked === null ? unknown() : formatNumber(asked)}
      </Figure>
      <Figure
        label={i18n.translate('ec2DeploymentHunt.figures.started', { defaultMessage: 'started' })}
        title={i18n.translate('ec2DeploymentHunt.figures.startedTitle', {
          defaultMessage:
            'Instances known to have been started; {calls, plural, =0 {every successful call tells} one {# successful call does not tell} other {# successful calls do not tell}}.',
          values: { calls: startedUnknown },
        })}
      >
        {startedText(started, startedUnknown)}
      </Figure>
      <Figure
        label={i18n.translate('ec2DeploymentHunt.figures.refused', { defaultMessage: 'refused' })}
        title={i18n.translate('ec2DeploymentHunt.figures.refusedTitle', {
          defaultMessage: 'Calls that AWS refused.',
        })}
      >
        {formatNumber(refused)}
      </Figure>
    </EuiFlexGroup>
  );
};

const STYLE = { flexGrow: 0, rowGap: 0 };
