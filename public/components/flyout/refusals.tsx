import { EuiBadge, EuiBasicTable, EuiLink, EuiText, type EuiBasicTableColumn } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useMemo, useState } from 'react';
import type { RowRefusal } from '../../../common/queries/row_refusals';
import type { Window } from '../../../common/result/window';
import { formatNumber } from '../../services/number_format';
import { unknownTexts } from '../../services/unknown_texts';
import { UnknownValue } from '../unknown_value';
import { Instant } from './instant';
import { LogValue } from './log_value';
import { OutcomeWord } from './outcome_word';
import { firstSteps, refusalLadder, type LadderStep } from './refusal_ladder';

export interface RefusalsProps {
  /** In the order of time. */
  rows: readonly RowRefusal[];
  window: Window;
}

const MOST_SHOWN = 20;

const FirstSuccess = () => (
  <EuiBadge color="hollow" iconType="flag">
    {i18n.translate('ec2DeploymentHunt.refusals.firstSuccess', {
      defaultMessage: 'first success',
    })}
  </EuiBadge>
);

const When = ({ step: { from, to } }: { step: LadderStep }) => (
  <span>
    <Instant at={from} />
    {to !== from && (
      <>
        {' – '}
        <Instant at={to} />
      </>
    )}
  </span>
);

const columnsOf = (window: Window): Array<EuiBasicTableColumn<LadderStep>> => [
  {
    field: 'from',
    name: i18n.translate('ec2DeploymentHunt.refusals.when', { defaultMessage: 'When' }),
    render: (_from: string, step: LadderStep) => <When step={step} />,
  },
  {
    field: 'outcome',
    name: i18n.translate('ec2DeploymentHunt.refusals.outcomeAndCode', {
      defaultMessage: 'Outcome and error code',
    }),
    render: (outcome: string, { isFirstSuccess, error_code: code }: LadderStep) => (
      <div className="eui-textBreakWord">
        <OutcomeWord outcome={outcome} /> {isFirstSuccess && <FirstSuccess />}
        {code !== null && (
          <div>
            <LogValue name={null} field="aws.cloudtrail.error_code" value={code} window={window} />
          </div>
        )}
      </div>
    ),
  },
  {
    field: 'attempts',
    name: i18n.translate('ec2DeploymentHunt.refusals.calls', { defaultMessage: 'Calls' }),
    align: 'right',
    width: '64px',
    render: (attempts: number) => formatNumber(attempts),
  },
  {
    field: 'asked_most',
    name: i18n.translate('ec2DeploymentHunt.refusals.asked', { defaultMessage: 'Asked at most' }),
    align: 'right',
    width: '80px',
    render: (asked: number | null) =>
      asked === null ? <UnknownValue {...unknownTexts.asked()} /> : formatNumber(asked),
  },
];

/** How the calls of a row ended, as a ladder in time with its first success. */
export const Refusals = ({ rows, window }: RefusalsProps) => {
  const [isWhole, setIsWhole] = useState(false);
  const steps = useMemo(() => refusalLadder(rows), [rows]);
  const columns = useMemo(() => columnsOf(window), [window]);
  const shown = isWhole ? steps : firstSteps(steps, MOST_SHOWN);
  return (
    <>
      <EuiBasicTable
        compressed={true}
        responsiveBreakpoint={false}
        tableLayout="auto"
        items={[...shown]}
        columns={columns}
        tableCaption={i18n.translate('ec2DeploymentHunt.refusals.caption', {
          defaultMessage: 'How the calls ended, in the order of time',
        })}
      />
      {shown.length < steps.length && (
        <EuiText size="xs" textAlign="center">
          <p>
            <EuiLink onClick={() => setIsWhole(true)}>
              {i18n.translate('ec2DeploymentHunt.refusals.all', {
                defaultMessage: 'Show all {count} steps',
                values: { count: formatNumber(steps.length) },
              })}
            </EuiLink>
          </p>
        </EuiText>
      )}
    </>
  );
};
