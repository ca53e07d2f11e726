import { EuiButtonIcon, EuiFlexGroup, EuiFlexItem, EuiText, EuiTitle } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { ReactNode } from 'react';
import type { CorrectedRow } from '../../../common/result/corrected_row';
import type { Window } from '../../../common/result/window';
import { NO_VALUE } from '../../../common/result/filters';
import { filterValue } from '../../services/filter_texts';
import { formatNumber } from '../../services/number_format';
import { principalKindText } from '../../services/principal_kind_text';
import { LogText } from '../log_text';
import { Instant } from './instant';
import { LogValue } from './log_value';

export interface RowHeaderProps {
  row: CorrectedRow;
  window: Window;
  titleId: string;
  /** From 0, in the order on screen; -1: the row is not among them any more. */
  position: number;
  count: number;
  onPrevious(): void;
  onNext(): void;
  /** What can be done with the row. */
  actions: ReactNode;
}

const askedText = ({ asked_most: asked }: CorrectedRow): string =>
  asked === null
    ? i18n.translate('ec2DeploymentHunt.flyout.askedUnknown', {
        defaultMessage: 'asked for an unknown number',
      })
    : i18n.translate('ec2DeploymentHunt.flyout.asked', {
        defaultMessage: 'asked at most {asked}',
        values: { asked: formatNumber(asked) },
      });

const startedText = ({ started, started_unknown: unknown }: CorrectedRow): string => {
  if (started === null) {
    return i18n.translate('ec2DeploymentHunt.flyout.startedUnknown', {
      defaultMessage: 'started: unknown',
    });
  }
  return unknown > 0
    ? i18n.translate('ec2DeploymentHunt.flyout.startedLeast', {
        defaultMessage: 'started at least {started}',
        values: { started: formatNumber(started) },
      })
    : i18n.translate('ec2DeploymentHunt.flyout.started', {
        defaultMessage: 'started {started}',
        values: { started: formatNumber(started) },
      });
};

const summary = (row: CorrectedRow): string =>
  [
    askedText(row),
    startedText(row),
    i18n.translate('ec2DeploymentHunt.flyout.attempts', {
      defaultMessage: '{attempts, plural, one {# attempt} other {# attempts}}, {refused} refused',
      values: { attempts: row.attempts, refused: formatNumber(row.refused) },
    }),
  ].join(' · ');

const Neighbours = ({ position, count, onPrevious, onNext }: RowHeaderProps) => (
  <EuiFlexGroup gutterSize="xs" alignItems="center" responsive={false}>
    <EuiFlexItem grow={false}>
      <EuiButtonIcon
        iconType="chevronSingleLeft"
        size="xs"
        color="text"
        isDisabled={position <= 0}
        onClick={onPrevious}
        aria-label={i18n.translate('ec2DeploymentHunt.flyout.previous', {
          defaultMessage: 'Previous row (left arrow key)',
        })}
      />
    </EuiFlexItem>
    <EuiFlexItem grow={false}>
      <EuiText size="xs" color="subdued">
        {i18n.translate('ec2DeploymentHunt.flyout.position', {
          defaultMessage: '{position} of {count}',
          values: {
            position: position === -1 ? '–' : formatNumber(position + 1),
            count: formatNumber(count),
          },
        })}
      </EuiText>
    </EuiFlexItem>
    <EuiFlexItem grow={false}>
      <EuiButtonIcon
        iconType="chevronSingleRight"
        size="xs"
        color="text"
        isDisabled={position === -1 || position >= count - 1}
        onClick={onNext}
        aria-label={i18n.translate('ec2DeploymentHunt.flyout.next', {
          defaultMessage: 'Next row (right arrow key)',
        })}
      />
    </EuiFlexItem>
  </EuiFlexGroup>
);

/** Who, what, how many, refused or not, since when. */
export const RowHeader = (props: RowHeaderProps) => {
  const { row, window, titleId, actions } = props;
  const { name, kind } = row.principal;
  return (
    <>
      <EuiFlexGroup gutterSize="s" alignItems="center" responsive={false}>
        <EuiFlexItem>
          <EuiTitle size="s">
            <h2 id={titleId} className="eui-textBreakWord">
              {name === null ? (
                <em>{filterValue(NO_VALUE)}</em>
              ) : (
                <LogText text={name.slice(0, 200)} />
              )}
            </h2>
          </EuiTitle>
        </EuiFlexItem>
        <EuiFlexItem grow={false} style={{ paddingInlineEnd: 32 }}>
          <Neighbours {...props} />
        </EuiFlexItem>
      </EuiFlexGroup>
      <EuiText size="xs" component="div" className="eui-textBreakWord">
        {principalKindText(kind)}
        {' · '}
        <LogValue name="principal" field={null} value={row.actor} window={window} />
        {' · '}
        {i18n.translate('ec2DeploymentHunt.flyout.account', { defaultMessage: 'account' })}{' '}
        <LogValue name="account" field="cloud.account.id" value={row.account} window={window} />
      </EuiText>
      <EuiFlexGroup gutterSize="s" alignItems="flexEnd" responsive={false} wrap={true}>
        <EuiFlexItem>
          <EuiText size="s">
            <p style={{ margin: 0 }}>
              <strong>{summary(row)}</strong>
            </p>
            <p style={{ margin: 0 }}>
              <Instant at={row.first_seen} />
              {row.last_seen !== row.first_seen && (
                <>
                  {' – '}
                  <Instant at={row.last_seen} />
                </>
              )}
            </p>
          </EuiText>
        </EuiFlexItem>
        <EuiFlexItem grow={false}>{actions}</EuiFlexItem>
      </EuiFlexGroup>
    </>
  );
};
