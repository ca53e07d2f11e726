import { EuiCallOut, EuiLink, EuiSpacer, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useMemo, useState } from 'react';
import type { RowEvent } from '../../../common/queries/row_events';
import type { Window } from '../../../common/result/window';
import { formatNumber } from '../../services/number_format';
import { EventDetails } from './event_details';
import { EventGrid } from './event_grid';
import { readEvent, recordSums, type RecordSums } from './event_reading';

export interface EventsProps {
  /** Newest first. */
  rows: readonly RowEvent[];
  /** How many there are in all. */
  attempts: number;
  window: Window;
  /** Loads all that can be loaded; null when they are. */
  onAll: (() => void) | null;
}

const sumsText = ({ least, most, read }: RecordSums, loaded: number): string =>
  least === null || most === null
    ? i18n.translate('ec2DeploymentHunt.events.noSums', {
        defaultMessage:
          'No document keeps its request as a record, so the counts cannot be read again.',
      })
    : i18n.translate('ec2DeploymentHunt.events.sums', {
        defaultMessage:
          'Read again from {read} of {loaded} documents: asked at least {least}, at most {most}.',
        values: {
          read: formatNumber(read),
          loaded: formatNumber(loaded),
          least: formatNumber(least),
          most: formatNumber(most),
        },
      });

/** The events behind a row, each with its request and its document. */
export const Events = ({ rows, attempts, window, onAll }: EventsProps) => {
  const [selected, setSelected] = useState<string | null>(null);
  const readings = useMemo(() => rows.map(readEvent), [rows]);
  const sums = useMemo(() => recordSums(readings), [readings]);
  const nameOf = (position: number): string => {
    const event = readings[position]?.event;
    return JSON.stringify([event?.index, event?.id]);
  };
  const position =
    selected === null ? -1 : readings.findIndex((_, index) => nameOf(index) === selected);
  const reading = readings[position];
  return (
    <>
      <EuiText size="s">
        <p>
          {sumsText(sums, rows.length)}
          {rows.length < attempts && (
            <>
              {' '}
              {i18n.translate('ec2DeploymentHunt.events.newest', {
                defaultMessage: 'These are the newest {loaded} of {attempts} events.',
                values: { loaded: formatNumber(rows.length), attempts: formatNumber(attempts) },
              })}{' '}
              {onAll !== null && (
                <EuiLink onClick={onAll}>
                  {i18n.translate('ec2DeploymentHunt.events.all', {
                    defaultMessage: 'Load all',
                  })}
                </EuiLink>
              )}
            </>
          )}
        </p>
      </EuiText>
      {sums.disagree > 0 && (
        <>
          <EuiSpacer size="s" />
          <EuiCallOut
            announceOnMount={false}
            size="s"
            color="warning"
            iconType="warning"
            title={i18n.translate('ec2DeploymentHunt.events.disagreeing', {
              defaultMessage:
                'Text and record disagree in {count, plural, one {# event} other {# events}}: someone may be hiding a count in a tag or a name',
              values: { count: sums.disagree },
            })}
            data-test-subj="huntTextAndRecordDisagree"
          />
        </>
      )}
      <EuiSpacer size="s" />
      <EventGrid
        readings={readings}
        selected={position === -1 ? null : position}
        onSelect={(next) => setSelected(next === null ? null : nameOf(next))}
      />
      {reading !== undefined && (
        <>
          <EuiSpacer size="s" />
          <EventDetails
            key={selected}
            reading={reading}
            window={window}
            onClose={() => setSelected(null)}
          />
        </>
      )}
    </>
  );
};
