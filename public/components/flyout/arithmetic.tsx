import { EuiBasicTable, type EuiBasicTableColumn } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useMemo } from 'react';
import type { RowParameters } from '../../../common/queries/corrected_parameters';
import type { CorrectedRow } from '../../../common/result/corrected_row';
import { useServices } from '../../hooks/use_services';
import { formatNumber } from '../../services/number_format';
import { figureQuery } from '../../../common/pivots/figure_query';
import { unknownTexts } from '../../services/unknown_texts';
import { UnknownValue } from '../unknown_value';
import { arithmeticLines, type ArithmeticLine } from './arithmetic_lines';
import { DiscoverTextLink } from './discover_text_link';

export interface ArithmeticProps {
  row: CorrectedRow;
  parameters: RowParameters;
}

const FigureLink = ({ line, row, parameters }: ArithmeticProps & { line: ArithmeticLine }) => {
  const { config } = useServices();
  const { figure, value, name } = line;
  const text = useMemo(
    () => figureQuery(config.indexPatterns, parameters, figure, row.largest_call),
    [config, parameters, figure, row]
  );
  if (value === null) {
    return (
      <UnknownValue {...(figure === 'started' ? unknownTexts.started() : unknownTexts.asked())} />
    );
  }
  // No event is behind a zero.
  if (value === 0) return <>0</>;
  return (
    <DiscoverTextLink
      text={text}
      window={parameters}
      label={i18n.translate('ec2DeploymentHunt.arithmetic.open', {
        defaultMessage: '{name}: the events behind it in Discover',
        values: { name },
      })}
    >
      {formatNumber(value)}
    </DiscoverTextLink>
  );
};

const BOLD: ReadonlyArray<ArithmeticLine['figure']> = ['asked', 'started'];

/** What was counted and summed for a row, how, and the way to the events behind each figure. */
export const Arithmetic = ({ row, parameters }: ArithmeticProps) => {
  const columns = useMemo<Array<EuiBasicTableColumn<ArithmeticLine>>>(
    () => [
      {
        field: 'name',
        name: i18n.translate('ec2DeploymentHunt.arithmetic.figure', { defaultMessage: 'Figure' }),
        width: '130px',
        render: (name: string, { figure }: ArithmeticLine) =>
          BOLD.includes(figure) ? <strong>{name}</strong> : name,
      },
      {
        field: 'value',
        name: i18n.translate('ec2DeploymentHunt.arithmetic.value', { defaultMessage: 'Value' }),
        align: 'right',
        width: '90px',
        render: (_value: number | null, line: ArithmeticLine) => (
          <FigureLink line={line} row={row} parameters={parameters} />
        ),
      },
      {
        field: 'how',
        name: i18n.translate('ec2DeploymentHunt.arithmetic.how', {
          defaultMessage: 'How it is counted',
        }),
      },
    ],
    [row, parameters]
  );
  return (
    <EuiBasicTable
      compressed={true}
      responsiveBreakpoint={false}
      tableLayout="auto"
      items={arithmeticLines(row)}
      columns={columns}
      tableCaption={i18n.translate('ec2DeploymentHunt.arithmetic.caption', {
        defaultMessage: 'Figures of this row',
      })}
    />
  );
};
