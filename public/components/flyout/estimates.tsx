import { EuiBasicTable, EuiSpacer, EuiText, type EuiBasicTableColumn } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useMemo } from 'react';
import type { Estimate } from '../../../common/ec2/estimate';
import { PRICES } from '../../../common/ec2/instance_types';
import type { CorrectedRow } from '../../../common/result/corrected_row';
import { leftOutText } from '../../services/left_out_text';
import { formatNumber, formatUsd } from '../../services/number_format';
import { unknownTexts } from '../../services/unknown_texts';
import { UnknownValue } from '../unknown_value';

interface Line {
  name: string;
  estimate: Estimate;
}

const Figure = ({
  value,
  isLeast,
  format,
}: {
  value: number | null;
  isLeast: boolean;
  format(value: number): string;
}) => (
  <span className="eui-textNoWrap">
    {value === null ? (
      <UnknownValue {...unknownTexts.notInTable()} />
    ) : (
      <>
        {isLeast && '≥ '}
        {format(value)}
      </>
    )}
  </span>
);

const columns = (): Array<EuiBasicTableColumn<Line>> => [
  {
    field: 'name',
    width: '130px',
    name: i18n.translate('ec2DeploymentHunt.estimate.of', { defaultMessage: 'In an hour' }),
  },
  {
    field: 'vcpus',
    align: 'right',
    name: i18n.translate('ec2DeploymentHunt.estimate.vcpus', { defaultMessage: 'vCPUs' }),
    render: (_value: undefined, { estimate }: Line) => (
      <Figure value={estimate.vcpus} isLeast={estimate.is_least.vcpus} format={formatNumber} />
    ),
  },
  {
    field: 'gpus',
    align: 'right',
    name: i18n.translate('ec2DeploymentHunt.estimate.gpus', { defaultMessage: 'GPUs' }),
    render: (_value: undefined, { estimate }: Line) => (
      <Figure value={estimate.gpus} isLeast={estimate.is_least.gpus} format={formatNumber} />
    ),
  },
  {
    field: 'dollars',
    align: 'right',
    name: i18n.translate('ec2DeploymentHunt.estimate.dollars', { defaultMessage: 'US dollars' }),
    render: (_value: undefined, { estimate }: Line) => (
      <Figure
        value={estimate.usd_per_hour}
        isLeast={estimate.is_least.usd_per_hour}
        format={formatUsd}
      />
    ),
  },
  {
    field: 'left',
    name: i18n.translate('ec2DeploymentHunt.estimate.left', { defaultMessage: 'Left out' }),
    render: (_value: undefined, { estimate }: Line) => leftOutText(estimate) ?? '–',
  },
];

/** What a row asked for, and started, would come to in an hour. */
export const Estimates = ({ row: { asked, running } }: { row: CorrectedRow }) => {
  const lines = useMemo<Line[]>(
    () => [
      ...(asked === null
        ? []
        : [
            {
              name: i18n.translate('ec2DeploymentHunt.estimate.asked', {
                defaultMessage: 'Asked at most',
              }),
              estimate: asked,
            },
          ]),
      ...(running === null
        ? []
        : [
            {
              name: i18n.translate('ec2DeploymentHunt.estimate.started', {
                defaultMessage: 'Started',
              }),
              estimate: running,
            },
          ]),
    ],
    [asked, running]
  );
  if (lines.length === 0) return null;
  return (
    <>
      <EuiBasicTable
        compressed={true}
        responsiveBreakpoint={false}
        tableLayout="auto"
        items={lines}
        columns={columns()}
        tableCaption={i18n.translate('ec2DeploymentHunt.estimate.caption', {
          defaultMessage: 'Estimates for this row',
        })}
      />
      <EuiSpacer size="xs" />
      <EuiText size="xs" color="subdued">
        <p>
          {i18n.translate('ec2DeploymentHunt.estimate.prices', {
            defaultMessage:
              'An estimate: prices of Linux on demand in {region}, as of {date}. Other Regions and contracts cost otherwise.',
            values: { region: PRICES.region, date: PRICES.date },
          })}
        </p>
      </EuiText>
    </>
  );
};
