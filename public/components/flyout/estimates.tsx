import { EuiBasicTable, EuiSpacer, EuiText, type EuiBasicTableColumn } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useMemo } from 'react';
import type { Estimate } from '../../../common/ec2/estimate';
import { PRICES } from '../../../common/ec2/instance_types';
import type { CorrectedRow } from '../../../common/result/corrected_row';
import { formatNumber, formatUsd } from '../../services/number_format';
import { unknownTexts } from '../../services/unknown_texts';
import { visibleText } from '../../../common/result/visible_text';
import { UnknownValue } from '../unknown_value';

interface Line {
  name: string;
  estimate: Estimate;
}

const MOST_TYPES = 10;
const MOST_CHARACTERS = 40;

/** How many instances are left out: a number that is not known is never shown as zero. */
const countText = ({ unpriced_instances: count, has_unknown_counts: isUnknown }: Estimate) => {
  return isUnknown
    ? i18n.translate('ec2DeploymentHunt.estimate.countOrMore', {
        defaultMessage: '{count} or more',
        values: { count: formatNumber(count) },
      })
    : formatNumber(count);
};

const namesOf = (types: ReadonlyArray<string | null>): string =>
  types
    .slice(0, MOST_TYPES)
    .map((type) =>
      type === null
        ? i18n.translate('ec2DeploymentHunt.estimate.noType', {
            defaultMessage: 'type not known',
          })
        : visibleText(type.slice(0, MOST_CHARACTERS))
    )
    .join(', ');

const withoutPrice = (estimate: Estimate): string => {
  const { unpriced_types: types, unpriced_instances: count } = estimate;
  const names = namesOf(types);
  // It may well have a price; how many there are is what is missing.
  if (estimate.has_unknown_counts && count === 0) {
    return i18n.translate('ec2DeploymentHunt.estimate.unknownCount', {
      defaultMessage: 'an unknown number of instances ({names})',
      values: { names },
    });
  }
  return i18n.translate('ec2DeploymentHunt.estimate.notPriced', {
    defaultMessage: 'not priced: {count} ({names}{more, select, true {, …} other {}})',
    values: { count: countText(estimate), names, more: String(types.length > MOST_TYPES) },
  });
};

const withoutSize = (types: ReadonlyArray<string | null>): string =>
  i18n.translate('ec2DeploymentHunt.estimate.notSized', {
    defaultMessage: 'vCPUs and GPUs of {names}{more, select, true {, …} other {}}',
    values: { names: namesOf(types), more: String(types.length > MOST_TYPES) },
    description: 'What an estimate leaves out, as the sizes of these instance types are not known',
  });

const leftOut = (estimate: Estimate): string => {
  const { unpriced_types: unpriced, unsized_types: unsized } = estimate;
  const texts = [
    ...(unpriced.length === 0 ? [] : [withoutPrice(estimate)]),
    ...(unsized.length === 0 ? [] : [withoutSize(unsized)]),
  ];
  return texts.length === 0 ? '–' : texts.join('; ');
};

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
    render: (_value: undefined, { estimate }: Line) => leftOut(estimate),
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
