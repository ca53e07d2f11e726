import { i18n } from '@kbn/i18n';
import { useMemo } from 'react';
import type { RowAftermath } from '../../../common/queries/row_aftermath';
import type { RowEvent } from '../../../common/queries/row_events';
import type { RowValue } from '../../../common/queries/row_values';
import type { CorrectedRow } from '../../../common/result/corrected_row';
import type { QueryState } from '../../hooks/use_query';
import type { ContainmentFacts } from '../../services/containment_step';
import { ContainmentSheet } from './containment_sheet';
import { documentText } from './document_text';
import { FlyoutSection } from './flyout_section';
import { madeBy, terminatedIn } from './made_by';

export interface ContainmentSectionProps {
  row: CorrectedRow;
  values: QueryState<RowValue>;
  aftermath: QueryState<RowAftermath>;
  events: QueryState<RowEvent>;
}

const rowsOf = <Row,>(query: QueryState<Row>): readonly Row[] => query.finished?.answer.rows ?? [];

const isWhole = <Row,>({ status, finished }: QueryState<Row>): boolean =>
  status === 'done' && finished !== null && !finished.answer.is_partial;

const factsOf = ({ row, values, aftermath, events }: ContainmentSectionProps): ContainmentFacts => {
  const found = rowsOf(values);
  const valuesOf = (facet: string): Array<string | null> =>
    found.filter((value) => value.facet === facet).map(({ value }) => value);
  return {
    principal: row.principal,
    account: row.account,
    regions: valuesOf('region'),
    accessKeys: valuesOf('access key').filter((key) => key !== null),
    instances: rowsOf(events).flatMap(({ instance_ids: ids, source }) => {
      const region = documentText(source, 'cloud.region');
      return ids.map((id) => ({ id, region }));
    }),
    terminated: terminatedIn(rowsOf(aftermath)),
    startedUnknown: row.started_unknown,
    firstSeen: row.first_seen,
    made: madeBy(rowsOf(aftermath)),
  };
};

const missingText = ({
  row,
  values,
  aftermath,
  events,
}: ContainmentSectionProps): string | null => {
  if (![values, aftermath, events].every((query) => isWhole<unknown>(query))) {
    return i18n.translate('ec2DeploymentHunt.containment.notWhole', {
      defaultMessage:
        'Not all of the sections above are there yet, so that these commands may miss instances, keys or Regions',
    });
  }
  const loaded = rowsOf(events).length;
  return loaded < row.attempts
    ? i18n.translate('ec2DeploymentHunt.containment.notAllEvents', {
        defaultMessage:
          'Only the newest {loaded} of {attempts} events are loaded: load all of them above to have every instance in these commands',
        values: { loaded, attempts: row.attempts },
      })
    : null;
};

/** How to contain what the row shows, from what the other sections found. */
export const ContainmentSection = (props: ContainmentSectionProps) => {
  const { row, values, aftermath, events } = props;
  const facts = useMemo(
    () => factsOf({ row, values, aftermath, events }),
    [row, values, aftermath, events]
  );
  return (
    <FlyoutSection
      name="containment"
      title={i18n.translate('ec2DeploymentHunt.containment.title', {
        defaultMessage: 'Containment',
      })}
      isOpenAtFirst={false}
    >
      <ContainmentSheet facts={facts} missing={missingText(props)} />
    </FlyoutSection>
  );
};
