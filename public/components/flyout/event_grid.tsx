import {
  EuiButtonIcon,
  EuiDataGrid,
  EuiIcon,
  EuiScreenReaderOnly,
  EuiTextColor,
  type EuiDataGridCellValueElementProps,
  type EuiDataGridColumn,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { formatNumber } from '../../services/number_format';
import { CellPopover, CellPopoverNames } from '../cell_popover';
import { LogText } from '../log_text';
import { PressInCell } from '../press_in_cell';
import { UnknownValue } from '../unknown_value';
import { eventColumns, EVENT_COLUMN_IDS, type EventColumnId } from './event_columns';
import type { EventReading } from './event_reading';
import { Instant } from './instant';
import { OutcomeWord } from './outcome_word';

export interface EventGridProps {
  readings: readonly EventReading[];
  /** Position of the event that is shown in full; null: none. */
  selected: number | null;
  onSelect(position: number | null): void;
}

const EventsContext = createContext<EventGridProps | null>(null);

const useEvents = (): EventGridProps => {
  const events = useContext(EventsContext);
  if (events === null) throw new Error('A cell of the events stands outside its grid.');
  return events;
};

const text = (value: string | null): ReactNode =>
  value === null ? <EuiTextColor color="subdued">–</EuiTextColor> : <LogText text={value} />;

const range = (least: number, most: number): string =>
  least === most ? formatNumber(most) : `${formatNumber(least)} – ${formatNumber(most)}`;

const unread = (): { word: string; meaning: string } => ({
  word: i18n.translate('ec2DeploymentHunt.events.unreadable', { defaultMessage: 'unreadable' }),
  meaning: i18n.translate('ec2DeploymentHunt.events.unreadableMeaning', {
    defaultMessage: 'The request is too long for its field, or has no number.',
  }),
});

const noRecord = (): { word: string; meaning: string } => ({
  word: i18n.translate('ec2DeploymentHunt.events.noRecord', { defaultMessage: 'unknown' }),
  meaning: i18n.translate('ec2DeploymentHunt.events.noRecordMeaning', {
    defaultMessage: 'The document keeps its request as text only, or without counts.',
  }),
});

const Record = ({ record, verdict }: EventReading) => {
  if (record === null) return <UnknownValue {...noRecord()} />;
  const shown = range(record.least, record.most);
  return verdict === 'disagree' ? (
    <EuiTextColor
      color="warning"
      title={i18n.translate('ec2DeploymentHunt.events.disagree', {
        defaultMessage: 'Text and record disagree',
      })}
    >
      <EuiIcon type="warning" size="s" aria-hidden={true} /> <strong>{shown}</strong>{' '}
      {i18n.translate('ec2DeploymentHunt.events.disagreeShort', { defaultMessage: 'disagrees' })}
    </EuiTextColor>
  ) : (
    <>{shown}</>
  );
};

const Value = ({ reading, column }: { reading: EventReading; column: EventColumnId }) => {
  const { event, region, sourceAddress } = reading;
  switch (column) {
    case 'at':
      return <Instant at={event.at} />;
    case 'outcome':
      return <OutcomeWord outcome={event.outcome} />;
    case 'error_code':
      return <>{text(event.error_code)}</>;
    case 'asked':
      return event.asked_least === null || event.asked_most === null ? (
        <UnknownValue {...unread()} />
      ) : (
        <>{range(event.asked_least, event.asked_most)}</>
      );
    case 'record':
      return <Record {...reading} />;
    case 'started':
      return event.outcome === 'success' && event.instance_ids.length === 0 ? (
        <EuiTextColor color="subdued">–</EuiTextColor>
      ) : (
        <>{formatNumber(event.instance_ids.length)}</>
      );
    case 'type':
      return <>{text(event.instance_type)}</>;
    case 'region':
      return <>{text(region)}</>;
    case 'source_address':
      return <>{text(sourceAddress)}</>;
  }
};

const Cell = ({ rowIndex, columnId }: EuiDataGridCellValueElementProps) => {
  const { readings } = useEvents();
  const reading = readings[rowIndex];
  const column = EVENT_COLUMN_IDS.find((id) => id === columnId);
  if (reading === undefined || column === undefined) return null;
  return <Value reading={reading} column={column} />;
};

const SelectButton = ({ rowIndex }: EuiDataGridCellValueElementProps) => {
  const { selected, onSelect } = useEvents();
  const isSelected = selected === rowIndex;
  const label = isSelected
    ? i18n.translate('ec2DeploymentHunt.events.hide', { defaultMessage: 'Hide this event' })
    : i18n.translate('ec2DeploymentHunt.events.show', { defaultMessage: 'Show this event' });
  return (
    <EuiButtonIcon
      iconType={isSelected ? 'minimize' : 'expand'}
      size="xs"
      color={isSelected ? 'primary' : 'text'}
      aria-label={label}
      aria-expanded={isSelected}
      title={label}
      onClick={() => onSelect(isSelected ? null : rowIndex)}
    />
  );
};

const ShowHeading = () => (
  <EuiScreenReaderOnly>
    <span>
      {i18n.translate('ec2DeploymentHunt.events.showHeading', { defaultMessage: 'Show' })}
    </span>
  </EuiScreenReaderOnly>
);

const CONTROLS = [
  { id: 'show', width: 32, headerCellRender: ShowHeading, rowCellRender: SelectButton },
];

const PAGE_SIZES = [10, 25, 100];

const STYLE = {
  border: 'horizontal',
  header: 'underline',
  fontSize: 's',
  cellPadding: 's',
} as const;

const TOOLBAR = {
  showDisplaySelector: false,
  showFullScreenSelector: true,
  showSortSelector: false,
  showKeyboardShortcuts: false,
};

/** Events in a grid, in the order in which they are given. */
export const EventGrid = (props: EventGridProps) => {
  const { readings } = props;
  const [pagination, setPagination] = useState({ pageIndex: 0, pageSize: 10 });
  const [visibleColumns, setVisibleColumns] = useState<string[]>([...EVENT_COLUMN_IDS]);
  const columns = useMemo<EuiDataGridColumn[]>(eventColumns, []);
  const pages = Math.max(1, Math.ceil(readings.length / pagination.pageSize));
  return (
    <EventsContext.Provider value={props}>
      <CellPopoverNames columns={columns}>
        <PressInCell>
          <EuiDataGrid
            aria-label={i18n.translate('ec2DeploymentHunt.events.label', {
              defaultMessage: 'Events behind the row, newest first',
            })}
            columns={columns}
            columnVisibility={{ visibleColumns, setVisibleColumns }}
            leadingControlColumns={CONTROLS}
            rowCount={readings.length}
            renderCellValue={Cell}
            renderCellPopover={CellPopover}
            pagination={{
              ...pagination,
              pageIndex: Math.min(pagination.pageIndex, pages - 1),
              pageSizeOptions: PAGE_SIZES,
              onChangePage: (pageIndex) => setPagination((before) => ({ ...before, pageIndex })),
              onChangeItemsPerPage: (pageSize) => setPagination({ pageIndex: 0, pageSize }),
            }}
            gridStyle={STYLE}
            toolbarVisibility={TOOLBAR}
          />
        </PressInCell>
      </CellPopoverNames>
    </EventsContext.Provider>
  );
};
